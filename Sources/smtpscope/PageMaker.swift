import DeliveryAnalysis
import MailSession
import Reporting
import SecurityAudit

/// Collects from the records of a run what the HTML page shows.
struct PageMaker {
    private var totals = DeliveryTotals()
    private var retries = RetryFollower()
    private var audit = AuditTotals()
    private var volume = VolumeTotals()
    private var timing = TimingTotals()
    private var sample = SessionSample()

    /// Takes the next session, with its dialogue and its findings.
    mutating func add(_ session: MailSession) {
        totals.add(session)
        audit.add(session)
        volume.add(session)
        timing.add(session)
        sample.add(session)
    }

    /// Takes a session that retries are followed by, whether or not it is shown.
    mutating func follow(_ session: borrowing MailSession) { retries.follow(session) }

    /// The page of all that was added.
    func write(_ run: ReportedRun, into output: inout [UInt8]) throws {
        let report = ReportInput(run, totals: totals, retries: retries.finish())
        let input = PageInput(report: report, audit: audit, volume: volume, timing: timing, sample: sample)
        try HTMLReport(input: input).write(into: &output)
    }
}
