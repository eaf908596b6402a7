import DeliveryAnalysis
import MailSession

/// Two runs in columns: outcomes, causes, encryption, times. What counts large enough to matter is marked.
struct ComparisonText {
    private static let usualWidth = 100
    /// Causes shown.
    private static let causeLimit = 15
    private static let mark = "*"

    private let comparison: Comparison
    private let before: String
    private let after: String
    private let width: Int
    private let color: Bool

    init(comparison: Comparison, before: String, after: String, options: TextOptions) {
        self.comparison = comparison
        self.before = before
        self.after = after
        width = options.width ?? Self.usualWidth
        color = options.color
    }

    func write(into output: inout [UInt8]) {
        write(label: "before", before, comparison.before, into: &output)
        write(label: "after", after, comparison.after, into: &output)
        output.append(0x0A)
        guard comparison.before.deliveries.sessions + comparison.after.deliveries.sessions > 0 else {
            output.append(line: "  no SMTP session in either of them: nothing to compare")
            return
        }
        var table = TextTable(
            [
                Column("", 30), Column("before", 12, right: true), Column("", 8, right: true),
                Column("after", 12, right: true), Column("", 8, right: true),
                Column("change", 12, right: true),
                Column("", 6),
            ], flexible: 0)
        addOutcomes("Messages", comparison.messages, to: &table)
        addOutcomes("Recipients", comparison.recipients, to: &table)
        addCauses(to: &table)
        addHeading("Connections", to: &table)
        add("encrypted", comparison.encrypted, tone: .good, to: &table)
        add("refused or unanswered", comparison.unreachable, tone: .bad, to: &table)
        if hasTimes { addHeading("Time", to: &table) }
        addTimes("handshakes", \.handshakes, to: &table)
        addTimes("transactions", \.transactions, to: &table)
        table.write(width: width, indent: 2, color: color, into: &output)
        output.append(0x0A)
        FactLines(indent: 2, width: width, color: color)
            .write(legend.map { Cell($0, .dim) }, into: &output)
    }

    private var hasTimes: Bool {
        [comparison.before, comparison.after].contains {
            $0.handshakes.count > 0 || $0.transactions.count > 0
        }
    }

    private var legend: [String] {
        let chance = "more than chance makes of counts like these, in 99 of 100 cases"
        let changes =
            comparison.messages.map(\.change) + comparison.recipients.map(\.change)
            + comparison.causes.map(\.change) + [comparison.encrypted, comparison.unreachable]
        let mark =
            changes.contains(where: \.isSignificant) ? "\(Self.mark) \(chance)" : "no change is \(chance)"
        return [mark] + (comparison.causes.isEmpty ? [] : ["shares of causes are of all recipients"])
    }

    private func write(label: String, _ name: String, _ totals: ComparedTotals, into output: inout [UInt8]) {
        let sessions = NumberText.count(totals.deliveries.sessions, "session")
        let messages = NumberText.count(totals.deliveries.messages.total, "message")
        let facts = " · \(sessions) · \(messages)"
        let room = max(12, width - 10 - DisplayWidth.of(facts))
        output.append(
            line: "  " + Tone.strong.paint(DisplayWidth.padded(label, to: 8), color: color)
                + DisplayWidth.cutMiddle(SafeText.escaped(name), to: room) + facts)
    }

    // MARK: Rows

    private func addHeading(_ title: String, to table: inout TextTable) {
        table.add([Cell(title, .strong)] + Array(repeating: Cell(""), count: 6))
    }

    private func addOutcomes(
        _ title: String, _ changes: [(outcome: Outcome, change: ShareChange)], to table: inout TextTable
    ) {
        guard !changes.isEmpty else { return }
        addHeading(title, to: &table)
        for (outcome, change) in changes { add(outcome.words, change, tone: outcome.tone, to: &table) }
    }

    private func addCauses(to table: inout TextTable) {
        let causes = comparison.causes
        guard !causes.isEmpty else { return }
        addHeading("Causes", to: &table)
        for cause in causes.prefix(Self.causeLimit) {
            add(
                cause.cause, cause.change, tone: .plain,
                remark: cause.isNew ? "new" : cause.isGone ? "gone" : "",
                to: &table)
        }
        if causes.count > Self.causeLimit {
            let rest = NumberText.count(causes.count - Self.causeLimit, "more cause")
            table.add([Cell("  … \(rest)", .dim)] + Array(repeating: Cell(""), count: 6))
        }
    }

    private func add(
        _ label: String, _ change: ShareChange, tone: Tone, remark: String = "", to table: inout TextTable
    ) {
        guard change.beforeTotal > 0 || change.afterTotal > 0 else { return }
        let points = (change.afterShare - change.beforeShare) * 100
        let size = NumberText.fixed(points.magnitude, decimals: 1)
        let sign = size == "0.0" ? "" : points > 0 ? "+" : "−"
        let difference = sign + size + " pt"
        let isMarked = change.isSignificant
        table.add([
            Cell("  " + label, tone), Cell(count: change.before, .plain),
            Cell(NumberText.percent(change.before, of: change.beforeTotal), .dim),
            Cell(count: change.after, .plain),
            Cell(NumberText.percent(change.after, of: change.afterTotal), .dim),
            Cell(difference, isMarked ? .strong : .plain),
            Cell([isMarked ? Self.mark : "", remark].filter { !$0.isEmpty }.joined(separator: " "), .strong),
        ])
    }

    private func addTimes(
        _ label: String, _ times: KeyPath<ComparedTotals, LatencyDistribution>, to table: inout TextTable
    ) {
        let (first, second) = (comparison.before[keyPath: times], comparison.after[keyPath: times])
        guard first.count > 0 || second.count > 0 else { return }
        for (name, value) in [
            ("\(label), median", \LatencyDistribution.median), ("\(label), 95 %", \LatencyDistribution.p95),
        ] {
            let times = [first, second].map {
                $0.count == 0 ? "·" : NumberText.duration($0[keyPath: value])
            }
            var change = ""
            if first.count > 0, second.count > 0, first[keyPath: value] > 0 {
                let ratio = second[keyPath: value] / first[keyPath: value]
                change = "× " + NumberText.fixed(ratio, decimals: ratio < 10 ? 2 : ratio < 100 ? 1 : 0)
            }
            table.add([
                Cell("  " + name), Cell(times[0]), Cell(""), Cell(times[1]), Cell(""), Cell(change), Cell(""),
            ])
        }
    }
}
