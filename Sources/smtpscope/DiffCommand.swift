import ArgumentParser
import DeliveryAnalysis
import MailSession
import Redaction
import Reporting

/// Two captures beside each other: what is better, what is worse, what is new.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compares two captures: outcomes, causes that are new or gone, encryption, times.",
        discussion: """
            A difference is marked where chance would hardly make it of counts like these. Each capture may be a \
            directory; filters count for both.

            EXAMPLES
              smtpscope diff monday.pcapng tuesday.pcapng
              smtpscope diff --server 198.51.100.25 before/ after/
              smtpscope diff -f json monday.pcapng tuesday.pcapng
            """)

    @OptionGroup var input: CaptureArguments
    @OptionGroup var recipients: RecipientArguments
    @OptionGroup var output: OutputArguments

    @Option(format: "the output") var format = ComparisonView.Format.text

    func validate() throws {
        guard input.captures.count == 2 else {
            throw ValidationError("expected two captures: one before and one after")
        }
    }

    func run() throws {
        try output.spare(input)
        var (before, after) = (input, input)
        before.captures = [input.captures[0]]
        after.captures = [input.captures[1]]
        // A name has the same pseudonym in both.
        let redactor = try input.records.redactor()
        var runs = try [before, after].map {
            try AnalysisRun($0, to: recipients.patterns, redactor: redactor)
        }
        var totals: [ComparedTotals] = []
        for index in runs.indices {
            var total = ComparedTotals()
            try runs[index].forEachSession(identifiesFlows: false, followsReports: false, scope: .mail) {
                session, _ in
                total.add(session)
                return true
            }
            totals.append(total)
        }
        // A part of a capture says nothing of a difference.
        if runs.allSatisfy({ $0.hasReadSomething && $0.interruptionNote == nil }) {
            let names = input.captures.map { redactor?.capture($0) ?? $0 }
            let view = ComparisonView(
                format: format, before: names[0], after: names[1], options: output.textOptions)
            let comparison = Comparison(before: totals[0], after: totals[1])
            try output.write { try view.write(comparison, into: &$0) }
        }
        // What is wrong with one does not hide what is wrong with the other.
        var failure: (any Error)?
        for run in runs {
            do { try run.reportProblems() } catch { failure = failure ?? error }
        }
        if let failure { throw failure }
    }
}
