import ArgumentParser
import CaptureReading
import DeliveryAnalysis
import Reporting

/// The report: what the captures hold, what became of the mail, why it failed, was it encrypted.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Prints the report: outcomes, failures, encryption, and how good the capture is.")

    @OptionGroup var input: CaptureArguments
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
        var analysis = try AnalysisRun(input)
        var totals = DeliveryTotals()
        var retries = RetryFollower()
        try analysis.forEachSession(identifiesFlows: false) { session, _ in
            totals.add(session)
            retries.follow(session)
            return true
        }
        if analysis.hasReadSomething {
            let report = ReportInput(
                captures: analysis.files.map { CaptureFacts($0) }, counters: analysis.counters,
                totals: totals,
                retries: retries.finish(), reports: analysis.reports)
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
