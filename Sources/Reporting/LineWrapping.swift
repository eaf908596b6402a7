/// Breaks a long line between words, and within a word only where it is longer than a line.
enum LineWrapping {
    /// The lines of a text: `first` columns for the first one and `rest` for those after; nil is no limit. The first
    /// line is empty where its first word needs more room.
    static func lines(of text: String, first: Int?, rest: Int?) -> [String] {
        guard let first, let rest, DisplayWidth.of(text) > first else { return [text] }
        var lines: [String] = []
        var remaining = text.unicodeScalars[...]
        var room = max(first, 0)
        while !remaining.isEmpty {
            let end = breakPosition(in: remaining, columns: room, next: max(rest, 1))
            lines.append(String(remaining[..<end]).trimmingTrailingSpaces)
            remaining = remaining[end...].drop { $0 == " " }
            room = max(rest, 1)
        }
        return lines
    }

    /// The lines of facts with a separator between them, broken between facts as long as these fit.
    static func lines(of facts: [String], separator: String, first: Int?, rest: Int?) -> [String] {
        guard let first, let rest else { return [facts.joined(separator: separator)] }
        var lines = [""]
        for fact in facts {
            let room = lines.count == 1 ? first : rest
            let last = lines[lines.count - 1]
            let joined = last.isEmpty ? fact : last + separator + fact
            if DisplayWidth.of(joined) <= room {
                lines[lines.count - 1] = joined
            } else if last.isEmpty {
                lines = lines.dropLast() + self.lines(of: fact, first: room, rest: rest)
            } else {
                lines += self.lines(of: fact, first: rest, rest: rest)
            }
        }
        return lines
    }

    /// The end of what fits into `columns`: after the last word that does, unless the next one is longer than the
    /// `next` line has room for.
    private static func breakPosition(
        in text: Substring.UnicodeScalarView, columns: Int, next: Int
    ) -> Substring.UnicodeScalarView.Index {
        var end = text.startIndex
        var used = 0
        var word = text.startIndex
        var lineEnd: Substring.UnicodeScalarView.Index?
        while end < text.endIndex {
            let width = DisplayWidth.of(text[end])
            // A character wider than the line still has to go somewhere.
            if used + width > columns, used > 0 || columns < next { break }
            if text[end] == " " {
                lineEnd = end
                word = text.index(after: end)
            }
            used += width
            end = text.index(after: end)
        }
        guard end < text.endIndex, text[end] != " " else { return end }
        let isLong = text[word...].prefix { $0 != " " }.reduce(0) { $0 + DisplayWidth.of($1) } > next
        return isLong && word < end ? end : lineEnd ?? (columns < next ? text.startIndex : end)
    }
}
