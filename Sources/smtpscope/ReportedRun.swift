import CaptureReading
import DeliveryAnalysis
import Redaction
import Reporting

/// What a report says of the run that its sessions came from.
struct ReportedRun {
    let captures: [CaptureFacts]
    let counters: FrameCounters
    /// What reports about messages told.
    let reports: ReportTotals
    /// What a reader has to know of the options.
    let notes: [String]
    /// What the options left out.
    let excluded: Exclusion
    let isRedacted: Bool

    /// What a run tells by itself, and what the filter that left so many sessions out, and the redactor, add to it.
    fileprivate init(
        captures: [CaptureFacts], counters: FrameCounters, reports: ReportTotals, notes: [String],
        filter: RecordFilter, excluded: Exclusion, redactor: Redactor?
    ) {
        self.captures = captures.map { facts in
            var facts = facts
            if let redactor { facts.rename(redactor.capture(facts.name)) }
            return facts
        }
        self.counters = counters
        self.reports = reports
        self.excluded = excluded
        self.notes =
            notes + filter.notes(leftOut: excluded.sessions, reports)
            + (redactor == nil ? [] : [Redactor.note])
        isRedacted = redactor != nil
    }
}

extension ReportInput {
    /// What was counted of a run's sessions.
    init(_ run: ReportedRun, totals: DeliveryTotals, retries: RetryTotals) {
        self.init(
            captures: run.captures, counters: run.counters, totals: totals, retries: retries,
            reports: run.reports, notes: run.notes, excluded: run.excluded, isRedacted: run.isRedacted)
    }
}

extension AnalysisRun {
    /// What a report says of it, of which so many sessions more were not shown.
    func reported(leftOut: Int = 0) -> ReportedRun {
        ReportedRun(
            captures: files.map { CaptureFacts($0) }, counters: counters, reports: reports,
            notes: interruptionNote.map { [$0] } ?? [], filter: filter, excluded: excluded(leftOut),
            redactor: redactor)
    }
}

extension RecordsRun {
    /// What a report says of it, of which so many sessions were not shown, and so many are on a page without the dialogue that
    /// it would show.
    func reported(leftOut: Int, silent: Int) -> ReportedRun {
        ReportedRun(
            captures: captures, counters: counters, reports: reports,
            notes: notes + Self.notes(silent: silent),
            filter: filter, excluded: Exclusion(sessions: leftOut), redactor: redactor)
    }

    private static func notes(silent: Int) -> [String] {
        guard silent > 0 else { return [] }
        let records = NumberText.count(silent, "record was", "records were")
        return ["\(records) made without --dialogue: neither lines nor times of replies are known of them"]
    }
}

extension RecordFilter {
    /// What a reader has to know of what it left out.
    fileprivate func notes(leftOut: Int, _ reports: ReportTotals) -> [String] {
        guard !isEmpty else { return [] }
        let sessions = NumberText.count(leftOut, "session is", "sessions are")
        let filtered = ["filtered: \(sessions) left out"]
        return filtered
            + (reports.deliveryReports > 0 ? ["delivery reports are counted without the filter"] : [])
    }
}

extension Redactor {
    /// What a reader has to know of its work.
    fileprivate static let note = "names and addresses are pseudonyms, and texts are masked"
}

extension CaptureFacts {
    /// What the report says of a file.
    init(_ file: CaptureFileSummary) {
        self.init(
            name: file.name, format: file.format?.description ?? "unreadable", size: file.size,
            frames: Int(file.frames), first: file.earliest, last: file.latest,
            problem: file.problem?.description)
    }
}
