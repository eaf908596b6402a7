internal import ByteReading

/// Reads the header of a message as its content streams by (RFC 5322 section 2.2), in bounded memory, and the
/// body where the header shows that a machine wrote it to report on another message.
///
/// Lines may end in CRLF or in a bare LF. The first occurrence of a field counts. The header ends at the
/// empty line, or, as with Postfix, at the first line that is neither a field nor a continuation.
public struct MessageReader: Sendable, Equatable {
    /// The octets of content that were read, lost ones not counted.
    public private(set) var octets = 0
    /// The octets of content that the capture has lost.
    public private(set) var missingOctets = 0
    /// What is known of the header by now.
    public private(set) var header = MessageHeader()

    /// What the message reports by now; nil when it is no report.
    public var report: ReportFacts? {
        guard var reader = reports.first else { return nil }
        reader.abandon()
        return reader.facts
    }

    private var hints = ReportHints()
    /// The reader of the body, where that matters. An array, since there is one for each connection and most
    /// of them need none.
    private var reports: [ReportReader] = []
    private var state = State.lineStart
    /// The field whose lines are being read; nil before the first one.
    private var field: HeaderField?
    /// The name or the unfolded body of the field that is being read.
    private var buffer: [UInt8] = []
    /// A bit for each field that was met, for the first occurrence counts.
    private var met: UInt16 = 0
    /// Whether a field was longer than its limit.
    private var isCut = false

    /// Whether nothing of the message is here or known to be lost.
    public var isUntouched: Bool { octets == 0 && missingOctets == 0 }

    private enum State {
        /// Before the first octet of a line.
        case lineStart
        /// In the name of a field.
        case name
        /// In white space between a name and its colon (RFC 5322 section 4.5).
        case afterName
        /// In a field's body.
        case body
        /// In the body of a message that may be a report.
        case reporting
        /// In any other body, or after a loss: nothing more is read.
        case ended
    }

    /// A reader at the first octet of a message.
    public init() {}

    /// Takes the next octets of the content: dots unstuffed, line ends kept, in slices of any size.
    public mutating func consume(_ bytes: Span<UInt8>) {
        octets += bytes.count
        var index = 0
        while index < bytes.count {
            switch state {
            case .lineStart:
                index = startLine(bytes, from: index)
            case .name:
                index = continueName(bytes, from: index)
            case .afterName:
                awaitColon(bytes[index])
                index += 1
            case .body:
                index = continueBody(bytes, from: index)
            case .reporting:
                reports[0].consume(bytes.extracting(droppingFirst: index))
                if reports[0].isDone { state = .ended }
                return
            case .ended:
                return
            }
        }
    }

    /// Notes that `missing` octets are lost here.
    ///
    /// In a header, the field that may have gone on is dropped, and nothing is read after the loss: it may
    /// have hidden the header's end, and a field of a quoted message is none of this one.
    public mutating func skip(_ missing: Int) {
        guard missing > 0 else { return }
        missingOctets += missing
        guard state != .ended else { return }
        if state != .reporting { beginReport() }
        if !reports.isEmpty { reports[0].abandon() }
        state = .ended
        field = nil
        buffer = []
    }

    /// Notes the end of the content, which ends a header that no body follows.
    public mutating func finish() {
        if state != .ended, state != .reporting { endHeader() }
        guard state == .reporting else { return }
        reports[0].finish()
        state = .ended
    }

    /// Decides whether a line goes on with the field before it; returns where to read on.
    private mutating func startLine(_ bytes: Span<UInt8>, from start: Int) -> Int {
        if ASCII.isBlank(bytes[start]), let field {
            state = .body
            append(bytes.extracting(start..<start + 1), limit: field.limit)
            return start + 1
        }
        takeField()
        state = .name
        return start
    }

    /// Reads on in a field's name, at most to what ends it; returns where to read on.
    private mutating func continueName(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, (0x21...0x7E).contains(bytes[end]), bytes[end] != ASCII.colon { end += 1 }
        append(bytes.extracting(start..<end), limit: HeaderField.longestName)
        guard end < bytes.count else { return end }
        switch bytes[end] {
        case ASCII.colon where !buffer.isEmpty: startBody()
        case ASCII.space where !buffer.isEmpty, ASCII.tab where !buffer.isEmpty: state = .afterName
        default: endHeader()
        }
        return end + 1
    }

    private mutating func awaitColon(_ byte: UInt8) {
        switch byte {
        case ASCII.colon: startBody()
        case ASCII.space, ASCII.tab: break
        case 0x21... where startsMailbox: state = .body
        default: endHeader()
        }
    }

    /// Whether the line begins as the envelope line of an mbox file does, with `From ` or `>From `.
    private var startsMailbox: Bool {
        field == nil && (buffer.elementsEqual("From".utf8) || buffer.elementsEqual(">From".utf8))
    }

    private mutating func startBody() {
        let named = HeaderField(name: buffer.span)
        let bit: UInt16 = 1 << named.rawValue
        field = met & bit == 0 ? named : .other
        met |= bit
        buffer.removeAll(keepingCapacity: true)
        state = .body
    }

    /// Reads on in a field's body, at most to the end of the line; returns where it stopped.
    private mutating func continueBody(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let lineFeed = bytes.firstIndex(of: ASCII.lineFeed, from: start)
        let end = lineFeed ?? bytes.count
        if let field, field != .other {
            append(bytes.extracting(start..<end), limit: field.limit)
        }
        guard let lineFeed else { return end }
        // Leaving the line end out unfolds the body: white space that begins the next line is part of it.
        if buffer.last == ASCII.carriageReturn { buffer.removeLast() }
        state = .lineStart
        return lineFeed + 1
    }

    /// Keeps the octets as far as the limit allows; one more octet is kept, as the mark of a cut.
    private mutating func append(_ bytes: Span<UInt8>, limit: Int) {
        let room = limit + 1 - buffer.count
        buffer.append(contentsOf: bytes.extracting(first: min(room, bytes.count)))
    }

    /// Gives the field that was read to the header. A cut one ends with the last word that is whole.
    private mutating func takeField() {
        if let field, field != .other {
            var body = buffer[...]
            if body.count > field.limit {
                isCut = true
                if let blank = body.lastIndex(where: ASCII.isBlank) { body = body[..<blank] }
            }
            header.set(field, to: body)
            hints.set(field, to: body)
            self.field = .other
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func endHeader() {
        takeField()
        header.isComplete = !isCut
        state = .ended
        buffer = []
        beginReport()
    }

    private mutating func beginReport() {
        guard let report = ReportReader(header: header, hints: hints) else { return }
        reports = [report]
        state = report.isDone ? .ended : .reporting
    }
}
