import ArgumentParser
import MailSession
import Reporting
import SecurityAudit

/// What an auditor would act on.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract:
            "Prints findings with their evidence, what crossed in the clear, and how each server encrypts.")

    @OptionGroup var input: CaptureArguments
    @OptionGroup var output: OutputArguments

    @Option(name: .shortAndLong, help: "The form of the output: text, json or csv.")
    var format = OutputFormat.text

    @Option(
        help: ArgumentHelp(
            "Ends with status 1 if there is a finding as severe as this, or more: info, low, medium, high, critical.",
            valueName: "severity"))
    var failOn: Finding.Severity?

    @Option(help: ArgumentHelp("Leaves out the findings with this id; can be given again.", valueName: "id"))
    var ignore: [String] = []

    func validate() throws {
        guard AuditView.formats.contains(format) else {
            throw ValidationError("the audit has the formats text, json and csv")
        }
    }

    func run() throws {
        var analysis = try AnalysisRun(input)
        var totals = AuditTotals()
        let ignored = Set(ignore)
        try analysis.forEachSession(
            identifiesFlows: false, followsReports: false, audits: true, scope: .mail
        ) { session, _ in
            totals.add(session, ignoring: ignored)
            return true
        }
        if analysis.hasReadSomething {
            try output.write { buffer in
                try AuditView(format: format, options: output.textOptions).write(totals, into: &buffer)
            }
        }
        try analysis.reportProblems()
        if let failOn, let worst = totals.worst, worst >= failOn { throw AnalysisRun.Status.found }
    }
}

extension Finding.Severity: ExpressibleByArgument {}
