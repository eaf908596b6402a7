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
        if audits { session.findings = SessionChecks.findings(in: session) }
    }
}
