import ArgumentParser
import CaptureReading
import DeliveryAnalysis
import Redaction
import Reporting

/// The report: what the captures hold, what became of the mail, why it failed, was it encrypted.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Prints the report: outcomes, failures, encryption, and how good the capture is.")

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments
    @OptionGroup var output: OutputArguments

    @Option(name: .shortAndLong, help: "The form of the report: text or json.")
    var format = OutputFormat.text

    func validate() throws {
        guard format == .text || format == .json else {
            throw ValidationError(
                "the report has the formats text and json; ndjson and csv are for sessions and messages")
        }
    }

    func run() throws {
        var analysis = try AnalysisRun(input, to: recipients.patterns)
        var totals = DeliveryTotals()
        var retries = RetryFollower()
        let results = analysis.filter.results
        var leftOut = 0
        try analysis.forEachSession(identifiesFlows: false, scope: .parties) { session, _ in
            retries.follow(session)
            if results.keeps(session) { totals.add(results.narrowed(session)) } else { leftOut += 1 }
            return true
        }
        leftOut += analysis.leftOut
        if analysis.hasReadSomething {
            let report = ReportInput(
                captures: analysis.files.map { CaptureFacts($0, analysis.redactor) },
                counters: analysis.counters,
                totals: totals,
                retries: retries.finish(), reports: analysis.reports,
                notes: notes(isFiltered: !analysis.filter.isEmpty, leftOut: leftOut, hasReports: analysis.reports.deliveryReports > 0),
                isRedacted: analysis.redactor != nil)
            try output.write { buffer in
                if format == .json {
                    try JSONReport(input: report).write(into: &buffer)
                } else {
                    TextReport(input: report, options: output.textOptions).write(into: &buffer)
                }
            }
        }
        try analysis.reportProblems()
    }

    /// What a reader of the report has to know of the options that it was made with.
    private func notes(isFiltered: Bool, leftOut: Int, hasReports: Bool) -> [String] {
        var notes: [String] = []
        if isFiltered {
            notes.append("filtered: \(leftOut) sessions are left out")
            if hasReports { notes.append("delivery reports are counted without the filter") }
        }
        if input.records.redact { notes.append("names and addresses are pseudonyms, and texts are masked") }
        return notes
    }
}

extension CaptureFacts {
    /// What the report says of a file.
    init(_ file: CaptureFileSummary, _ redactor: Redactor?) {
        let name = redactor?.capture(file.name) ?? file.name
        var problem = file.problem
        if redactor != nil {
            problem?.file = name
            problem?.reason.replace(file.name, with: name)
        }
        self.init(
            name: name, format: file.format?.description ?? "unreadable", size: file.size,
            frames: Int(file.frames), first: file.earliest, last: file.latest,
            problem: problem?.description)
    }
}
