import ArgumentParser
import DeliveryAnalysis
import MailSession
import Reporting

/// One line or record per session.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract:
            "Prints one line per session; with --format ndjson the session records, each as its session ends.",
        discussion: """
            EXAMPLES
              smtpscope sessions mx1.pcapng
              smtpscope sessions --client 192.0.2.0/24 --outcome rejected mx1.pcapng
              smtpscope sessions -f csv /var/captures/ > sessions.csv
              smtpscope sessions -f ndjson mx1.pcapng | jq -r 'select(.auth != []) | .id'
              smtpscope sessions --watch /var/captures/
              smtpscope sessions -f ndjson --joinable mon.cut.pcap mon.pcap > mon.ndjson
              tcpdump -U -w - port 25 | smtpscope sessions -f ndjson -
            """)

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments
    @OptionGroup var watching: WatchArguments
    @OptionGroup var output: OutputArguments

    @Option(format: "the output") var format = RecordFormat.text

    @Option(
        help: ArgumentHelp(
            "Leaves out the sessions that the captures' borders may cut, and writes their frames to this capture, so that report --from-records can join them with those of other captures.",
            valueName: "file"),
        completion: .file())
    var joinable: String?

    @Flag(
        help:
            "Keeps the lines of each dialogue in its record; report -f html --from-records shows those of ndjson."
    )
    var dialogue = false

    func validate() throws {
        guard !dialogue || format == .ndjson || format == .json else {
            throw ValidationError("--dialogue is for --format json or ndjson")
        }
        guard joinable != nil else { return }
        guard format == .ndjson else { throw ValidationError("--joinable is for --format ndjson") }
        guard input.records.filter(to: recipients.patterns).isEmpty, !input.records.redact,
            watching.watch == false
        else {
            throw ValidationError(
                "--joinable is for all records as they are; report --from-records takes the filters")
        }
    }

    func run() throws {
        if let joinable {
            return try JoinableRecords(
                input: input, output: output, cutCapture: joinable, keepsDialogue: dialogue
            ).write()
        }
        var view = SessionsView(format: format, options: output.textOptions)
        try output.stream(
            input, to: recipients.patterns, keepsDialogue: dialogue, identifiesFlows: format != .text,
            followsReports: SessionsView.showsLaterBounces(format),
            audits: SessionsView.showsFindings(format), watching: watching, header: view.header,
            footer: { try view.footer($0, into: &$1) }
        ) { session, notices, buffer in
            try view.row(session, notices, into: &buffer)
        }
    }
}
