/// How many columns of a terminal a text takes, and cutting it to fit.
enum DisplayWidth {
    /// Columns of a text that has no control characters.
    static func of(_ text: String) -> Int {
        if isASCII(text) { return text.utf8.count }
        return text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// The text, ended by `…` where it takes more than `columns`; between words or after an address where one ends
    /// near the edge.
    static func cut(_ text: String, to columns: Int) -> String {
        guard columns > 0 else { return "" }
        guard of(text) > columns else { return text }
        var used = 0
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            used += of(scalar)
            if used > columns - 1 { break }
            kept.append(scalar)
        }
        // Half an address is worse than none: step back to the last space if that costs little.
        if let space = kept.lastIndex(of: " "), kept.distance(from: space, to: kept.endIndex) <= columns / 4 {
            kept.removeSubrange(space...)
        }
        return String(kept) + "…"
    }

    /// The text with `…` for what is too much in its middle; the larger part of what stays is its end.
    static func cutMiddle(_ text: String, to columns: Int) -> String {
        guard columns > 0 else { return "" }
        guard of(text) > columns else { return text }
        let end = suffix(of: text, columns: columns * 3 / 5)
        let start = prefix(of: text, columns: columns - 1 - of(end))
        return start + "…" + end
    }

    private static func prefix(of text: String, columns: Int) -> String {
        var used = 0
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.prefix { scalar in
                    used += of(scalar)
                    return used <= columns
                }))
    }

    private static func suffix(of text: String, columns: Int) -> String {
        var used = 0
        var start = text.unicodeScalars.endIndex
        for index in text.unicodeScalars.indices.reversed() {
            used += of(text.unicodeScalars[index])
            if used > columns { break }
            start = index
        }
        return String(text.unicodeScalars[start...])
    }

    /// The text with spaces up to `columns`, at its right or at its left.
    static func padded(_ text: String, to columns: Int, right: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, columns - of(text)))
        return right ? spaces + text : text + spaces
    }

    private static func isASCII(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for position in bytes.indices where bytes[position] >= 0x80 { return false }
        return true
    }

    /// Columns of one character.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        if isZeroWidth(scalar) { return 0 }
        return wide.contains { $0.contains(value) } ? 2 : 1
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// Unicode's East Asian Width W and F, in coarse blocks, and emoji.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2614...0x2615, 0x26A1...0x26A1,
        0x2705...0x2705, 0x274C...0x274C, 0x2753...0x2757, 0x2795...0x2797, 0x2B50...0x2B55, 0x2E80...0x303E,
        0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
