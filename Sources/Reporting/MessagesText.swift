import MailSession
import Provenance

/// An entry of the ledger as one line of text.
struct MessagesText: Sendable {
    /// From here on there is room for the server and the size.
    private static let wide = 140

    private let isWide: Bool
    private let layout: LineLayout

    init(options: TextOptions) {
        let width = options.width ?? 180
        isWide = width >= Self.wide
        var columns = [Column("session", 11), Column("time", 8)]
        if isWide { columns.append(Column("server", 20)) }
        columns.append(Column("outcome", 8))
        // What is left is shared by the addresses and the reply.
        let rest = width - (isWide ? 76 : 42)
        let address = max(8, min(32, rest * 3 / 10))
        columns += [Column("from", address), Column("to", address)]
        if isWide { columns.append(Column("bytes", 11, right: true)) }
        columns += [Column("reply", 9), Column("", max(8, rest - 2 * address - 2))]
        layout = LineLayout(columns: columns, color: options.color, cutting: options.width != nil)
    }

    func titles(into output: inout [UInt8]) {
        layout.writeTitles(into: &output)
    }

    func row(_ entry: LedgerEntry, into output: inout [UInt8]) {
        var cells = [Cell(entry.session, .strong), Cell(entry.time.timeText)]
        if isWide { cells.append(Cell(entry.server.description)) }
        cells.append(Cell(entry.outcome.short, entry.outcome.tone))
        // The null reverse-path is a fact; no recipient is none.
        cells += [Cell(entry.from.isEmpty ? "<>" : entry.from), Cell(entry.to ?? "-")]
        if isWide { cells.append(Cell(entry.size.map(NumberText.grouped) ?? "", .dim)) }
        cells += [Cell(codeText(entry.code, entry.enhanced)), Cell(entry.text ?? "", .dim)]
        layout.write(cells, into: &output)
    }
}
