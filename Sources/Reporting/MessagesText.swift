import MailSession
import Provenance

/// An entry of the ledger as one line of text.
struct MessagesText: Sendable {
    /// From here on there is room for the server and the size.
    private static let wide = 140

    private let isWide: Bool
    private let layout: LineLayout

    init(options: TextOptions) {
        let width = options.width ?? 160
        isWide = width >= Self.wide
        var columns = [Column("session", 11), Column("time", 8)]
        if isWide { columns.append(Column("server", 20)) }
        columns.append(Column("outcome", 8))
        let from = columns.count
        columns += [Column("from", 0), Column("to", 0)]
        if isWide { columns.append(Column("bytes", 11, right: true)) }
        columns.append(Column("reply", 0))
        // What the others leave is shared by the addresses and the reply.
        let rest = width - LineLayout.width(of: columns, without: from)
        let address = max(8, min(32, rest * 3 / 10))
        columns[from].width = address
        columns[from + 1].width = address
        columns[columns.count - 1].width = max(8, rest - 2 * address)
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
        let reply = [codeText(entry.code, entry.enhanced), entry.text ?? ""].filter { !$0.isEmpty }
        cells.append(Cell(reply.joined(separator: " ")))
        layout.write(cells, into: &output)
    }
}
