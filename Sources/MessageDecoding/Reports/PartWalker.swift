internal import ByteReading

/// What a part of a report is for.
enum PartContent: Sendable, Equatable {
    /// Fields for machines (RFC 3464, RFC 6533, RFC 8098, RFC 5965).
    case status(ReportFacts.Kind)
    /// Text for people.
    case text
    /// The message that is returned, or its header.
    case returned
    /// Anything else, which is passed over.
    case other

    /// The content of a part of this type that is no multipart.
    init(_ type: ContentType) {
        self =
            switch type.name {
            case "message/delivery-status", "message/global-delivery-status": .status(.deliveryReport)
            case "message/disposition-notification", "message/global-disposition-notification":
                .status(.dispositionNotification)
            case "message/feedback-report": .status(.feedbackReport)
            case "message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers",
                "message/global-headers":
                .returned
            case "text/plain", "text": .text
            default: .other
            }
    }
}

/// Finds the parts of a multipart message (RFC 2046 section 5.1) and undoes their transfer encodings.
///
/// It goes down into multiparts, to a limit, and never into a message that a part holds: a report that
/// somebody forwards is no report to us.
struct PartWalker: Sendable, Equatable {
    /// A line of a part's content.
    struct ContentLine: Sendable, Equatable {
        let bytes: [UInt8]
        /// Whether it was longer than what is kept of it.
        let wasCut: Bool
    }

    /// What a line of the message brings.
    struct Piece: Equatable {
        /// What the part is for.
        let content: PartContent
        /// Lines of it: one where nothing is encoded, else any number.
        let lines: [ContentLine]
        /// Whether the part ends with them.
        let endsPart: Bool
    }

    private enum Place: Equatable {
        /// Before the first part of a multipart, or after its last one.
        case between
        /// In the header of a part.
        case header
        /// In the content of a part.
        case content(PartContent)
    }

    /// Reports have two levels; mailing lists that add a footer make one more.
    private static let deepest = 4

    /// Whether the message has parts.
    let isMultipart: Bool

    /// The boundaries of the multiparts that are open, the outermost first.
    private var boundaries: [[UInt8]] = []
    private var place = Place.between
    /// What the header of the part says by now.
    private var type = ContentType.plainText
    private var encoding: TransferEncoding?
    private var fields = FieldUnfolder()
    private var decoder: TransferDecoder?
    private var decodedLines = LineSplitter()

    /// A walker at the beginning of a message's body, with what its header says.
    init(type: ContentType, encoding: TransferEncoding?) {
        isMultipart = type.isMultipart
        self.type = type
        self.encoding = encoding
        beginContent()
    }

    /// Takes a line of the message, without its end; nil when it brings nothing.
    mutating func take(_ line: ArraySlice<UInt8>, wasCut: Bool) -> Piece? {
        if let boundary = boundary(in: line) {
            let piece = endPart()
            // A boundary of an outer multipart ends the inner ones, too.
            boundaries.removeSubrange((boundary.isLast ? boundary.index : boundary.index + 1)...)
            place = boundary.isLast ? .between : .header
            type = .plainText
            encoding = nil
            return piece
        }
        switch place {
        case .between, .content(.other):
            return nil
        case .header:
            takeHeader(line)
            return nil
        case .content(let content):
            return Piece(content: content, lines: decode(line, wasCut: wasCut), endsPart: false)
        }
    }

    /// Ends the part at a boundary, or at the end of the message.
    mutating func endPart() -> Piece {
        defer {
            place = .between
            fields = FieldUnfolder()
            decoder = nil
            decodedLines = LineSplitter()
        }
        guard case .content(let content) = place else {
            return Piece(content: .other, lines: [], endsPart: true)
        }
        let rest = decodedLines.finish().map { [ContentLine(bytes: $0, wasCut: decodedLines.wasCut)] }
        return Piece(content: content, lines: rest ?? [], endsPart: true)
    }

    /// The open multipart that the line is a delimiter of: `"--" boundary ["--"]`, and blanks.
    private func boundary(in line: ArraySlice<UInt8>) -> (index: Int, isLast: Bool)? {
        guard !boundaries.isEmpty, line.count > 2, line.prefix(2).allSatisfy({ $0 == ASCII.hyphen }) else {
            return nil
        }
        var text = line.dropFirst(2)
        while let last = text.last, ASCII.isBlank(last) { text.removeLast() }
        if let index = boundaries.lastIndex(where: { text.elementsEqual($0) }) { return (index, false) }
        guard text.suffix(2).elementsEqual("--".utf8) else { return nil }
        return boundaries.lastIndex { text.dropLast(2).elementsEqual($0) }.map { ($0, true) }
    }

    private mutating func takeHeader(_ line: ArraySlice<UInt8>) {
        if let field = line.isEmpty ? fields.finish() : fields.take(line) {
            switch field.name {
            case "content-type": type = ContentType(field.body)
            case "content-transfer-encoding": encoding = TransferEncoding(field.body)
            default: break
            }
        }
        if line.isEmpty { beginContent() }
    }

    private mutating func beginContent() {
        if type.isMultipart {
            if let boundary = type.boundary, boundaries.count < Self.deepest { boundaries.append(boundary) }
            place = .between
        } else {
            place = .content(PartContent(type))
            decoder = encoding.map { TransferDecoder($0) }
        }
    }

    private mutating func decode(_ line: ArraySlice<UInt8>, wasCut: Bool) -> [ContentLine] {
        guard let octets = decoder?.decode(line) else {
            return [ContentLine(bytes: Array(line), wasCut: wasCut)]
        }
        var decoded: [ContentLine] = []
        var offset = 0
        while offset < octets.count {
            guard let bytes = decodedLines.next(in: octets.span, from: &offset) else { break }
            decoded.append(ContentLine(bytes: bytes, wasCut: wasCut || decodedLines.wasCut))
        }
        return decoded
    }
}
