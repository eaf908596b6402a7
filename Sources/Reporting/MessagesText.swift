import MailSession
import Provenance

/// An entry of the ledger as one line of text, or two where a terminal is too narrow for that.
struct MessagesText: Sendable {
    private enum Form: Sendable {
        /// Who wrote to whom and the outcome, and below that what the server said.
        case twoLines
        /// The same, with the server.
        case twoLinesWithServer
        /// From 180 columns, or a file: everything in columns.
        case oneLine
    }

    /// What one address may take of a line.
    private static let longAddress = 40

    private let form: Form
    private let layout: LineLayout
    private let replyLayout: LineLayout

    init(options: TextOptions) {
        let width = options.width ?? 180
        form = width < 120 ? .twoLines : width < 180 ? .twoLinesWithServer : .oneLine
        var columns = [Column("session", 11), Column("time", 8)]
        if form != .twoLines { columns.append(Column("server", 21, shortening: .middle)) }
        columns.append(Column("outcome", 8))
        let flexible = columns.count
        switch form {
        case .twoLines, .twoLinesWithServer:
            columns.append(Column("from → to", 0))
            columns[flexible].width = max(8, width - LineLayout.width(of: columns, without: flexible))
        case .oneLine:
            columns += [
                Column("from", 0, shortening: .middle), Column("to", 0, shortening: .middle),
                Column("bytes", 9, right: true), Column("reply", 0),
            ]
            // What the others leave is shared by the addresses and the reply.
            let rest = width - LineLayout.width(of: columns, without: flexible)
            let address = max(8, min(Self.longAddress, rest * 3 / 10))
            columns[flexible].width = address
            columns[flexible + 1].width = address
            columns[flexible + 3].width = max(8, rest - 2 * address)
        }
        layout = LineLayout(columns: columns, color: options.color, cutting: options.width != nil)
        let indent = columns[0].width + 2
        replyLayout = LineLayout(
            columns: [Column("", max(8, width - indent))], indent: indent, color: options.color,
            cutting: options.width != nil)
    }

    func titles(into output: inout [UInt8]) {
        layout.writeTitles(into: &output)
    }

    func row(_ entry: LedgerEntry, into output: inout [UInt8]) {
        // The null reverse-path is a fact; no recipient is none.
        let from = entry.from.map { $0.isEmpty ? "<>" : $0 } ?? Transaction.lostReversePath
        let to = entry.to ?? "(no recipient)"
        var cells = [Cell(entry.session, .strong), Cell(entry.time.timeText)]
        if form != .twoLines { cells.append(Cell(entry.server.description)) }
        cells.append(Cell(entry.outcome.short, entry.outcome.tone))
        let reply = Self.reply(of: entry)
        switch form {
        case .twoLines, .twoLinesWithServer:
            let blank = Array(repeating: Cell(""), count: cells.count)
            let room = layout.columns[cells.count].width
            let (first, second) = Self.path(from, to, columns: layout.cutting ? room : .max)
            layout.write(cells + [Cell(first)], into: &output)
            if let second { layout.write(blank + [Cell(second)], into: &output) }
            for line in Self.lines(of: reply, columns: replyLayout.columns[0].width) {
                replyLayout.write([Cell(line, entry.outcome == .accepted ? .dim : .plain)], into: &output)
            }
        case .oneLine:
            cells += [
                Cell(from), Cell(to), Cell(entry.size.map(NumberText.grouped) ?? "", .dim), Cell(reply),
            ]
            layout.write(cells, into: &output)
        }
    }

    /// What the server said, without the recipient's address in front of it, which stands beside it.
    private static func reply(of entry: LedgerEntry) -> String {
        var text = entry.text ?? ""
        if let to = entry.to, text.hasPrefix("<\(to)>") { text = "<…>" + text.dropFirst(to.count + 2) }
        let reply = [Reply.codeText(entry.code, entry.enhanced), text].filter { !$0.isEmpty }.joined(
            separator: " ")
        // Of what no reply decided, the last one says nothing.
        if entry.outcome == .aborted, let words = entry.ending.words { return words }
        // What the message is about says more than the server's thanks for it.
        return [entry.reports, reply].compactMap { $0 }.joined(separator: " · ")
    }

    /// Both addresses with an arrow between; the second one in a line of its own where one has no room for both.
    private static func path(_ from: String, _ to: String, columns: Int) -> (first: String, second: String?) {
        let (from, arrow) = (SafeText.escaped(from), "→ " + SafeText.escaped(to))
        let both = from + " " + arrow
        if DisplayWidth.of(both) <= columns { return (both, nil) }
        return (DisplayWidth.cutMiddle(from, to: columns), DisplayWidth.cutMiddle(arrow, to: columns))
    }

    /// A reply in at most two lines.
    private static func lines(of reply: String, columns: Int) -> [String] {
        guard !reply.isEmpty else { return [] }
        let lines = LineWrapping.lines(of: SafeText.escaped(reply), first: columns, rest: columns)
        return lines.count <= 2 ? lines : [lines[0], lines.dropFirst().joined(separator: " ")]
    }
}

extension Transaction.Ending {
    /// What is to be said of a transaction that no reply decided; nil where nothing is known.
    fileprivate var words: String? {
        switch self {
        case .reset: "given up by RSET or a new MAIL"
        case .closed: "the connection was closed before the verdict"
        case .reply, .unseen: nil
        }
    }
}
