internal import ByteReading
internal import Provenance

/// Puts a server's lines together to replies.
///
///     Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF
struct ReplyAssembler: Sendable {
    /// Lines and octets of a reply beyond these are dropped; real servers write fewer.
    static let maximumLines = 256
    static let maximumLineLength = 4096
    static let maximumLength = 64 << 10

    private(set) var code = 0
    private var enhanced: String?
    private var firstLine: String?
    private var moreLines: [String] = []
    private var heads: [String] = []
    /// Whether replies carry the heads of their lines.
    private let keepsHeads: Bool
    private var isLossy = false
    private var isPartial = false
    private var hasMixedCodes = false
    /// Octets of text in the lines so far.
    private(set) var byteCount = 0
    /// Where the last line was that says that more follow; nil where none is open.
    private(set) var unfinished: FrameStamp?
    /// Whether the last line belonged to a reply.
    private(set) var tookReplyLine = false
    /// Whether the lines so far end with one that says that more follow.
    var isInside: Bool { unfinished != nil }

    init(keepsHeads: Bool = false) {
        self.keepsHeads = keepsHeads
    }

    /// Takes a line without its end. Returns whether it completes a reply, which `takeReply` gives away: an optional reply would be
    /// taken apart where it is not there. `tookReplyLine` tells whether the line belongs to one.
    @inline(__always)
    mutating func consume(_ line: Span<UInt8>, stamp: FrameStamp) -> Bool {
        guard let lineCode = Self.code(of: line) else {
            // Some servers forget the code in the middle of a long banner.
            if isInside { append(line, from: 0) }
            tookReplyLine = isInside
            return false
        }
        tookReplyLine = true
        let continues = line.count > 3 && line[3] == ASCII.hyphen
        if isInside, lineCode != code { hasMixedCodes = true }
        code = lineCode
        append(line, from: min(4, line.count))
        unfinished = continues ? stamp : nil
        return !continues
    }

    /// Forgets the lines before a gap, but not that there may have been some.
    mutating func lose() {
        self = ReplyAssembler(keepsHeads: keepsHeads)
        isPartial = true
    }

    /// Whether the next line has another code and is of another reply than the one that is open: after a greeting, and where the
    /// client has gone on without the rest. Some servers mix codes of one class in a reply.
    func isOver(before line: Span<UInt8>, hasClientGoneOn: Bool) -> Bool {
        guard code == 220 || hasClientGoneOn, let next = Self.code(of: line) else { return false }
        return code == 220 ? next != code : next / 100 != code / 100
    }

    /// Says that the rest of the reply that is open will not come.
    mutating func endUnfinished() {
        unfinished = nil
        isPartial = true
    }

    private mutating func append(_ line: Span<UInt8>, from start: Int) {
        guard moreLines.count < Self.maximumLines, byteCount < Self.maximumLength else {
            isPartial = true
            return
        }
        let end = min(line.count, start + Self.maximumLineLength)
        if end < line.count { isPartial = true }
        var statusEnd = start
        if let status = EnhancedStatusCode.length(in: line, at: start) {
            if enhanced == nil { enhanced = line.extracting(start..<start + status).text() }
            statusEnd = start + status
            if statusEnd < line.count, line[statusEnd] == ASCII.colon { statusEnd += 1 }
        }
        var from = statusEnd
        while from < end, ASCII.isBlank(line[from]) { from += 1 }
        if keepsHeads {
            let mark = start == 0 ? "" : line.extracting(0..<3).text() + " "
            let status = line.extracting(start..<statusEnd).text()
            heads.append(status.isEmpty ? mark : mark + status + " ")
            byteCount += SMTPReply.weightOfHead
        }
        let text = line.extracting(from..<max(from, end)).text(isLossy: &isLossy)
        byteCount += text.utf8.count
        if firstLine == nil {
            firstLine = text
        } else {
            // Most of such replies are lists of extensions, about as long.
            if moreLines.isEmpty { moreLines.reserveCapacity(8) }
            moreLines.append(text)
        }
    }

    /// Gives away the reply that is complete, whose last line ended there.
    mutating func takeReply(_ stamp: FrameStamp) -> SMTPReply {
        defer {
            firstLine = nil
            moreLines = []
            heads = []
            enhanced = nil
            isLossy = false
            isPartial = false
            hasMixedCodes = false
            byteCount = 0
        }
        // In one piece: to fill it in afterwards would copy it.
        return SMTPReply(
            code: code, enhancedStatusCode: enhanced, firstLine: firstLine ?? "", moreLines: moreLines,
            heads: heads,
            isLossy: isLossy, isPartial: isPartial, hasMixedCodes: hasMixedCodes, stamp: stamp)
    }

    /// Whether a line begins with three digits, whatever follows them.
    @inline(__always)
    static func beginsWithDigits(_ line: Span<UInt8>) -> Bool {
        line.count >= 3 && ASCII.isDigit(line[0]) && ASCII.isDigit(line[1]) && ASCII.isDigit(line[2])
    }

    /// The three digits that a reply line begins with, when a space, a hyphen or the end follows them.
    @inline(__always)
    static func code(of line: Span<UInt8>) -> Int? {
        guard beginsWithDigits(line),
            line.count == 3 || line[3] == ASCII.space || line[3] == ASCII.hyphen || line[3] == ASCII.tab
        else { return nil }
        return Int(line[0] - 0x30) * 100 + Int(line[1] - 0x30) * 10 + Int(line[2] - 0x30)
    }
}
