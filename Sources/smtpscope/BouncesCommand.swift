public import ArgumentParser
import DeliveryAnalysis
import PublicSuffixes
import Reporting

/// Why mail failed: the failures in groups, and what delivery reports said.
struct BouncesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bounces",
        abstract:
            "Prints why mail failed: failures by cause, domain, server, code or stage, and what was said.",
        discussion: """
            A failure is a recipient that was refused or deferred, or lost with its connection; or a command or \
            connection that failed without a recipient. It is hard where the server refused for good (5xx), else \
            soft. Replies that differ only in addresses, ids and numbers are one row. Delivery reports that were \
            among the messages have a section of their own (not in CSV).

            EXAMPLES
              smtpscope bounces mx1.pcapng
              smtpscope bounces --by domain --by cause mx1.pcapng
              smtpscope bounces --by server --limit 20 /var/captures/
              smtpscope bounces -f csv --by cause --by domain mx1.pcap.zst
            """)

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments

    @Option(
        help: ArgumentHelp(
            "Groups by this; give it again for groups within groups. (default: cause)", valueName: "dimension"
        ))
    var by: [BounceDimension] = []

    @Flag(help: "Groups by domains as they are: mail.example.co.uk does not count as example.co.uk.")
    var fullDomains = false

    @Option(help: ArgumentHelp("Replies shown of each group, in text.", valueName: "n"))
    var limit = 5

    @OptionGroup var output: OutputArguments

    @Option(format: "the output") var format = BouncesView.Format.text

    func validate() throws {
        guard Set(by).count == by.count else { throw ValidationError("--by has the same value twice") }
        guard limit >= 0 else { throw ValidationError("expected a number of replies such as 5") }
    }

    func run() throws {
        try output.spare(input)
        var analysis = try AnalysisRun(input, to: recipients.patterns)
        var table = BounceTable(grouping: BounceGrouping(by))
        try analysis.forEachSession(identifiesFlows: false, scope: .mail) { session, _ in
            table.add(session) { fullDomains ? $0 : OrganisationalDomain.of($0) }
            return true
        }
        if analysis.hasReadSomething {
            let view = BouncesView(format: format, options: output.textOptions, limit: limit)
            try output.write { try view.write(table, analysis.excluded(), into: &$0) }
        }
        try analysis.reportProblems()
    }
}

extension BounceDimension: ExpressibleByArgument {}
