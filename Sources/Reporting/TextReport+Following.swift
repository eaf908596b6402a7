import DeliveryAnalysis
import MailSession

/// What became of the mail over several attempts, and after the acceptance.
extension TextReport {
    /// First attempt against final outcome; only where something had to be tried again.
    func writeRetries(into output: inout [UInt8]) {
        let retries = input.retries
        guard retries.deferred > 0 || retries.duplicates > 0 else { return }
        writeHeading("Retries", "a message to one recipient is one delivery", into: &output)
        if retries.deferred > 0 { writeCourses(of: retries, into: &output) }
        writeRemark(retryFacts, separator: " · ", into: &output)
    }

    /// A row for each outcome of the first attempt, a column for each final one.
    private func writeCourses(of retries: RetryTotals, into output: inout [UInt8]) {
        let endings = RetryTotals.Ending.allCases.filter { retries.count(ending: $0) > 0 }
        var table = TextTable(
            [Column("first attempt", 13), Column("deliveries", 11, right: true)]
                + endings.map { Column($0.words, 16, right: true) })
        for first in Outcome.allCases where retries.count(first: first) > 0 {
            table.add(
                [Cell(first.words, first.tone), Cell(NumberText.grouped(retries.count(first: first)))]
                    + endings.map { Cell(count: retries.count(first: first, ending: $0), $0.tone) })
        }
        table.add(
            [Cell("in the end", .strong), Cell(NumberText.grouped(retries.deliveries), .strong)]
                + endings.map { Cell(NumberText.grouped(retries.count(ending: $0)), .strong) })
        table.write(width: width, indent: 4, color: color, into: &output)
    }

    private var retryFacts: [String] {
        let retries = input.retries
        var facts: [String] = []
        if retries.delays.count > 0 {
            let delays = retries.delays
            var text = "accepted later after \(NumberText.wait(delays.median))"
            if delays.count > 1 {
                text += " (median), 95 % within \(NumberText.wait(delays.p95))"
                text += ", at most \(NumberText.wait(delays.max))"
            }
            facts.append(text)
        }
        if retries.greylisted.total > 0 {
            let count = NumberText.grouped(retries.greylisted.total)
            let accepted =
                retries.greylisted[.accepted] == 0
                ? "none" : NumberText.grouped(retries.greylisted[.accepted])
            let share = NumberText.percent(retries.greylisted.total, of: retries.deferred)
            facts.append("\(count) greylisted (\(share)), \(accepted) of them accepted later")
        }
        if !retries.attempts.isEmpty {
            let most = retries.attempts.entries.keys.max() ?? 0
            let more = most >= RetryTotals.mostAttempts ? " or more" : ""
            facts.append("at most \(NumberText.count(most, "attempt"))\(more)")
        }
        if retries.duplicates > 0 {
            facts.append("\(NumberText.count(retries.duplicates, "message")) delivered once more")
        }
        if retries.dropped > 0 {
            let count = NumberText.count(retries.dropped, "delivery", "deliveries")
            facts.append(
                "\(count) given up at a limit of memory")
        }
        return facts
    }

    /// What delivery reports told, and which acceptances they took back.
    func writeReports(into output: inout [UInt8]) {
        let reports = input.reports
        guard reports.deliveryReports > 0 else { return }
        writeHeading("Delivery reports", into: &output)
        let causes = reports.bouncedCauses.ordered.prefix(Self.rowLimit)
        var facts = [NumberText.count(reports.deliveryReports, "report")]
        facts += reports.actions.ordered.map { action, count in
            "\(NumberText.grouped(count)) \(action == "-" ? "without an action" : action)"
        }
        let linked = NumberText.grouped(reports.linked)
        facts.append("\(linked) about a message in the capture")
        writeRemark(facts, separator: " · ", into: &output)
        if reports.bounced > 0 {
            let count = NumberText.count(reports.bounced, "recipient")
            let words = "\(count) accepted and bounced later"
            output.append(line: "    " + Tone.bad.paint(words, color: color))
            var table = TextTable([Column("recipients", 11, right: true), Column("cause", 30)])
            for (cause, count) in causes { table.add([Cell(NumberText.grouped(count)), Cell(cause)]) }
            table.write(width: width, indent: 4, color: color, into: &output)
        }
        if reports.forgotten > 0, reports.linked < reports.deliveryReports {
            let limit = NumberText.grouped(BounceLinker.defaultLimit)
            writeRemark(
                "only the last \(limit) recipients are remembered: reports about earlier ones are not joined",
                into: &output)
        }
    }
}

extension RetryTotals.Ending {
    /// The heading of its column.
    fileprivate var words: String {
        switch self {
        case .accepted, .rejected, .unknown: rawValue
        case .waiting: "no retry"
        case .abandoned: "given up"
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .accepted: .good
        case .rejected: .bad
        case .waiting: .warning
        case .abandoned, .unknown: .dim
        }
    }
}
