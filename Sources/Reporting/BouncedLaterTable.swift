import DeliveryAnalysis
import MailSession

/// The recipients whose acceptance a delivery report took back, below the ledger.
struct BouncedLaterTable {
    let bounces: LaterBounceList
    let options: TextOptions

    /// Adds the table, if there is anything to tell.
    func write(into output: inout [UInt8]) {
        guard !bounces.notices.isEmpty else { return }
        output.append(0x0A)
        output.append(line: Tone.strong.paint("Bounced later", color: options.color))
        var table = TextTable(
            [
                Column("session", 11), Column("to", .max, shortening: .middle), Column("status", 9),
                Column("cause", 20), Column("reported in", 11), Column("matched by", 18),
            ], flexible: 1)
        for notice in bounces.notices {
            table.add([
                Cell(notice.session, .strong), Cell(notice.to), Cell(notice.bounce.status ?? "-", .bad),
                Cell(notice.bounce.cause ?? "-"), Cell(notice.bounce.session),
                Cell(notice.bounce.link.rawValue, .dim),
            ])
        }
        table.write(width: options.width ?? .max, indent: 0, color: options.color, into: &output)
        if bounces.dropped > 0 {
            let count = NumberText.count(bounces.dropped, "more recipient")
            output.append(
                line: Tone.dim.paint("… \(count) past the limit of the table", color: options.color))
        }
    }
}
