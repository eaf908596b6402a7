import DeliveryAnalysis
import MailSession

/// What became of encryption with each server, in as much detail as the terminal has room for.
struct EncryptionTable {
    typealias Server = (key: Endpoint, value: ServerTotals)

    /// What an address keeps at least, which is more than the longest of IPv4 takes.
    private static let leastAddress = 24

    private let servers: [Server]
    private let shown: ArraySlice<Server>
    private let all: ServerTotals

    /// A table of the first servers, and of all of them together.
    init(servers: [Server], rowLimit: Int) {
        self.servers = servers
        shown = servers.prefix(rowLimit)
        all = servers.reduce(into: ServerTotals()) { $0.merge($1.value) }
    }

    /// Adds the table. Returns what its abbreviations mean.
    func write(width: Int, indent: Int, color: Bool, into output: inout [UInt8]) -> [String] {
        for detail in EncryptionColumn.Detail.allCases {
            let columns = EncryptionColumn.columns(of: all, detail)
            // The names give way first, then the words, then the details, and the addresses last.
            for nameWidth in detail == .full ? [28] : [12, 0] {
                let table = table(columns, nameWidth: nameWidth)
                guard table.fits(width: width, indent: indent) else { continue }
                table.write(width: width, indent: indent, color: color, into: &output)
                return columns.compactMap { column in column.meaning.map { "\(column.title): \($0)" } }
            }
        }
        table(EncryptionColumn.columns(of: all, .failuresTogether), nameWidth: 0, leastAddress: 12)
            .write(width: width, indent: indent, color: color, into: &output)
        return []
    }

    /// The table with names of at least `nameWidth` columns, or, where that is 0, without them.
    private func table(
        _ counts: [EncryptionColumn], nameWidth: Int, leastAddress: Int = leastAddress
    ) -> TextTable {
        let withNames = nameWidth > 0 && shown.contains { $0.value.greetingName != nil }
        var columns = [Column("server", 47, shortening: .middle)]
        if withNames { columns.append(Column("name", 40)) }
        columns.append(Column("sessions", 13, right: true))
        columns += counts.map { Column($0.title, 13, right: true) }
        var table = TextTable(
            columns, flexible: withNames ? 1 : 0, least: withNames ? nameWidth : leastAddress)
        func add(_ address: Cell, _ name: String, _ server: ServerTotals, _ tone: Tone = .plain) {
            var cells = [address]
            if withNames { cells.append(Cell(name, .dim)) }
            cells.append(Cell(NumberText.grouped(server.connected), tone))
            cells += counts.map { Cell(count: $0.count(server), $0.tone) }
            table.add(cells)
        }
        if servers.count > 1 {
            let words =
                servers.count == 2 ? "both servers" : "all \(NumberText.grouped(servers.count)) servers"
            add(Cell(words, .strong), "", all, .strong)
        }
        for (endpoint, server) in shown {
            add(Cell(endpoint.description), server.greetingName ?? "-", server)
        }
        return table
    }
}
