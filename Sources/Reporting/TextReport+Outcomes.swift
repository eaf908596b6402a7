import DeliveryAnalysis
import MailSession

/// What became of the mail.
extension TextReport {
    func writeOutcomes(into output: inout [UInt8]) {
        guard totals.messages.total > 0 else {
            writeNoMail(into: &output)
            return
        }
        output.append(0x0A)
        let messages = OutcomeBlock(
            title: totals.encrypted > 0 ? "Messages readable" : "Messages", tally: totals.messages)
        let recipients = OutcomeBlock(title: "Recipients", tally: totals.recipients)
        if width >= 100 {
            writeBeside(messages, recipients, into: &output)
        } else {
            write(messages, into: &output)
            if !recipients.outcomes.isEmpty {
                output.append(0x0A)
                write(recipients, into: &output)
            }
        }
        if totals.messageBytes > 0 {
            writeRemark("\(NumberText.bytes(totals.messageBytes)) of message content", into: &output)
        }
        if totals.recipientsDropped > 0 {
            let count = NumberText.count(totals.recipientsDropped, "recipient")
            writeRemark("\(count) past the limit per transaction not counted", into: &output)
        }
    }

    private func writeNoMail(into output: inout [UInt8]) {
        writeHeading("No mail transaction can be read", into: &output)
        if totals.connected == 0 {
            writeRemark("no connection came up", into: &output)
        } else if totals.encrypted > 0 {
            let count = NumberText.grouped(totals.encrypted)
            writeRemark("\(count) of \(NumberText.count(totals.connected, "session")) are encrypted", into: &output)
        } else {
            writeRemark("no client sent MAIL where the capture shows it", into: &output)
        }
    }

    private func writeBeside(_ left: OutcomeBlock, _ right: OutcomeBlock, into output: inout [UInt8]) {
        let bar = max(6, (width - 4 - 4) / 2 - 41)
        let columns = OutcomeBlock.columns(bar: bar)
        // The gap between the blocks is two more spaces at the end of the left one.
        let layout = LineLayout(columns: columns + [Column("", 0)] + columns, indent: 2, color: color)
        layout.write(left.heading + [Cell("")] + right.heading, into: &output)
        for index in 0..<max(left.outcomes.count, right.outcomes.count) {
            layout.write(
                left.row(index, bar: bar) + [Cell("")] + right.row(index, bar: bar), into: &output)
        }
    }

    private func write(_ block: OutcomeBlock, into output: inout [UInt8]) {
        let bar = max(6, width - 2 - 41)
        let layout = LineLayout(columns: OutcomeBlock.columns(bar: bar), indent: 2, color: color)
        layout.write(block.heading, into: &output)
        for index in block.outcomes.indices { layout.write(block.row(index, bar: bar), into: &output) }
    }
}

/// Outcomes with their counts, bars and shares.
private struct OutcomeBlock {
    let title: String
    let tally: Tally<Outcome>
    /// Those that occurred, in the order of the record's catalogue.
    let outcomes: [Outcome]

    init(title: String, tally: Tally<Outcome>) {
        self.title = title
        self.tally = tally
        outcomes = Outcome.allCases.filter { tally[$0] > 0 }
    }

    /// A label, a count, a bar of at most `bar` columns and a share: 41 columns and the bar, gaps included.
    static func columns(bar: Int) -> [Column] {
        [Column("", 20), Column("", 9, right: true), Column("", bar), Column("", 8, right: true)]
    }

    var heading: [Cell] {
        guard !outcomes.isEmpty else { return Array(repeating: Cell(""), count: 4) }
        return [Cell(title, .strong), Cell(NumberText.grouped(tally.total), .strong), Cell(""), Cell("")]
    }

    func row(_ index: Int, bar: Int) -> [Cell] {
        guard outcomes.indices.contains(index) else { return Array(repeating: Cell(""), count: 4) }
        let outcome = outcomes[index]
        let count = tally[outcome]
        return [
            Cell("  " + outcome.words, outcome.tone), Cell(NumberText.grouped(count)),
            Cell(BarText.bar(count, of: tally.total, columns: bar), outcome.tone),
            Cell(NumberText.percent(count, of: tally.total)),
        ]
    }
}
