/// A table whose columns are as wide as what is in them; the last one is cut at the terminal's edge.
struct TextTable {
    private let columns: [Column]
    private var rows: [[Cell]] = []

    /// A table with these columns, each at most `Column.width` wide.
    init(_ columns: [Column]) {
        self.columns = columns
    }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ cells: [Cell]) {
        rows.append(cells)
    }

    /// Adds titles and rows, in `width` columns of the terminal.
    func write(width: Int, indent: Int, color: Bool, into output: inout [UInt8]) {
        let fitted = fittedColumns(width: width - indent)
        let layout = LineLayout(columns: fitted, indent: indent, color: color)
        layout.writeTitles(into: &output)
        for row in rows { layout.write(row, into: &output) }
    }

    private func fittedColumns(width: Int) -> [Column] {
        var fitted = columns
        for (index, column) in columns.enumerated() {
            let widest = rows.map { DisplayWidth.of(SafeText.escaped($0[index].text)) }.max() ?? 0
            fitted[index].width = min(column.width, max(widest, DisplayWidth.of(column.title)))
        }
        let last = fitted.count - 1
        let before = fitted[..<last].reduce(0) { $0 + $1.width + 2 }
        fitted[last].width = min(fitted[last].width, max(8, width - before))
        return fitted
    }
}
