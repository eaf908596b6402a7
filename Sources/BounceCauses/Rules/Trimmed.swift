extension Substring {
    /// Without blanks at both ends.
    var trimmed: Substring {
        guard let first = utf8.firstIndex(where: { !$0.isBlank }),
            let last = utf8.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return self[first..<utf8.index(after: last)]
    }
}

extension Span<UInt8> {
    /// What is left without blanks at both ends.
    var trimmed: Range<Int> {
        var range = indices
        while let first = range.first, self[first].isBlank { range.removeFirst() }
        while let last = range.last, self[last].isBlank { range.removeLast() }
        return range
    }
}

extension UInt8 {
    /// Whether the byte is a space, a tab or part of a line end.
    fileprivate var isBlank: Bool { self == 0x20 || 0x09...0x0D ~= self }
}
