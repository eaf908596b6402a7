import ArgumentParser
import CaptureReading
import DeliveryAnalysis
import Redaction
import Reporting

/// The forms of the report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
    /// One page with pictures and sessions that needs nothing else.
    case html
}

/// The report: what the captures hold, what became of the mail, why it failed, was it encrypted.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Prints the report: outcomes, failures, encryption, and how good the capture is.",
        discussion: """
            It is what smtpscope does without the name of a command.

            EXAMPLES
              smtpscope mx1.pcapng
              smtpscope report --server mx1.example.net /var/captures/
              smtpscope report --since 2026-03-02T10:00:00Z mx1.pcapng
              smtpscope report -f html -o mx1.html mx1.pcapng
              smtpscope report -f json mx1.pcapng | jq .messages
              tcpdump -U -w - port 25 | smtpscope report -
            """)

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments
    @OptionGroup var output: OutputArguments

    @Option(
        name: .shortAndLong,
        help:
            "The form of the report: text, json, or html, one page that opens offline and has the sessions too."
    )
    var format = ReportFormat.text

    func run() throws {
        var analysis = try AnalysisRun(input, to: recipients.patterns)
        var page = PageMaker()
        var totals = DeliveryTotals()
        var retries = RetryFollower()
        let results = analysis.filter.results
        var leftOut = 0
        let isPage = format == .html
        try analysis.forEachSession(
            keepsDialogue: isPage, identifiesFlows: false, audits: isPage, scope: .parties
        ) { session, _ in
            if isPage { page.follow(session) } else { retries.follow(session) }
            guard results.keeps(session) else {
                leftOut += 1
                return true
            }
            let session = results.narrowed(session)
            if isPage { page.add(session) } else { totals.add(session) }
            return true
        }
        leftOut += analysis.leftOut
        if analysis.hasReadSomething {
            let notes = analysis.notes(leftOut: leftOut)
            let report = ReportInput(
                captures: analysis.files.map { CaptureFacts($0, analysis.redactor) },
                counters: analysis.counters,
                totals: totals,
                retries: retries.finish(), reports: analysis.reports, notes: notes,
                isRedacted: analysis.redactor != nil)
            try output.write { buffer in
                switch format {
                case .text: TextReport(input: report, options: output.textOptions).write(into: &buffer)
                case .json: try JSONReport(input: report).write(into: &buffer)
                case .html: try page.write(analysis, notes: notes, into: &buffer)
                }
            }
        }
        try analysis.reportProblems()
    }
}

extension AnalysisRun {
    /// What a reader of the report has to know of the options that it was made with.
    func notes(leftOut: Int) -> [String] {
        var notes = interruptionNote.map { [$0] } ?? []
        if !filter.isEmpty {
            notes.append("filtered: \(leftOut) sessions are left out")
            if reports.deliveryReports > 0 { notes.append("delivery reports are counted without the filter") }
        }
        if redactor != nil { notes.append("names and addresses are pseudonyms, and texts are masked") }
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
