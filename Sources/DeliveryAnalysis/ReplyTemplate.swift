/// Makes one row of replies that differ only in addresses, ids, times and numbers.
public enum ReplyTemplate {
    /// Bytes kept: replies that are equal so far are the same, and a key stays small.
    private static let limit = 240

    /// A reply's text with `…` in place of what differs from one instance to the next: addresses, IP addresses,
    /// numbers, queue ids, and the path of a URL. Codes such as `5.1.1` and short tags such as `S3150` stay.
    public static func of(_ text: String) -> String {
        var masked: [UInt8] = []
        masked.reserveCapacity(min(text.utf8.count, limit) + 8)
        let bytes = text.utf8.span
        var position = 0
        while position < bytes.count, masked.count < limit {
            let byte = bytes[position]
            if byte == 0x3C, let end = closingBracket(in: bytes, after: position) {
                masked.append(contentsOf: "<…>".utf8)
                position = end + 1
            } else if Word.isDelimiter(byte) {
                masked.append(byte)
                position += 1
            } else {
                let word = Word(in: bytes, from: position)
                word.appendMasked(of: bytes, to: &masked)
                position = word.end
            }
        }
        return String(decoding: masked, as: UTF8.self)
    }

    /// The `>` that closes a path. A path has no spaces and, with brackets, 256 octets (RFC 5321 section 4.5.3.1.3).
    private static func closingBracket(in bytes: Span<UInt8>, after start: Int) -> Int? {
        var position = start + 1
        while position < min(bytes.count, start + 320) {
            switch bytes[position] {
            case 0x3E: return position
            case 0x20, 0x3C: return nil
            default: position += 1
            }
        }
        return nil
    }
}

/// A run of bytes between delimiters, with what tells whether it is a name or an instance of one.
private struct Word {
    var start: Int
    /// The end of the run.
    var end: Int
    /// The end without punctuation that only closes a sentence.
    var coreEnd: Int
    var letters = 0
    var digits = 0
    var dots = 0
    var colons = 0
    var hasAt = false
    /// The position after `://`.
    var pathStart: Int?

    /// Reads a run in one pass.
    init(in bytes: Span<UInt8>, from start: Int) {
        self.start = start
        var position = start
        coreEnd = start
        while position < bytes.count {
            let byte = bytes[position]
            if pathStart == nil ? Self.isDelimiter(byte) : Self.endsURL(byte) { break }
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x2E: dots += 1
            case 0x3A: colons += 1
            case 0x40: hasAt = position > start
            case 0x2F:
                if position >= start + 2, bytes[position - 1] == 0x2F, bytes[position - 2] == 0x3A {
                    pathStart = position + 1
                }
            case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: letters += 1
            default: break
            }
            position += 1
            if byte != 0x2E, byte != 0x3A, byte != 0x21, byte != 0x3F { coreEnd = position }
        }
        end = position
        if coreEnd < end {
            let closing = end - coreEnd
            // What closes the sentence is dots or colons in all but strange texts.
            dots -= min(dots, closing)
            colons -= min(colons, closing)
        }
    }

    static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x3B, 0x3C, 0x3D, 0x3E, 0x5B, 0x5D, 0x60, 0x7B, 0x7D:
            true
        default: false
        }
    }

    private static func endsURL(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x22, 0x29, 0x3C, 0x3E, 0x5D: true
        default: false
        }
    }

    /// Whether the run is an instance: an address, a number, an id.
    private var isInstance: Bool {
        if hasAt { return true }
        if colons >= 2 && digits > 0 { return true }
        if digits == 0 { return false }
        // 550, 5.1.1 and 4.7.28 are codes; 300 may be seconds.
        if letters == 0 { return !(dots == 2 && coreEnd - start <= 7) }
        return coreEnd - start >= 6 && digits >= 2
    }

    func appendMasked(of bytes: Span<UInt8>, to masked: inout [UInt8]) {
        let kept = pathStart ?? (isInstance ? start : coreEnd)
        for position in start..<kept { masked.append(bytes[position]) }
        if kept < coreEnd { masked.append(contentsOf: "…".utf8) }
        for position in coreEnd..<end { masked.append(bytes[position]) }
    }
}
