/// Lines whose cells stand one below the other. Whatever goes through here is safe for a terminal.
struct LineLayout {
    /// The columns; the last one is never padded.
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
        output.append(spaces: indent)
        // Spaces are owed until more text comes, so that no line ends in them.
        var pending = 0
        for (index, (column, cell)) in zip(columns, cells).enumerated() {
            let safe = SafeText.escaped(cell.text)
            if index > 0 { pending += 2 }
            // What stands at the right may reach into empty columns at its left.
            let borrowed = column.right ? max(0, pending - 2) : 0
            let text = cutting ? column.cut(safe, to: column.width + borrowed) : safe
            let spaces = column.width - DisplayWidth.of(text)
            if column.right { pending += spaces < 0 ? max(spaces, -borrowed) : spaces }
            if !text.isEmpty {
                output.append(spaces: pending)
                pending = 0
                output.append(text: cell.tone.paint(text, color: color))
            }
            if !column.right { pending += max(0, spaces) }
        }
        output.append(0x0A)
    }
}
