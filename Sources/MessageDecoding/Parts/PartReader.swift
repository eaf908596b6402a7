internal import ByteReading

/// What a reader of parts tells, in their order.
public enum PartEvent: Sendable, Equatable {
    /// A part that is no multipart begins.
    case begin(PartHeader)
    /// Octets of it, with its transfer encoding undone.
    case content([UInt8])
    /// It is over: at a delimiter or at the end of the message, or, not complete, where octets of it are lost.
    case end(isComplete: Bool)
    /// A multipart that is nested too deep to be looked into, of that number.
    case tooDeep(String)
}

/// Takes a message apart as its content streams by (RFC 2045, RFC 2046), in memory that depends on limits only.
///
/// A message inside a message is a part like any other: it is not taken apart.
public struct PartReader: Sendable, Equatable {
    /// What takes its events.
    public typealias Listener = (PartEvent) -> Void

    private enum Place: Equatable {
        /// Before the first part of a multipart, after its last one, or where nothing is to be had.
        case between
        case header
        /// In a part that is told.
        case content
    }

    private struct Multipart: Equatable {
        let boundary: [UInt8]
        /// How many parts have begun.
        var parts = 0
    }

    /// Longer lines are no delimiters: a boundary has 250 octets at most, here.
    private static let longestDelimiter = 512

    /// Multiparts in each other, at most.
    private let deepest: Int
    private var multiparts: [Multipart] = []
    private var place = Place.header
    private var header = PartHeader()
    private var fields = FieldUnfolder()
    private var headerLines = LineSplitter()
    private var base64 = LenientBase64()
    private var quotedPrintable = QuotedPrintable()
    /// The beginning of a line that may be a delimiter.
    private var line: [UInt8] = []
    /// Whether a line goes on that is none.
    private var isInLine = false
    /// The last line's end: part of the delimiter where one follows (RFC 2046 section 5.1.1).
    private var lineEnd: [UInt8] = []

    /// A reader at the first octet of a message.
    public init(deepest: Int) {
        self.deepest = max(deepest, 0)
        header.number = "1"
    }

    /// Takes the next octets of the content, in slices of any size.
    public mutating func consume(_ bytes: Span<UInt8>, to listener: Listener) {
        var offset = 0
        while offset < bytes.count {
            let lineFeed = bytes.firstIndex(of: ASCII.lineFeed, from: offset)
            let end = lineFeed.map { $0 + 1 } ?? bytes.count
            let piece = bytes.extracting(offset..<end)
            offset = end
            if isInLine {
                takePlain(piece.copied(), to: listener)
            } else {
                line.append(contentsOf: piece)
                guard lineFeed != nil || line.count > Self.longestDelimiter || !mayBeDelimiter else {
                    continue
                }
                takeLine(to: listener)
            }
            isInLine = lineFeed == nil
        }
    }

    /// Notes that octets are lost here: nothing more is told of the part.
    public mutating func skip(to listener: Listener) {
        if !line.isEmpty { takeLine(to: listener) }
        endPart(isComplete: false, to: listener)
        // The rest of a line is no delimiter, and a header that was cut tells nothing.
        place = .between
        isInLine = true
    }

    /// Notes the end of the content; `isComplete` where it is the message's own.
    public mutating func finish(isComplete: Bool, to listener: Listener) {
        if !line.isEmpty { takeLine(to: listener) }
        if place == .header {
            if let last = headerLines.finish() { takeHeader(last[...], to: listener) }
            takeHeader([], to: listener)
        }
        if place == .content { takeContent(lineEnd[...], to: listener) }
        endPart(isComplete: isComplete, to: listener)
    }

    /// Whether the line that has begun can become a delimiter. Where no part has any, none can.
    private var mayBeDelimiter: Bool {
        !multiparts.isEmpty && line[0] == ASCII.hyphen && (line.count < 2 || line[1] == ASCII.hyphen)
    }

    /// Takes a line, or the beginning of one that is no delimiter.
    private mutating func takeLine(to listener: Listener) {
        var taken: [UInt8] = []
        swap(&taken, &line)
        if let (index, isLast) = delimiter(taken) {
            endPart(isComplete: true, to: listener)
            // A delimiter of an outer multipart ends the inner ones, too.
            multiparts.removeSubrange((isLast ? index : index + 1)...)
            guard !isLast else { return }
            multiparts[index].parts += 1
            header = PartHeader()
            header.number = multiparts.map { String($0.parts) }.joined(separator: ".")
            place = .header
        } else {
            takePlain(taken, to: listener)
        }
    }

    /// The open multipart that a line is a delimiter of: `"--" boundary ["--"]`, and blanks.
    private func delimiter(_ line: [UInt8]) -> (index: Int, isLast: Bool)? {
        guard !multiparts.isEmpty, line.starts(with: [ASCII.hyphen, ASCII.hyphen]),
            line.count <= Self.longestDelimiter
        else { return nil }
        var text = line.dropFirst(2)
        while let last = text.last, ASCII.isBlank(last) || isLineEnd(last) { text.removeLast() }
        if let index = multiparts.lastIndex(where: { text.elementsEqual($0.boundary) }) {
            return (index, false)
        }
        guard text.suffix(2).elementsEqual("--".utf8) else { return nil }
        return multiparts.lastIndex { text.dropLast(2).elementsEqual($0.boundary) }.map { ($0, true) }
    }

    /// Takes octets that are no delimiter: up to the end of a line, or a piece of one.
    private mutating func takePlain(_ bytes: [UInt8], to listener: Listener) {
        switch place {
        case .between:
            break
        case .header:
            var offset = 0
            while offset < bytes.count, let line = headerLines.next(in: bytes.span, from: &offset) {
                takeHeader(line[...], to: listener)
            }
        case .content:
            let all = lineEnd + bytes
            var text = all[...]
            // A CR that comes last may be half of a line end.
            if text.last == ASCII.lineFeed { text.removeLast() }
            if text.last == ASCII.carriageReturn { text.removeLast() }
            takeContent(text, to: listener)
            lineEnd = Array(all[text.endIndex...])
        }
    }

    private mutating func takeHeader(_ line: ArraySlice<UInt8>, to listener: Listener) {
        if let field = line.isEmpty ? fields.finish() : fields.take(line) { header.take(field) }
        guard line.isEmpty else { return }
        if header.contentType.isMultipart {
            place = .between
            guard let boundary = header.contentType.boundary else { return }
            if multiparts.count < deepest {
                multiparts.append(Multipart(boundary: boundary))
            } else {
                listener(.tooDeep(header.number))
            }
        } else {
            place = .content
            listener(.begin(header))
        }
    }

    private mutating func takeContent(_ text: ArraySlice<UInt8>, to listener: Listener) {
        var decoded: [UInt8] = []
        switch header.encoding {
        case .base64: base64.decode(text, into: &decoded)
        case .quotedPrintable: quotedPrintable.decode(text, into: &decoded)
        case nil: decoded = Array(text)
        }
        if !decoded.isEmpty { listener(.content(decoded)) }
    }

    private mutating func endPart(isComplete: Bool, to listener: Listener) {
        if place == .content {
            var rest: [UInt8] = []
            quotedPrintable.finish(into: &rest)
            if !rest.isEmpty { listener(.content(rest)) }
            listener(.end(isComplete: isComplete))
        }
        place = .between
        fields = FieldUnfolder()
        headerLines = LineSplitter()
        base64 = LenientBase64()
        quotedPrintable = QuotedPrintable()
        lineEnd = []
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == ASCII.carriageReturn || byte == ASCII.lineFeed
    }
}
