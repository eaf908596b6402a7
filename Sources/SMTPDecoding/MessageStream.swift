internal import ByteReading
internal import MessageDecoding

/// A message under DATA: finds its end, takes off the dots that the client stuffed, and lets the header
/// reader see the content (RFC 5321 section 4.5.2).
///
/// The end is CRLF, dot, CRLF. Some receivers also take a line that LF, CR or CRLF with NUL begins or ends; each
/// such place is reported, since only the replies tell which view the server took.
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
        /// The beginning of the data, or after what somebody takes for the end of a line.
        case lineStart(LenientEnd.LineEnd)
        /// After a dot at such a line start, and perhaps more of what may be the end.
        case dotLine(DotLine, LenientEnd.LineEnd)
        /// Anywhere else.
        case inside
    }

    /// Which message of the dialogue this is: the numbers grow, and some are left out.
    private(set) var number: Int
    private let keepsContent: Bool
    /// The content since it was asked for last, where somebody wants it.
    private var content: [UInt8] = []
    private(set) var reader = MessageReader()
    private var position = Position.lineStart(.crlf)
    private var lines = LineConformance()
    /// Octets lost in a gap.
    private(set) var missing = 0

    /// A stream for the first message; `keepsContent` where its octets are wanted, too.
    init(keepsContent: Bool) {
        self.init(number: 0, keepsContent: keepsContent)
    }

    private init(number: Int, keepsContent: Bool) {
        self.number = number
        self.keepsContent = keepsContent
    }

    /// A stream for the message after this one.
    var next: MessageStream { MessageStream(number: number + 1, keepsContent: keepsContent) }

    /// Whether any of its octets was there, or is missing.
    var hasBegun: Bool {
        if missing == 0, reader.isUntouched, case .lineStart(.crlf) = position { false } else { true }
    }

    /// Goes on to the message after this one.
    mutating func beginNext() {
        // Nearly always there was none: a MAIL follows a hello, or another message.
        if !hasBegun {
            number += 1
        } else {
            // Not `next`, which is asked of a copy.
            self = MessageStream(number: number + 1, keepsContent: keepsContent)
        }
    }

    /// The content since it was asked for last: never more than what was read since then.
    mutating func takeContent() -> [UInt8] {
        defer { content = [] }
        return content
    }

    private mutating func take(_ bytes: Span<UInt8>) {
        reader.consume(bytes)
        if keepsContent { content.append(contentsOf: bytes) }
    }

    /// The message up to here.
    func message(isComplete: Bool, lenientEnd: LenientEnd? = nil) -> Message {
        var reader = reader
        // A field that the loss of the rest cut off is not to be believed.
        if isComplete { reader.finish() }
        return Message(
            number: number, header: reader.header, report: reader.report, octets: reader.octets,
            missing: missing,
            isComplete: isComplete,
            lenientEnd: lenientEnd)
    }

    /// Goes on over octets that the capture lacks.
    mutating func skip(_ count: Int) {
        missing += count
        reader.skip(count)
        position = .inside
    }

    /// Takes the octets of a BDAT chunk, which are content whatever they are.
    mutating func consumeChunk(_ bytes: Span<UInt8>) {
        take(bytes)
    }

    /// What is wrong with the lines since it was asked for last. Behind a gap nothing is: that may be another message.
    mutating func takeFaults() -> LineConformance.Faults? {
        lines.takeFaults()
    }

    /// Reads on from `offset`, which is moved past what was read, until a stop or the end of the bytes.
    mutating func consume(_ bytes: Span<UInt8>, from offset: inout Int) -> Stop? {
        let start = offset
        let stop = findEnd(in: bytes, from: &offset)
        if missing == 0 { lines.consume(bytes.extracting(start..<offset)) }
        return stop
    }

    /// Inside a line only a dot can matter, and there are fewer dots than lines: most of a message is base64.
    private mutating func findEnd(in bytes: Span<UInt8>, from offset: inout Int) -> Stop? {
        var run = offset  // the first octet that the reader has not seen yet
        while offset < bytes.count {
            let octet = bytes[offset]
            switch position {
            case .inside:
                guard let dot = lineStartDot(in: bytes, from: offset) else {
                    position = Self.position(after: bytes, from: offset)
                    offset = bytes.count
                    continue
                }
                take(bytes.extracting(run..<dot.index))
                offset = dot.index + 1
                run = offset
                position = .dotLine(.dot, dot.before)
            case .lineStart(let before):
                if octet == ASCII.dot {
                    take(bytes.extracting(run..<offset))
                    offset += 1
                    run = offset
                    position = .dotLine(.dot, before)
                } else if let next = Self.lineStart(after: octet, before) {
                    offset += 1
                    position = .lineStart(next)
                } else {
                    position = .inside
                }
            case .dotLine(let line, let before):
                switch line.step(octet) {
                case .held(let longer):
                    offset += 1
                    position = .dotLine(longer, before)
                case .end(let after, let takesOctet):
                    offset += takesOctet ? 1 : 0
                    let isStrict = before == .crlf && after == .crlf
                    return isStrict ? .end : .lenientEnd(LenientEnd(before: before, after: after))
                case .content:
                    restore(dotAfter: before, line.rest)
                    position = Self.position(after: line.rest.span, from: 0)
                }
                run = offset
            }
        }
        take(bytes.extracting(run..<bytes.count))
        return nil
    }

    /// The first dot at or after `start` at what somebody takes for the beginning of a line.
    @inline(__always)
    private func lineStartDot(
        in bytes: Span<UInt8>, from start: Int
    ) -> (index: Int, before: LenientEnd.LineEnd)? {
        var from = start
        while let dot = bytes.firstIndex(of: ASCII.dot, from: from) {
            if case .lineStart(let before) = Self.position(after: bytes.extracting(start..<dot), from: 0) {
                return (dot, before)
            }
            from = dot + 1
        }
        return nil
    }

    /// Where a scan stands that was inside a line at `start` and went on to the end of the bytes.
    @inline(__always)
    private static func position(after bytes: Span<UInt8>, from start: Int) -> Position {
        let count = bytes.count - start
        guard count > 0 else { return .inside }
        let end = bytes.count - 1
        switch bytes[end] {
        case ASCII.lineFeed:
            return .lineStart(count > 1 && bytes[end - 1] == ASCII.carriageReturn ? .crlf : .lf)
        case ASCII.carriageReturn:
            return .lineStart(.cr)
        case 0 where count > 2 && bytes[end - 1] == ASCII.lineFeed && bytes[end - 2] == ASCII.carriageReturn:
            return .lineStart(.crlfNUL)
        default:
            return .inside
        }
    }

    /// What an octet other than a dot makes of a line start; nil where it is the first of a line.
    private static func lineStart(
        after octet: UInt8, _ before: LenientEnd.LineEnd
    ) -> LenientEnd.LineEnd? {
        switch octet {
        case ASCII.lineFeed: before == .cr ? .crlf : .lf
        case ASCII.carriageReturn: .cr
        case 0 where before == .crlf: .crlfNUL
        default: nil
        }
    }

    /// Takes a lenient end as content, as a strict receiver does.
    mutating func goOn(after end: LenientEnd) {
        switch end.after {
        case .lf: restore(dotAfter: end.before, [ASCII.lineFeed])
        case .cr: restore(dotAfter: end.before, [ASCII.carriageReturn])
        case .crlf: restore(dotAfter: end.before, [ASCII.carriageReturn, ASCII.lineFeed])
        case .nulCRLF, .crlfNUL:
            restore(dotAfter: end.before, [0, ASCII.carriageReturn, ASCII.lineFeed])
        }
        position = .lineStart(end.after == .nulCRLF ? .crlf : end.after)
    }

    /// Gives the reader what was held back while it might have been the end. The dot after CRLF is stuffing.
    private mutating func restore(dotAfter before: LenientEnd.LineEnd, _ octets: [UInt8]) {
        if before != .crlf { take([ASCII.dot].span) }
        take(octets.span)
    }
}
