/// Breaks a long line between words, or within one that is longer than a line.
enum LineWrapping {
    /// The lines of a text: `first` columns for the first one and `rest` for those after; nil is no limit.
    static func lines(of text: String, first: Int?, rest: Int?) -> [String] {
        guard let first, let rest, DisplayWidth.of(text) > first else { return [text] }
        var lines: [String] = []
        var remaining = text.unicodeScalars[...]
        var room = max(first, 1)
        while !remaining.isEmpty {
            let end = breakPosition(in: remaining, columns: room)
            lines.append(String(remaining[..<end]))
            remaining = remaining[end...].drop { $0 == " " }
            room = max(rest, 1)
        }
        return lines
    }

    /// The end of what fits: after the last word, unless that leaves more than half of the line empty.
    private static func breakPosition(
        in text: Substring.UnicodeScalarView, columns: Int
    ) -> Substring.UnicodeScalarView.Index {
        var end = text.startIndex
        var used = 0
        var space: (position: Substring.UnicodeScalarView.Index, used: Int)?
        while end < text.endIndex {
            let width = DisplayWidth.of(text[end])
            // A character wider than the line still has to go somewhere.
            if used + width > columns, used > 0 { break }
            if text[end] == " " { space = (end, used) }
            used += width
            end = text.index(after: end)
        }
        guard end < text.endIndex, text[end] != " ", let space, space.used * 2 > columns else { return end }
        return space.position
    }
}
