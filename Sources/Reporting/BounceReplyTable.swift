import DeliveryAnalysis
import MailSession

/// What servers said, below the groups that it belongs to. All groups' columns stand one below the other.
struct BounceReplyTable {
    /// What the address of a server may take.
    private static let serverWidth = 26

    private let grouping: BounceGrouping
    private let limit: Int
    private let width: Int
    private let color: Bool
    /// The widest text of each column but the words.
    private var widths: [Int] = []

    /// A table for the first `limit` replies of each of these groups.
    init(groups: [BounceGroup], grouping: BounceGrouping, limit: Int, width: Int, color: Bool) {
        self.grouping = grouping
        self.limit = limit
        self.width = width
        self.color = color
        widths = widths(in: groups)
    }

    private func widths(in groups: [BounceGroup]) -> [Int] {
        var widest: [Int] = []
        func widen(to widths: [Int]) {
            widest = widest.isEmpty ? widths : widths.isEmpty ? widest : zip(widest, widths).map(max)
        }
        for group in groups {
            widen(to: self.widths(in: group.groups))
            for reply in group.replies.prefix(limit) {
                widen(to: cells(of: reply).map { DisplayWidth.of(SafeText.escaped($0.text)) })
            }
        }
        return widest
    }

    /// Adds the first replies of a group.
    func write(_ replies: [BounceGroup.Reply], indent: Int, into output: inout [UInt8]) {
        guard !replies.isEmpty, limit > 0 else { return }
        var columns = widths.map { Column("", $0) }
        columns[0].right = true
        columns.append(Column("", .max))
        var table = TextTable(columns, lines: width < 100 ? 3 : 2)
        for reply in replies.prefix(limit) {
            let words = reply.key.template
            let others = zip(cells(of: reply), columns).map { cell, column in
                let text = SafeText.escaped(cell.text)
                return Cell(DisplayWidth.padded(text, to: column.width, right: column.right), cell.tone)
            }
            table.add(others + [Cell(words.isEmpty ? "(no words)" : words)])
        }
        table.write(width: width, indent: indent, color: color, into: &output)
    }

    /// How often, and whatever the groups around it do not tell already; on a wide terminal also where.
    private func cells(of reply: BounceGroup.Reply) -> [Cell] {
        let (key, totals) = (reply.key, reply.totals)
        let outer = Set(grouping.dimensions)
        var cells = [Cell(NumberText.grouped(totals.failures) + " ×")]
        if !outer.contains(.cause) { cells.append(Cell(key.cause ?? "-")) }
        // A narrow terminal has room for the words, and one of these.
        if !outer.contains(.stage), width >= 100 || outer.contains(.cause) {
            cells.append(Cell(key.stage?.rawValue ?? "-"))
        }
        if !outer.contains(.code) {
            cells.append(Cell(Reply.codeText(key.code, key.enhanced), key.isPermanent ? .bad : .warning))
        }
        if width >= 130 {
            if !outer.contains(.server) { cells.append(Cell(Self.serverText(totals))) }
            cells.append(Cell(totals.first.session, .dim))
        }
        return cells
    }

    private static func serverText(_ totals: BounceTotals) -> String {
        let servers = totals.servers
        if servers.count == 1, let only = servers.ordered.first {
            return DisplayWidth.cutMiddle(only.key.description, to: serverWidth)
        }
        return NumberText.grouped(servers.count) + (servers.overflow > 0 ? "+" : "") + " servers"
    }
}
