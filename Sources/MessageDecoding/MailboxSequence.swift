internal import ByteReading

/// The mailboxes of an address list, those in groups included (RFC 5322 section 3.4).
///
/// What mailers get wrong is read as they meant it: missing brackets and commas, encoded words that hold the
/// list's own delimiters, quotes and comments that never end.
struct MailboxSequence: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    /// Whether a delimiter was met whose partner is missing: from there on, such ones are mere characters.
    private var isBroken = false

    /// The mailboxes of an unfolded field body.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    /// The next mailbox; one without an address stands for words that are none.
    mutating func next() -> Mailbox? {
        var words: [Range<Int>] = []
        var comment: Range<Int>?
        var address: DecodedText?
        var hasAngle = false
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                index += 1
                if hasAngle || !words.isEmpty {
                    return mailbox(words, comment: comment, hasAngle: hasAngle, address: address)
                }
            case ASCII.lessThan:
                // A second address means that the comma between them is missing.
                if hasAngle { return mailbox(words, comment: comment, hasAngle: true, address: address) }
                hasAngle = true
                address = angleAddress()
            case ASCII.colon:
                // What went before was the name of a group.
                index += 1
                words = []
            case UInt8(ascii: "("):
                comment = skipComment() ?? comment
            case ASCII.space, ASCII.tab, ASCII.greaterThan, UInt8(ascii: ")"):
                index += 1
            default:
                words.append(readWord())
            }
        }
        guard hasAngle || !words.isEmpty else { return nil }
        return mailbox(words, comment: comment, hasAngle: hasAngle, address: address)
    }

    /// `angle-addr = "<" [obs-route] addr-spec ">"` (RFC 5322 sections 3.4 and 4.4); the last bracket may be
    /// missing.
    private mutating func angleAddress() -> DecodedText? {
        var words: [Range<Int>] = []
        index += 1
        while index < bytes.endIndex, bytes[index] != ASCII.greaterThan {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                // A comma stands between the domains of a route; elsewhere the closing bracket is missing.
                guard let route = words.first, bytes[route.lowerBound] == atSign else {
                    return spec(of: words)
                }
                index += 1
            case ASCII.colon:
                // What went before was a route.
                index += 1
                words = []
            case UInt8(ascii: "("):
                _ = skipComment()
            case ASCII.space, ASCII.tab, ASCII.lessThan, UInt8(ascii: ")"):
                index += 1
            default:
                words.append(readWord())
            }
        }
        index = Swift.min(index + 1, bytes.endIndex)
        return spec(of: words)
    }

    private func spec(of words: [Range<Int>]) -> DecodedText? {
        words.isEmpty ? DecodedText(utf8: []) : addressWords(words).map { text(words[$0]) }
    }

    private func mailbox(
        _ words: [Range<Int>], comment: Range<Int>?, hasAngle: Bool, address: DecodedText?
    ) -> Mailbox {
        var mailbox = Mailbox(name: nil, address: address)
        var phrase = words
        if !hasAngle, let range = addressWords(words) {
            mailbox.address = text(words[range])
            phrase.removeSubrange(range)
        }
        if !phrase.isEmpty {
            let plain = phrase.map { unquoted(bytes[$0]) }.joined(separator: [ASCII.space])
            mailbox.name = DecodedText(unstructured: Array(plain)[...])
        } else if let comment {
            mailbox.name = DecodedText(unstructured: bytes[comment])
        }
        return mailbox
    }

    /// Which of the words are the address: the one with the `@` and its neighbours where blanks stand around
    /// the `@` (RFC 5322 section 4.4); a lone word is a user of this host.
    private func addressWords(_ words: [Range<Int>]) -> Range<Int>? {
        guard let at = words.firstIndex(where: { hasAt(bytes[$0]) }) else {
            return words.count == 1 && bytes[words[0].lowerBound] != quote ? 0..<1 : nil
        }
        let word = bytes[words[at]]
        let lower = word.first == atSign && at > 0 ? at - 1 : at
        let upper = word.last == atSign && at + 1 < words.count ? at + 2 : at + 1
        return lower..<upper
    }

    /// Whether the word has an `@` that is not part of a quoted string.
    private func hasAt(_ word: ArraySlice<UInt8>) -> Bool {
        word[(word.lastIndex(of: quote) ?? word.startIndex)...].contains(atSign)
    }

    private func text(_ words: ArraySlice<Range<Int>>) -> DecodedText {
        // One word, nearly always, which need not be copied.
        if let word = words.first, words.count == 1 { return DecodedText(unstructured: bytes[word]) }
        return DecodedText(unstructured: Array(words.map { bytes[$0] }.joined())[...])
    }

    /// The content of a quoted string (RFC 5322 section 3.2.4); any other word as it is.
    private func unquoted(_ word: ArraySlice<UInt8>) -> [UInt8] {
        guard word.first == quote else { return Array(word) }
        var content: [UInt8] = []
        var isEscaped = false
        for byte in word {
            if isEscaped {
                content.append(byte)
                isEscaped = false
            } else if byte == backslash {
                isEscaped = true
            } else if byte != quote {
                content.append(byte)
            }
        }
        return content
    }
}

extension MailboxSequence {
    /// Reads a run of atoms, quoted strings and domain literals (RFC 5322 sections 3.2 and 3.4.1), or an
    /// encoded word, whatever characters that may hold.
    private mutating func readWord() -> Range<Int> {
        let start = index
        if let encoded = EncodedWord(in: bytes, at: index) {
            index = encoded.end
            return start..<index
        }
        while index < bytes.endIndex, !isSpecial(bytes[index]) {
            switch bytes[index] {
            case quote: skip(to: quote)
            case UInt8(ascii: "["): skip(to: UInt8(ascii: "]"))
            default: index += 1
            }
        }
        return start..<index
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.space, ASCII.tab, ASCII.colon, ASCII.lessThan, ASCII.greaterThan: true
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: false
        }
    }

    /// Passes over what a delimiter opens; over the delimiter alone where nothing closes it.
    private mutating func skip(to closing: UInt8) {
        let start = index
        index += 1
        guard !isBroken else { return }
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += byte == backslash ? 2 : 1
            if byte == closing { return }
        }
        isBroken = true
        index = start + 1
    }

    /// Passes over a comment, which may hold comments (RFC 5322 section 3.2.2), and returns what it says.
    private mutating func skipComment() -> Range<Int>? {
        let start = index
        index += 1
        guard !isBroken else { return nil }
        var depth = 1
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += byte == backslash ? 2 : 1
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return start + 1..<index - 1 }
        }
        isBroken = true
        index = start + 1
        return nil
    }
}

private let atSign = UInt8(ascii: "@")
private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
