/// A table whose columns are as wide as what is in them. Where the terminal is too narrow for that, one column gives
/// way.
struct TextTable {
    private let columns: [Column]
    private let flexible: Int
    /// How many lines the flexible column may take before it is cut.
    private let lines: Int
    /// What the flexible column keeps at least.
    private let least: Int
    private var rows: [[Cell]] = []

    /// A table with these columns, each at most `Column.width` wide. The column `flexible`, the last one unless told
    /// otherwise, gives way down to `least`; its texts go on for up to `lines` lines.
    init(_ columns: [Column], flexible: Int? = nil, lines: Int = 1, least: Int = 8) {
        self.columns = columns
        self.flexible = flexible ?? columns.count - 1
        self.lines = lines
        self.least = least
    }

    mutating func add(_ cells: [Cell]) {
        rows.append(cells)
    }

    /// Whether everything but the flexible column can stand in full in so many columns of the terminal.
    func fits(width: Int, indent: Int) -> Bool {
        fittedColumns(width: width - indent).reduce(-2) { $0 + $1.width + 2 } <= width - indent
    }

    /// Adds titles, where there are any, and rows, in `width` columns of the terminal.
    func write(width: Int, indent: Int, color: Bool, into output: inout [UInt8]) {
        let fitted = fittedColumns(width: width - indent)
        let layout = LineLayout(columns: fitted, indent: indent, color: color)
        if fitted.contains(where: { !$0.title.isEmpty }) { layout.writeTitles(into: &output) }
        for row in rows { write(row, in: layout, into: &output) }
    }

    private func write(_ row: [Cell], in layout: LineLayout, into output: inout [UInt8]) {
        let room = layout.columns[flexible].width
        var parts =
            lines == 1
            ? [row[flexible].text]
            : LineWrapping.lines(of: SafeText.escaped(row[flexible].text), first: room, rest: room)
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
            let widest = rows.map { DisplayWidth.of(SafeText.escaped($0[index].text)) }.max() ?? 0
            fitted[index].width = min(column.width, max(widest, DisplayWidth.of(column.title)))
        }
        let total = fitted.reduce(-2) { $0 + $1.width + 2 }
        let surplus = max(0, total - width)
        fitted[flexible].width = max(
            min(fitted[flexible].width, least), fitted[flexible].width - surplus)
        return fitted
    }
}
