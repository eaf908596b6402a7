import ArgumentParser
import CaptureReading
import DeliveryAnalysis
import MailSession
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
              smtpscope report --from-records mon.ndjson tue.ndjson
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

    @Flag(
        help:
            "Reads, instead of captures, records that sessions -f ndjson wrote; with --joinable, it joins sessions that the captures' borders cut."
    )
    var fromRecords = false

    func validate() throws {
        guard !fromRecords || format != .html else {
            throw ValidationError("--from-records has no dialogues for a page: expected text or json")
        }
    }

    func run() throws {
        if fromRecords { return try reportRecords() }
        var analysis = try AnalysisRun(input, to: recipients.patterns)
        var page = PageMaker()
        var contents = ReportContents(filter: analysis.filter)
        let isPage = format == .html
        try analysis.forEachSession(
            keepsDialogue: isPage, identifiesFlows: false, audits: isPage, scope: .parties
        ) { session, _ in
            guard isPage else {
                contents.count(session)
                return true
            }
            page.follow(session)
            if let shown = contents.shown(of: session) { page.add(shown) }
            return true
        }
        if analysis.hasReadSomething {
            let notes = analysis.notes(leftOut: contents.leftOut + analysis.leftOut)
            if isPage {
                try output.write { try page.write(analysis, notes: notes, into: &$0) }
            } else {
                try write(
                    contents, of: analysis.files.map { CaptureFacts($0, analysis.redactor) },
                    analysis.counters, analysis.reports, notes)
            }
        }
        try analysis.reportProblems()
    }

    private func reportRecords() throws {
        var records = try RecordsRun(input, to: recipients.patterns)
        var contents = ReportContents(filter: records.filter)
        try records.forEachSession { contents.count($0) }
        let notes =
            records.notes
            + records.filter.notes(leftOut: contents.leftOut + records.leftOut, records.reports)
            + (records.redactor == nil ? [] : [Redactor.note])
        let captures = records.captures.map { facts in
            var facts = facts
            if let redactor = records.redactor { facts.rename(redactor.capture(facts.name)) }
            return facts
        }
        try write(contents, of: captures, records.counters, records.reports, notes)
        try records.reportProblems()
    }

    private func write(
        _ contents: consuming ReportContents, of captures: [CaptureFacts], _ counters: FrameCounters,
        _ reports: ReportTotals, _ notes: [String]
    ) throws {
        let report = ReportInput(
            captures: captures, counters: counters, totals: contents.totals,
            retries: contents.retries.finish(), reports: reports, notes: notes,
            isRedacted: input.records.redact)
        try output.write { buffer in
            switch format {
            case .json: try JSONReport(input: report).write(into: &buffer)
            case .text, .html: TextReport(input: report, options: output.textOptions).write(into: &buffer)
            }
        }
    }
}

/// What the report counts of the sessions that it is asked for.
private struct ReportContents {
    private(set) var totals = DeliveryTotals()
    private(set) var retries = RetryFollower()
    /// Sessions that were asked not to be shown.
    private(set) var leftOut = 0
    private let results: RecordFilter

    init(filter: RecordFilter) {
        results = filter.results
    }

    /// Counts what is asked for of a session.
    mutating func count(_ session: borrowing MailSession) {
        // A retry is not without the attempts before, whatever became of them.
        retries.follow(session)
        // Most runs ask for everything, and a session is large to copy.
        if results.isEmpty {
            totals.add(session)
        } else if let shown = shown(of: session) {
            totals.add(shown)
        }
    }

    /// What is to be shown of a session; nil for nothing.
    mutating func shown(of session: borrowing MailSession) -> MailSession? {
        guard results.keeps(session) else {
            leftOut += 1
            return nil
        }
        return results.narrowed(copy session)
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

extension AnalysisRun {
    /// What a reader of the report has to know of the options that it was made with.
    func notes(leftOut: Int) -> [String] {
        (interruptionNote.map { [$0] } ?? []) + filter.notes(leftOut: leftOut, reports)
            + (redactor == nil ? [] : [Redactor.note])
    }
}

extension CaptureFacts {
    /// What the report says of a file.
    init(_ file: CaptureFileSummary, _ redactor: Redactor?) {
        self.init(
            name: file.name, format: file.format?.description ?? "unreadable", size: file.size,
            frames: Int(file.frames), first: file.earliest, last: file.latest,
            problem: file.problem?.description)
        if let redactor { rename(redactor.capture(file.name)) }
    }
}
