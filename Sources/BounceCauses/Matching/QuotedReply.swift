import MailSession

/// A reply as it can be read from text: codes at its head, and the words after them.
struct QuotedReply: Equatable {
    /// The reply code.
    var code: Int?
    /// The enhanced status code.
    var enhanced: EnhancedStatus?
    /// What follows the codes.
    var text: Substring

    /// Reads the codes at the head of a text: `550-5.1.1 No such user`, `smtp; 550 5.1.1 …`, `#5.1.1 …`.
    init(_ text: Substring) {
        self.text = text
        let bytes = text.utf8
        var position = bytes.startIndex
        func skip(while isSkipped: (UInt8) -> Bool) {
            while position < bytes.endIndex, isSkipped(bytes[position]) {
                position = bytes.index(after: position)
            }
        }
        skip { $0 <= 0x20 }
        if bytes[position...].prefix(5).map({ $0 | 0x20 }).elementsEqual("smtp;".utf8) {
            position = bytes.index(position, offsetBy: 5)
            skip { $0 <= 0x20 }
        }
        let digits = bytes[position...].prefix(4)
        if digits.prefix(3).count == 3, digits.prefix(3).allSatisfy(\.isDigit),
            digits.dropFirst(3).first?.isDigit != true,
            let code = Int(Substring(digits.prefix(3))), 200..<600 ~= code, digits.dropFirst(3).first != 0x2E
        {
            self.code = code
            position = bytes.index(position, offsetBy: 3)
            skip { $0 <= 0x20 || $0 == 0x2D }
        }
        let head = position
        skip { $0 == 0x23 || $0 == 0x28 || $0 == 0x5B }
        let word = bytes[position...].prefix { $0.isDigit || $0 == 0x2E }
        if let status = EnhancedStatus(String(Substring(word))) {
            enhanced = status
            self.text = text[word.endIndex...]
        } else {
            self.text = text[head...]
        }
    }

    /// The reply that was quoted last: `host H said: 550 …`, `Remote host said: 550 …`, `<<< 550 …`.
    ///
    /// Each server on the way back wraps what it was told in words of its own, so the last is the first that was said.
    ///
    /// `outer` is the code of the reply that the text is of, which each line of it repeats.
    static func innermost(in text: Substring, of outer: Int? = nil) -> QuotedReply? {
        let bytes = text.utf8
        var found: Substring.Index?
        var position = bytes.startIndex
        var previous: UInt8 = 0x20
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == 0x34 || byte == 0x35, !previous.isAlphanumeric, previous != 0x2E,
                isReply(bytes[position...]), isQuoted(bytes[..<position], reply: bytes[position...], outer)
            {
                found = position
            }
            previous = byte
            position = bytes.index(after: position)
        }
        return found.map { QuotedReply(text[$0...]) }
    }

    /// Whether a reply code stands here, with text after it.
    private static func isReply(_ bytes: Substring.UTF8View) -> Bool {
        let head = Array(bytes.prefix(6))
        return head.count == 6 && head[1] <= 0x37 && head[1].isDigit && head[2].isDigit
            && (head[3] == 0x20 || head[3] == 0x2D)
    }

    /// Whether what stands before says that somebody is quoted.
    private static func isQuoted(
        _ before: Substring.UTF8View, reply: Substring.UTF8View, _ outer: Int?
    ) -> Bool {
        var rest = before
        while let last = rest.last, last <= 0x20 || opening.contains(last) { rest.removeLast() }
        switch rest.last {
        case 0x3C: return rest.suffix(3).elementsEqual("<<<".utf8)
        case 0x3B: return word(before: rest.dropLast()) == "smtp"
        case 0x3D: return word(before: rest.dropLast()) == "led"
        case 0x3A:
            rest.removeLast()
            while rest.last == 0x20 { rest.removeLast() }
            if let last = rest.last, last == 0x3E || last == 0x5D || last == 0x29 { return true }
            let word = word(before: rest)
            return speaking.contains(word) || leading.contains(word) && hasEnhanced(reply)
        case .some(let last) where last.isAlphanumeric:
            let word = word(before: rest)
            if speaking.contains(word) { return true }
            return leading.contains(word) && hasEnhanced(reply) && !isNextLine(reply, outer)
        default: return false
        }
    }

    /// What may stand between the words that quote and the reply: quotation marks and brackets.
    private static let opening: [UInt8] = [0x22, 0x27, 0x28, 0x5B, 0x60]
    /// Words that nothing but a reply follows.
    private static let speaking: Set<String> = [
        "said", "says", "responded", "responds", "response", "replied", "reply", "returned", "answered",
        "answer",
        "antwortete", "meldete", "repondu", "respondio", "rispose",
    ]
    /// Words that a number may follow for other reasons.
    private static let leading: Set<String> = [
        "was", "is", "error", "status", "reason", "message", "with", "got", "to", "from", "data", "command",
        "dot",
        "server", "host", "result", "diagnostic", "details", "failed", "rejected", "fehler",
    ]

    private static func word(before bytes: Substring.UTF8View) -> String {
        let word = bytes.reversed().prefix(while: \.isAlphanumeric).reversed()
        return String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
    }

    /// Whether this is where the next line of the same reply begins: "… not authorized to 550-5.7.1 send …".
    private static func isNextLine(_ reply: Substring.UTF8View, _ outer: Int?) -> Bool {
        Int(String(Substring(reply.prefix(3)))) == outer
    }

    private static func hasEnhanced(_ reply: Substring.UTF8View) -> Bool {
        let word = reply.dropFirst(4).prefix { $0.isDigit || $0 == 0x2E }
        return EnhancedStatus(String(Substring(word))) != nil
    }
}
