internal import DeliveryAnalysis
internal import MailSession
internal import SecurityAudit

/// What is said of a record by itself: outcomes, causes, and what one session shows an auditor.
struct SessionJudge: Sendable {
    private var causes: CauseAssignment
    private let audits: Bool

    init(causes: CauseAssignment, audits: Bool) {
        self.causes = causes
        self.audits = audits
    }

    mutating func judge(_ session: inout MailSession) {
        Verdict.judge(&session)
        causes.assign(to: &session)
        audit(&session)
    }

    /// Says what a judged record by itself shows, in place of all that was said before: what it showed together with others
    /// depends on which they are.
    func audit(_ session: inout MailSession) {
        if audits { session.findings = SessionChecks.findings(in: session) }
    }
}
