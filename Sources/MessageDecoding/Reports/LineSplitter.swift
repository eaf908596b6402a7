internal import ByteReading

/// Cuts a stream into lines, which end in CRLF or in a bare LF.
struct LineSplitter: Sendable, Equatable {
    /// The octets kept of a line: RFC 5322 section 2.1.1 allows 998.
    static let longestLine = 4096

    private var line: [UInt8] = []
    private var isOverlong = false
    /// Whether the line that was given last was longer than what is kept of it.
    private(set) var wasCut = false

    /// The line, without its end, that ends at or after `offset`, which is moved past it; nil, with all octets
    /// taken, when its end is still to come.
    mutating func next(in bytes: Span<UInt8>, from offset: inout Int) -> [UInt8]? {
        let lineFeed = bytes.firstIndex(of: ASCII.lineFeed, from: offset)
        let end = lineFeed ?? bytes.count
        let room = min(Self.longestLine - line.count, end - offset)
        line.append(contentsOf: bytes.extracting(offset..<(offset + room)))
        if room < end - offset { isOverlong = true }
        guard let lineFeed else {
            offset = end
            return nil
        }
        offset = lineFeed + 1
        return takeLine()
    }

    /// The last line, when no line end follows it.
    mutating func finish() -> [UInt8]? {
        line.isEmpty ? nil : takeLine()
    }

    private mutating func takeLine() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &line)
        if taken.last == ASCII.carriageReturn { taken.removeLast() }
        wasCut = isOverlong
        isOverlong = false
        return taken
    }
}
