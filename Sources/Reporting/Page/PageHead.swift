import DeliveryAnalysis
import MailSession
import SecurityAudit

/// Everything of the page before its sessions.
struct PageHead {
    let style = PageTemplate.style
    let title: String
    let span: String
    let facts: [PageCell]
    let notes: [String]
    let captures: PageTable?
    let captureCount: String
    let outcomes: [PageOutcomes]
    let outcomeRemarks: [String]
    let causes: [PageCause]
    let refusals: [PageFailure]
    let hasRefusals: Bool
    let failureRemarks: [String]
    let volume: PageVolume?
    let encryption: PageTable?
    let severities: [PageSeverity]
    let findingRemarks: [String]
    let timing: PageTiming?
    let sessionTotal: String
    let sample: String
    let hasSessions: Bool

    init(_ input: PageInput, _ shown: ShownSessions) {
        let report = input.report
        let totals = report.totals
        title =
            report.captures.count == 1
            ? report.captures[0].name : NumberText.count(report.captures.count, "capture")
        span = PageCaptures.span(report)
        facts = PageCaptures.facts(report)
        notes = PageCaptures.notes(report) + report.notes
        captures = PageCaptures.table(report.captures)
        captureCount = NumberText.count(report.captures.count, "capture")
        outcomes = [
            PageOutcomes(
                "messages", totals.messages,
                remark: totals.messageBytes > 0 ? NumberText.bytes(totals.messageBytes) : ""),
            PageOutcomes("recipients", totals.recipients),
        ].filter { !$0.parts.isEmpty }
        outcomeRemarks = PageOutcomes.remarks(report)
        causes = PageCause.all(totals.failures, shown)
        refusals = PageFailure.refusals(totals.refusals, shown)
        hasRefusals = !refusals.isEmpty
        failureRemarks = PageFailure.remarks(totals)
        volume = PageVolume(input.volume)
        encryption = PageEncryption.table(totals, input.audit)
        severities = PageSeverity.all(input.audit, shown)
        findingRemarks = PageTable.rest(0, limit: 0, overflow: input.audit.findings.overflow, "finding")
        timing = PageTiming(input.timing)
        sessionTotal = NumberText.grouped(totals.sessions)
        hasSessions = input.sample.seen > 0
        let kept = min(input.sample.seen, input.sample.limit)
        sample =
            kept < input.sample.seen
            ? "\(NumberText.grouped(kept)) of \(NumberText.count(input.sample.seen, "session")) are shown here:"
                + " those with failures, then those with findings, then the newest. All numbers above count every session."
            : kept == 0
                ? "There are no sessions." : "All \(NumberText.count(kept, "session")) of the capture."
    }
}

/// Everything of the page after its sessions.
struct PageFoot {
    let script = PageTemplate.script
    let hasSessions: Bool
}
