import ArgumentParser
import DeliveryAnalysis
import Reporting

/// One line or record per recipient.
struct MessagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "messages",
        abstract: "Prints one line per message and recipient: the delivery ledger.",
        discussion: """
            EXAMPLES
              smtpscope messages mx1.pcapng
              smtpscope messages --to alice@example.net /var/captures/
              smtpscope messages --from example.org --outcome deferred,rejected mx1.pcapng
              smtpscope messages -f csv --cause mailbox-full mx1.pcapng > full.csv
            """)

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments
    @OptionGroup var watching: WatchArguments
    @OptionGroup var output: OutputArguments

    @Option(format: "the output") var format = RecordFormat.text

    func run() throws {
        var view = MessagesView(format: format, options: output.textOptions)
        try output.stream(
            input, to: recipients.patterns, identifiesFlows: false, followsReports: true, scope: .mail,
            watching: watching, header: view.header,
            footer: { try view.footer($0, into: &$1) }
        ) { session, notices, buffer in
            try view.row(session, notices, into: &buffer)
        }
    }
}
