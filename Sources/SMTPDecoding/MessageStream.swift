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

    /// What the octets before the next one were.
    private enum Position {
        /// The beginning of the data, or after CRLF: a line start for everybody.
        case afterCRLF
        /// After a line feed without CR: a line start for lenient receivers.
        case afterLF
        /// After a dot at such a line start.
        case dot(afterCRLF: Bool)
        /// After that and CR.
        case dotCR(afterCRLF: Bool)
        /// Anywhere else.
        case inside(afterCR: Bool)
    }

    private var reader = MessageReader()
    private var position = Position.afterCRLF
    /// Octets lost in a gap.
    private(set) var missing = 0

    /// The message up to here.
    func message(isComplete: Bool, lenientEnd: LenientEnd? = nil) -> Message {
        var reader = reader
        // A field that the loss of the rest cut off is not to be believed.
        if isComplete { reader.finish() }
        return Message(
            header: reader.header, report: reader.report, octets: reader.octets, missing: missing,
            isComplete: isComplete,
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
    ///
    /// Inside a line only a dot can matter, and there are fewer dots than lines: most of a message is base64.
    mutating func consume(_ bytes: Span<UInt8>, from offset: inout Int) -> Stop? {
        var run = offset  // the first octet that the reader has not seen yet
        while offset < bytes.count {
            switch position {
            case .inside(let afterCR):
                guard let dot = lineStartDot(in: bytes, from: offset, afterCR: afterCR) else {
                    position = Self.position(atEndOf: bytes, from: offset, afterCR: afterCR)
                    offset = bytes.count
                    continue
                }
                reader.consume(bytes.extracting(run..<dot.index))
                offset = dot.index + 1
                run = offset
                position = .dot(afterCRLF: dot.afterCRLF)
            case .afterCRLF, .afterLF:
                guard bytes[offset] == ASCII.dot else {
                    position = .inside(afterCR: false)
                    continue
                }
                reader.consume(bytes.extracting(run..<offset))
                offset += 1
                run = offset
                if case .afterCRLF = position {
                    position = .dot(afterCRLF: true)
                } else {
                    position = .dot(afterCRLF: false)
                }
            case .dot(let afterCRLF):
                if bytes[offset] == ASCII.carriageReturn {
                    offset += 1
                    run = offset
                    position = .dotCR(afterCRLF: afterCRLF)
                } else if bytes[offset] == ASCII.lineFeed {
                    offset += 1
                    return .lenientEnd(afterCRLF ? .crlfDotLF : .lfDotLF)
                } else {
                    restore(dot: !afterCRLF, carriageReturn: false)
                    run = offset
                    position = .inside(afterCR: false)
                }
            case .dotCR(let afterCRLF):
                if bytes[offset] == ASCII.lineFeed {
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

    /// The first dot after a line feed at or after `start`, and whether CR stands before that line feed.
    private func lineStartDot(
        in bytes: Span<UInt8>, from start: Int, afterCR: Bool
    ) -> (index: Int, afterCRLF: Bool)? {
        var from = start
        while let dot = bytes.firstIndex(of: ASCII.dot, from: from) {
            if dot > start, bytes[dot - 1] == ASCII.lineFeed {
                return (dot, dot - 1 > start ? bytes[dot - 2] == ASCII.carriageReturn : afterCR)
            }
            from = dot + 1
        }
        return nil
    }

    /// Where a scan stands that found nothing from `start` to the end of the bytes.
    private static func position(atEndOf bytes: Span<UInt8>, from start: Int, afterCR: Bool) -> Position {
        let last = bytes.count - 1
        guard bytes[last] == ASCII.lineFeed else {
            return .inside(afterCR: bytes[last] == ASCII.carriageReturn)
        }
        let hasCR = last > start ? bytes[last - 1] == ASCII.carriageReturn : afterCR
        return hasCR ? .afterCRLF : .afterLF
    }

    /// Takes a lenient end as content, as a strict receiver does.
    mutating func goOn(after end: LenientEnd) {
        restore(dot: end != .crlfDotLF, carriageReturn: end == .lfDotCRLF)
        reader.consume([ASCII.lineFeed].span)
        position = end == .lfDotCRLF ? .afterCRLF : .afterLF
    }

    /// Gives the reader what was held back while it might have been the end. The dot after CRLF is stuffing.
    private mutating func restore(dot: Bool, carriageReturn: Bool) {
        if dot { reader.consume([ASCII.dot].span) }
        if carriageReturn { reader.consume([ASCII.carriageReturn].span) }
    }
}
