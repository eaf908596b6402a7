/// A table whose columns are as wide as what is in them. Where the terminal is too narrow for that, one column gives
/// way.
struct TextTable {
    private let columns: [Column]
    private let flexible: Int
    /// How many lines the flexible column may take before it is cut.
    private let lines: Int
    /// What the flexible column keeps at least.
    private let least: Int
    /// The column under which notes begin.
    private let noteColumn: Int
    private var rows: [(cells: [Cell], note: [Cell])] = []

    /// What the other columns of words keep where the flexible one has given all that it has.
    private static let leastOfOthers = 10

    /// A table with these columns, each at most `Column.width` wide. The column `flexible`, the last one unless told
    /// otherwise, gives way down to `least`; its texts go on for up to `lines` lines. Notes begin under `noteColumn`.
    init(_ columns: [Column], flexible: Int? = nil, lines: Int = 1, least: Int = 8, noteColumn: Int = 0) {
        self.columns = columns
        self.flexible = flexible ?? columns.count - 1
        self.lines = lines
        self.least = least
        self.noteColumn = noteColumn
    }

    /// Adds a row, and the facts that stand below it.
    mutating func add(_ cells: [Cell], note: [Cell] = []) {
        rows.append((cells, note))
    }

    /// Whether everything but the flexible column can stand in full in so many columns of the terminal.
    func fits(width: Int, indent: Int) -> Bool {
        fittedColumns(width: width - indent).reduce(-2) { $0 + $1.width + 2 } <= width - indent
    }

    /// Adds titles, where there are any, and rows, in `width` columns of the terminal.
    func write(width: Int, indent: Int, color: Bool, into output: inout [UInt8]) {
        let fitted = squeezed(fittedColumns(width: width - indent), width: width - indent)
        let layout = LineLayout(columns: fitted, indent: indent, color: color)
        if fitted.contains(where: { !$0.title.isEmpty }) { layout.writeTitles(into: &output) }
        let notes = FactLines(
            indent: indent + fitted.prefix(noteColumn).reduce(0) { $0 + $1.width + 2 }, width: width,
            color: color)
        for row in rows {
            write(row.cells, in: layout, into: &output)
            notes.write(row.note, into: &output)
        }
    }

    private func write(_ row: [Cell], in layout: LineLayout, into output: inout [UInt8]) {
        let room = layout.columns[flexible].width
        var parts =
            lines == 1
            ? [row[flexible].text]
            : LineWrapping.lines(
                of: SafeText.escaped(row[flexible].text.joiningSpaces), first: room, rest: room)
        // What does not fit in the last line is cut there.
        if parts.count > lines {
            parts = parts.prefix(lines - 1) + [parts.dropFirst(lines - 1).joined(separator: " ")]
        }
        var cells = row
        for part in parts {
            cells[flexible].text = part
            layout.write(cells, into: &output)
            cells = Array(repeating: Cell("", row[flexible].tone), count: row.count)
        }
        if parts.isEmpty { layout.write(row, into: &output) }
    }

    private func fittedColumns(width: Int) -> [Column] {
        var fitted = columns
        for (index, column) in columns.enumerated() {
            let widest = rows.map { DisplayWidth.of(SafeText.escaped($0.cells[index].text)) }.max() ?? 0
            fitted[index].width = min(column.width, max(widest, DisplayWidth.of(column.title)))
        }
        let total = fitted.reduce(-2) { $0 + $1.width + 2 }
        let surplus = max(0, total - width)
        fitted[flexible].width = max(
            min(fitted[flexible].width, least), fitted[flexible].width - surplus)
        return fitted
    }

    /// The columns, those of words narrower where even so they don't fit, the widest first. Numbers are never cut.
    private func squeezed(_ columns: [Column], width: Int) -> [Column] {
        var columns = columns
        var surplus = columns.reduce(-2) { $0 + $1.width + 2 } - width
        while surplus > 0,
            let widest = columns.indices.filter({
                !columns[$0].right && columns[$0].width > Self.leastOfOthers
            })
            .max(by: { columns[$0].width < columns[$1].width })
        {
            columns[widest].width -= 1
            surplus -= 1
        }
        return columns
    }
}
