internal import ByteReading
internal import MessageDecoding

/// A message under DATA: finds its end, takes off the dots that the client stuffed, and lets the header
/// reader see the content (RFC 5321 section 4.5.2).
///
/// The end is CRLF, dot, CRLF. Some receivers also take a line that a bare LF begins or ends; each such place
/// is reported, since only the replies tell which view the server took.
struct MessageStream: Sendable {
    /// Where a scan stopped.
    enum Stop {
        /// CRLF, dot, CRLF.
        case end
        /// What a lenient receiver takes for the end. The scan can go on, as for a strict receiver.
        case lenientEnd(LenientEnd)
    }

    /// What the octets before the next one were; `afterCRLF` is the strict line start.
    private enum Position {
        case lineStart(afterCRLF: Bool)
        case dot(afterCRLF: Bool)
        case dotCR(afterCRLF: Bool)
        case inside(afterCR: Bool)
    }

    private var reader = MessageReader()
    private var position = Position.lineStart(afterCRLF: true)
    /// Octets lost in a gap.
    private(set) var missing = 0

    /// The message up to here.
    func message(isComplete: Bool, lenientEnd: LenientEnd? = nil) -> Message {
        var reader = reader
        // A field that the loss of the rest cut off is not to be believed.
        if isComplete { reader.finish() }
        return Message(
            header: reader.header, octets: reader.octets, missing: missing, isComplete: isComplete,
            lenientEnd: lenientEnd)
    }

    /// Goes on over octets that the capture lacks.
    mutating func skip(_ count: Int) {
        missing += count
        reader.skip(count)
        position = .inside(afterCR: false)
    }

    /// Takes the octets of a BDAT chunk, which are content whatever they are.
    mutating func consumeChunk(_ bytes: Span<UInt8>) {
        reader.consume(bytes)
    }

    /// Reads on from `offset`, which is moved past what was read, until a stop or the end of the bytes.
    mutating func consume(_ bytes: Span<UInt8>, from offset: inout Int) -> Stop? {
        var run = offset  // the first octet that the reader has not seen yet
        while offset < bytes.count {
            let byte = bytes[offset]
            switch position {
            case .inside(let afterCR):
                guard let lineFeed = bytes.firstIndex(of: ASCII.lineFeed, from: offset) else {
                    position = .inside(afterCR: bytes[bytes.count - 1] == ASCII.carriageReturn)
                    offset = bytes.count
                    continue
                }
                let hasCR = lineFeed > offset ? bytes[lineFeed - 1] == ASCII.carriageReturn : afterCR
                position = .lineStart(afterCRLF: hasCR)
                offset = lineFeed + 1
            case .lineStart(let afterCRLF):
                if byte == ASCII.dot {
                    reader.consume(bytes.extracting(run..<offset))
                    offset += 1
                    run = offset
                    position = .dot(afterCRLF: afterCRLF)
                } else {
                    position = .inside(afterCR: false)
                }
            case .dot(let afterCRLF):
                if byte == ASCII.carriageReturn {
                    offset += 1
                    run = offset
                    position = .dotCR(afterCRLF: afterCRLF)
                } else if byte == ASCII.lineFeed {
                    offset += 1
                    return .lenientEnd(afterCRLF ? .crlfDotLF : .lfDotLF)
                } else {
                    restore(dot: !afterCRLF, carriageReturn: false)
                    run = offset
                    position = .inside(afterCR: false)
                }
            case .dotCR(let afterCRLF):
                if byte == ASCII.lineFeed {
                    offset += 1
                    return afterCRLF ? .end : .lenientEnd(.lfDotCRLF)
                }
                restore(dot: !afterCRLF, carriageReturn: true)
                run = offset
                position = .inside(afterCR: true)
            }
        }
        reader.consume(bytes.extracting(run..<bytes.count))
        return nil
    }

    /// Takes a lenient end as content, as a strict receiver does.
    mutating func goOn(after end: LenientEnd) {
        restore(dot: end != .crlfDotLF, carriageReturn: end == .lfDotCRLF)
        reader.consume([ASCII.lineFeed].span)
        position = .lineStart(afterCRLF: end == .lfDotCRLF)
    }

    /// Gives the reader what was held back while it might have been the end. The dot after CRLF is stuffing.
    private mutating func restore(dot: Bool, carriageReturn: Bool) {
        if dot { reader.consume([ASCII.dot].span) }
        if carriageReturn { reader.consume([ASCII.carriageReturn].span) }
    }
}
