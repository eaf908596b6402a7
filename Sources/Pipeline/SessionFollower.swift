internal import DeliveryAnalysis
internal import MailSession
internal import SecurityAudit

/// What is said of a record by those before it, for which they must come in order.
struct SessionFollower {
    private var linker = BounceLinker()
    private var audit = AuditFollower()
    private let followsReports: Bool
    private let audits: Bool
    private(set) var sessions = 0

    init(followsReports: Bool, audits: Bool) {
        self.followsReports = followsReports
        self.audits = audits
    }

    /// What reports there were, and what became of the messages that they are about.
    var reports: ReportTotals { linker.totals }

    /// Completes a judged record, and hands it over with what it tells of earlier ones; false when `take` has had
    /// enough. Where `findingsStand` they are left as they are.
    mutating func follow(
        _ session: inout MailSession, findingsStand: Bool = false, _ take: SessionTaker
    ) -> Bool {
        if audits, !findingsStand { audit.follow(&session) }
        sessions += 1
        let notices = followsReports ? linker.follow(&session) : []
        return take(session, notices)
    }
}
