internal import ByteReading

/// Holds the lines of a message under DATA, as they are on the wire, against RFC 5321: CR and LF only together
/// (section 2.3.8), and no more than 998 octets before them (section 4.5.3.1.6).
///
/// Nothing is done for each octet of an ordinary message, nor for each line: line ends are compared 16 octets at a
/// time, and of the lines only the last one that ends within reach of the one before is looked for.
struct LineConformance: Sendable {
    /// What is wrong with lines, and how often.
    struct Faults: Sendable {
        var bareLineFeeds = 0
        var bareCarriageReturns = 0
        var longLines = 0

        var isEmpty: Bool { bareLineFeeds == 0 && bareCarriageReturns == 0 && longLines == 0 }
    }

    /// Octets of a line without CR and LF.
    static let maximumLength = 998

    /// Octets since the last LF.
    private var length = 0
    /// Whether the line that these belong to begins with a dot, which is stuffing then and does not count.
    private var beginsWithDot = false
    private var last = ASCII.lineFeed
    private var faults = Faults()

    /// Takes the next octets of the message.
    mutating func consume(_ bytes: Span<UInt8>) {
        guard !bytes.isEmpty else { return }
        if bytes.hasBareLineEnd(after: last) { countBareLineEnds(in: bytes) }
        measure(bytes)
        last = bytes[bytes.count - 1]
    }

    /// What was found since it was asked for last; nil where nothing was.
    mutating func takeFaults() -> Faults? {
        guard !faults.isEmpty else { return nil }
        defer { faults = Faults() }
        return faults
    }

    private mutating func countBareLineEnds(in bytes: Span<UInt8>) {
        var before = last
        for index in bytes.indices {
            let isLineFeed = bytes[index] == ASCII.lineFeed
            if before == ASCII.carriageReturn {
                if !isLineFeed { faults.bareCarriageReturns += 1 }
            } else if isLineFeed {
                faults.bareLineFeeds += 1
            }
            before = bytes[index]
        }
    }

    private mutating func measure(_ bytes: Span<UInt8>) {
        /// Where the line begins; before the first octet where it began in earlier ones.
        var start = -length
        while true {
            // Some line ends here, or the one that begins at `start` has its CR after the last octet that it may have.
            let reach = start + Self.maximumLength + 1
            let isCut = reach > bytes.count
            let window = max(0, start)..<max(0, start, min(reach, bytes.count))
            if let end = bytes.lastIndex(of: ASCII.lineFeed, in: window) {
                start = end + 1
            } else if !isCut, let end = bytes.firstIndex(of: ASCII.lineFeed, from: max(0, reach)) {
                judge(bytes, start..<end)
                start = end + 1
                continue
            } else {
                break
            }
            if isCut { break }
        }
        if start >= 0, start < bytes.count { beginsWithDot = bytes[start] == ASCII.dot }
        length = bytes.count - start
    }

    /// Judges a line that is longer than most; `line` begins before the octets at hand where the line does.
    private mutating func judge(_ bytes: Span<UInt8>, _ line: Range<Int>) {
        let hasDot = line.lowerBound < 0 ? beginsWithDot : bytes[line.lowerBound] == ASCII.dot
        let beforeEnd = line.upperBound > 0 ? bytes[line.upperBound - 1] : last
        let extra = (hasDot ? 1 : 0) + (beforeEnd == ASCII.carriageReturn ? 1 : 0)
        if line.count - extra > Self.maximumLength { faults.longLines += 1 }
    }
}
