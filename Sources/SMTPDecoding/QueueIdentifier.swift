internal import ByteReading

/// The id that a server gives a message, told from the text of its reply to the end of data.
public enum QueueIdentifier {
    /// The id in `text`, or nil when the text is of no known form.
    public static func find(in text: String) -> String? {
        var text = text
        let id = text.withUTF8 { bytes -> Range<Int>? in
            unsafe find(in: bytes.span)
        }
        guard let id else { return nil }
        let start = text.utf8.index(text.startIndex, offsetBy: id.lowerBound)
        return String(text[start..<text.utf8.index(start, offsetBy: id.count)])
    }

    /// Where the id stands. Words are compared as bytes, for this is asked of every message.
    private static func find(in text: Span<UInt8>) -> Range<Int>? {
        let words = Words(text)
        // Postfix: "Ok: queued as 4F1XyZ"
        if let word = words.following("QUEUED", "AS", in: text) { return trimmed(word, in: text) }
        // Exim: "OK id=1xVaCM-0002P5-1K"
        for index in 0..<words.count
        where text.hasASCII("ID=", at: words[index].lowerBound) && words[index].count > 3 {
            return trimmed(words[index].dropFirst(3), in: text)
        }
        guard words.count > 2 else { return nil }
        // Dovecot: "<bob@example.org> kDobFRWZBGtjfwAAg+zDdQ:R4 Saved"
        if words.count == 3, words.holds("SAVED", at: 2, in: text) { return trimmed(words[1], in: text) }
        guard words.count > 3 else { return nil }
        // Sendmail, OpenSMTPD: "4AN9aB Message accepted for delivery"
        if words.holds("MESSAGE", at: 1, in: text), words.holds("ACCEPTED", at: 2, in: text) {
            return trimmed(words[0], in: text)
        }
        // Exchange: "<id@host> [InternalId=4711, Hostname=…] Queued mail for delivery"; the first is the message's own id.
        for index in 0..<words.count
        where text.hasASCII("[INTERNALID=", at: words[index].lowerBound) && words[index].count > 12 {
            return trimmed(words[index].dropFirst(12), in: text)
        }
        if text[words[0].lowerBound] == ASCII.lessThan, words.following("QUEUED", "MAIL", in: text) != nil {
            return trimmed(words[0], in: text)
        }
        // Gmail: "OK  1637240 a1si123.45 - gsmtp"
        if words.holds("GSMTP", at: words.count - 1, in: text) {
            return trimmed(words[words.count - 3], in: text)
        }
        // qmail: "ok 1637240 qp 4711"
        if words.holds("QP", at: 2, in: text) { return words[1].lowerBound..<words[3].upperBound }
        return nil
    }

    /// A word without brackets around it and marks after it.
    private static func trimmed(_ word: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
        var (start, end) = (word.lowerBound, word.upperBound)
        while start < end, text[start] == ASCII.lessThan || text[start] == 0x28 { start += 1 }
        while end > start, [ASCII.greaterThan, 0x29, ASCII.dot, 0x2C, 0x3B, 0x5D].contains(text[end - 1]) {
            end -= 1
        }
        return start < end ? start..<end : nil
    }
}

/// Where the first words of a text are.
private struct Words {
    private static let capacity = 16
    private var ranges = InlineArray<16, Range<Int>>(repeating: 0..<0)
    private(set) var count = 0

    init(_ text: Span<UInt8>) {
        var position = 0
        while position < text.count, count < Self.capacity {
            while position < text.count, ASCII.isBlank(text[position]) { position += 1 }
            let start = position
            while position < text.count, !ASCII.isBlank(text[position]) { position += 1 }
            if start < position {
                ranges[count] = start..<position
                count += 1
            }
        }
    }

    subscript(index: Int) -> Range<Int> { ranges[index] }

    /// Whether the word at `index` is `word`, which must be upper case.
    func holds(_ word: StaticString, at index: Int, in text: Span<UInt8>) -> Bool {
        ranges[index].count == word.utf8CodeUnitCount && text.hasASCII(word, at: ranges[index].lowerBound)
    }

    /// The word after the first two neighbours `first` and `second`.
    func following(_ first: StaticString, _ second: StaticString, in text: Span<UInt8>) -> Range<Int>? {
        var index = 0
        while index + 2 < count {
            if holds(first, at: index, in: text), holds(second, at: index + 1, in: text) {
                return ranges[index + 2]
            }
            index += 1
        }
        return nil
    }
}
