public import ArgumentParser
import MailSession
import Reporting
import SecurityAudit

/// What an auditor would act on.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract:
            "Prints findings with their evidence, what crossed in the clear, and how each server encrypts.",
        discussion: """
            With a policy it also prints what goes against it, and ends with status 1 if anything does. The README has \
            the form of the file. The policy names what the capture has, with --redact too: it is judged before names \
            are taken away, and what is printed has none.

            EXAMPLES
              smtpscope audit mx1.pcapng
              smtpscope audit --fail-on high --ignore bare-line-feed mx1.pcapng
              smtpscope audit --policy mail-policy.yaml mx1.pcapng
              smtpscope audit --policy mail-policy.yaml --redact mx1.pcapng
              smtpscope audit -f csv --table ledger mx1.pcapng
            """)

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments
    @OptionGroup var output: OutputArguments

    @Option(format: "the output") var format = AuditView.Format.text

    @Option(
        help: ArgumentHelp(
            "The table that csv has: findings, ledger or servers. (default: findings)", valueName: "table"))
    var table: AuditTable?

    @Option(
        help: ArgumentHelp(
            "What the mail must keep to, in YAML; a breach ends with status 1.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var policy: String?

    @Option(
        help: ArgumentHelp(
            "Ends with status 1 if there is a finding as severe as this, or more: info, low, medium, high, critical.",
            valueName: "severity"))
    var failOn: Finding.Severity?

    @Option(help: ArgumentHelp("Leaves out the findings with this id; can be given again.", valueName: "id"))
    var ignore: [String] = []

    func validate() throws {
        guard table == nil || format == .csv else { throw ValidationError("--table is for -f csv") }
        if let unknown = ignore.first(where: { !FindingCatalogue.ids.contains($0) }) {
            throw ValidationError("--ignore: there is no finding \(unknown); the README lists their ids")
        }
    }

    func run() throws {
        try output.spare(input, and: policy)
        var analysis = try AnalysisRun(input, to: recipients.patterns)
        let policy = try policy.map { try PolicyFile.read($0) } ?? MailPolicy()
        let ignored = policy.ignoredFindings.union(ignore)
        var totals = AuditTotals()
        var conduct = PolicyTotals(policy: policy)
        try analysis.forEachSession(
            identifiesFlows: false, followsReports: false, audits: true, policy: policy, scope: .mail
        ) { session, _ in
            var session = session
            let breaches = session.takeBreaches()
            totals.add(session, ignoring: ignored)
            conduct.add(session, breaches: breaches)
            return true
        }
        if analysis.hasReadSomething {
            let view = AuditView(format: format, table: table ?? .findings, options: output.textOptions)
            try output.write { buffer in
                try view.write(totals, policy: self.policy == nil ? nil : conduct, into: &buffer)
            }
        }
        try analysis.reportProblems()
        if !conduct.isKept { throw AnalysisRun.Status.found }
        if let failOn = failOn ?? policy.failOn, let worst = totals.worst, worst >= failOn {
            throw AnalysisRun.Status.found
        }
    }
}

extension Finding.Severity: ExpressibleByArgument {}
extension AuditTable: ExpressibleByArgument {}
