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
            title: totals.encrypted > 0 ? "Messages readable" : "Messages",
            remark: totals.messageBytes > 0 ? NumberText.bytes(totals.messageBytes) : "",
            tally: totals.messages)
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
        if totals.messagesDropped > 0 {
            let count = NumberText.count(totals.messagesDropped, "transaction")
            writeRemark("\(count) past the limit per session not counted", into: &output)
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
            writeRemark(
                "\(count) of \(NumberText.count(totals.connected, "session is", "sessions are")) encrypted",
                into: &output)
        } else {
            writeRemark("no client sent MAIL where the capture shows it", into: &output)
        }
    }

    private func writeBeside(_ left: OutcomeBlock, _ right: OutcomeBlock, into output: inout [UInt8]) {
        // Both bars have the same scale, so that the eye can compare them.
        let bar = max(6, (width - 2 - 4 - left.width - right.width) / 2)
        let gap = Column("", 0)
        let layout = LineLayout(
            columns: left.columns(bar: bar) + [gap] + right.columns(bar: bar), indent: 2, color: color)
        layout.write(left.heading + [Cell("")] + right.heading, into: &output)
        for index in 0..<max(left.outcomes.count, right.outcomes.count) {
            layout.write(left.row(index, bar: bar) + [Cell("")] + right.row(index, bar: bar), into: &output)
        }
    }

    private func write(_ block: OutcomeBlock, into output: inout [UInt8]) {
        let bar = max(6, width - 2 - block.width)
        let layout = LineLayout(columns: block.columns(bar: bar), indent: 2, color: color)
        layout.write(block.heading, into: &output)
        for index in block.outcomes.indices { layout.write(block.row(index, bar: bar), into: &output) }
    }
}

/// Outcomes with their counts, bars and shares.
private struct OutcomeBlock {
    private static let shareWidth = 8

    /// What they are outcomes of, and a remark that may stand above the bars.
    let title: String
    let remark: String
    let tally: Tally<Outcome>
    /// Those that occurred, in the order of the record's catalogue.
    let outcomes: [Outcome]

    init(title: String, remark: String = "", tally: Tally<Outcome>) {
        self.title = title
        self.remark = remark
        self.tally = tally
        outcomes = Outcome.allCases.filter { tally[$0] > 0 }
    }

    /// The columns of all but the bar, gaps included.
    var width: Int { labelWidth + 2 + countWidth + 2 + 2 + Self.shareWidth }

    private var labelWidth: Int { max(title.count, (outcomes.map(\.words.count).max() ?? 0) + 2) }
    private var countWidth: Int { NumberText.grouped(tally.total).count }

    func columns(bar: Int) -> [Column] {
        [
            Column("", labelWidth), Column("", countWidth, right: true), Column("", bar),
            Column("", Self.shareWidth, right: true),
        ]
    }

    var heading: [Cell] {
        guard !outcomes.isEmpty else { return Array(repeating: Cell(""), count: 4) }
        return [
            Cell(title, .strong), Cell(NumberText.grouped(tally.total), .strong), Cell(remark, .dim),
            Cell(""),
        ]
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
