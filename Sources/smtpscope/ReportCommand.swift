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
              smtpscope report --from-records -f html -o week.html *.ndjson
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
            "Reads, instead of captures, files of records that sessions -f ndjson wrote; with --joinable, it joins sessions that the captures' borders cut."
    )
    var fromRecords = false

    func validate() throws {
        guard !fromRecords || input.filter == nil && input.since == nil && input.until == nil else {
            throw ValidationError("--filter, --since and --until are for captures, not for records")
        }
        guard !fromRecords || !input.captures.contains("-") else {
            throw ValidationError("--from-records reads records twice, so they must be files")
        }
    }

    func run() throws {
        try output.spare(input)
        if fromRecords { return try reportRecords() }
        var analysis = try AnalysisRun(input, to: recipients.patterns)
        var contents = ReportContents(filter: analysis.filter, isPage: format == .html)
        try analysis.forEachSession(
            keepsDialogue: contents.isPage, identifiesFlows: false, audits: contents.isPage, scope: .parties
        ) { session, _ in
            contents.add(session)
            return true
        }
        if analysis.hasReadSomething {
            try write(contents, of: analysis.reported(leftOut: contents.leftOut))
        }
        try analysis.reportProblems()
    }

    private func reportRecords() throws {
        var records = try RecordsRun(input, to: recipients.patterns)
        try WrittenFiles([output.output]).spare(records.cutCaptures)
        var contents = ReportContents(filter: records.filter, isPage: format == .html)
        try records.forEachSession(forPage: contents.isPage) { contents.add($0) }
        try write(
            contents,
            of: records.reported(leftOut: contents.leftOut + records.leftOut, silent: contents.silent))
        try records.reportProblems()
    }

    private func write(_ contents: consuming ReportContents, of run: ReportedRun) throws {
        try output.write { buffer in
            if let page = contents.page { return try page.write(run, into: &buffer) }
            let report = ReportInput(run, totals: contents.totals, retries: contents.retries.finish())
            if format == .json {
                try JSONReport(input: report).write(into: &buffer)
            } else {
                TextReport(input: report, options: output.textOptions).write(into: &buffer)
            }
        }
    }
}

/// What the report tells of the sessions that it is asked for.
private struct ReportContents {
    /// What it collects in place of all else, where it is a page.
    private(set) var page: PageMaker?
    private(set) var totals = DeliveryTotals()
    private(set) var retries = RetryFollower()
    /// Sessions that were asked not to be shown.
    private(set) var leftOut = 0
    /// Sessions on the page without the dialogue that it would show.
    private(set) var silent = 0
    private let results: RecordFilter

    init(filter: RecordFilter, isPage: Bool) {
        results = filter.results
        page = isPage ? PageMaker() : nil
    }

    /// Whether sessions are to come with their dialogues and findings.
    var isPage: Bool { page != nil }

    /// Takes what is asked for of a session.
    mutating func add(_ session: borrowing MailSession) {
        guard isPage else { return count(session) }
        page?.follow(session)
        guard let shown = shown(of: session) else { return }
        if shown.dialogue == nil { silent += 1 }
        page?.add(shown)
    }

    private mutating func count(_ session: borrowing MailSession) {
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
    private mutating func shown(of session: borrowing MailSession) -> MailSession? {
        guard results.keeps(session) else {
            leftOut += 1
            return nil
        }
        return results.narrowed(copy session)
    }
}
