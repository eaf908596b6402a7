/// Facts with middle dots between them, on as few lines as they need, broken between facts where that is possible.
struct FactLines {
    static let separator = " · "

    /// The columns before each line.
    var indent: Int
    /// The columns of the terminal.
    var width: Int
    var color: Bool

    /// Adds the facts; nothing for none.
    func write(_ facts: [Cell], into output: inout [UInt8]) {
        write(facts, after: String(repeating: " ", count: indent), into: &output)
    }

    /// Adds the facts, the first line after a prefix of ours that takes the columns of the indent.
    func write(_ facts: [Cell], after prefix: String, into output: inout [UInt8]) {
        guard !facts.isEmpty else { return }
        let room = width - indent
        var line = prefix
        var used = 0
        func breakLine() {
            output.append(line: line)
            line = String(repeating: " ", count: indent)
            used = 0
        }
        for (index, fact) in facts.enumerated() {
            let text = SafeText.escaped(fact.text)
            if index > 0, used + Self.separator.count + DisplayWidth.of(text) > room {
                breakLine()
            } else if index > 0 {
                line += Self.separator
                used += Self.separator.count
            }
            for (number, part) in LineWrapping.lines(of: text, first: room, rest: room).enumerated() {
                if number > 0 { breakLine() }
                line += fact.tone.paint(part, color: color)
                used += DisplayWidth.of(part)
            }
        }
        output.append(line: line)
    }
}
