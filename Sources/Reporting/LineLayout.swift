/// Lines whose cells stand one below the other. Whatever goes through here is safe for a terminal.
struct LineLayout {
    /// The columns; the last one is cut at the terminal's edge and never padded.
    var columns: [Column]
    /// Spaces before the first column.
    var indent = 0
    var color: Bool
    /// Whether cells are cut to their columns: not where the text goes to a file.
    var cutting = true

    /// The columns that all but the one at `index` take, the spaces between them included.
    static func width(of columns: [Column], without index: Int) -> Int {
        columns.reduce(-2) { $0 + $1.width + 2 } - columns[index].width
    }

    /// Adds the line of titles.
    func writeTitles(into output: inout [UInt8]) {
        write(columns.map { Cell($0.title, .dim) }, into: &output)
    }

    /// Adds a line.
    func write(_ cells: [Cell], into output: inout [UInt8]) {
        var line = String(repeating: " ", count: indent)
        // Spaces are owed until more text comes, so that no line ends in them.
        var pending = 0
        for (index, (column, cell)) in zip(columns, cells).enumerated() {
            let safe = SafeText.escaped(cell.text)
            let text = cutting ? DisplayWidth.cut(safe, to: column.width) : safe
            let spaces = max(0, column.width - DisplayWidth.of(text))
            if index > 0 { pending += 2 }
            if column.right { pending += spaces }
            if !text.isEmpty {
                line += String(repeating: " ", count: pending)
                pending = 0
                line += cell.tone.paint(text, color: color)
            }
            if !column.right { pending += spaces }
        }
        output.append(line: line)
    }
}
