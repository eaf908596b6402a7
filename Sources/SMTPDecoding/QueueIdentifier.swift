/// The id that a server gives a message, told from the text of its reply to the end of data.
package enum QueueIdentifier {
    /// The id in `text`, or nil when the text is of no known form.
    package static func find(in text: String) -> String? {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
        for (index, word) in words.enumerated() {
            // Postfix: "Ok: queued as 4F1XyZ"
            if word.lowercased() == "as", index > 0, words[index - 1].lowercased() == "queued", index + 1 < words.count {
                return cleaned(words[index + 1])
            }
            // Exim: "OK id=1xVaCM-0002P5-1K"
            if word.hasPrefix("id="), word.utf8.count > 3 { return cleaned(word.dropFirst(3)) }
        }
        // Sendmail, OpenSMTPD: "4AN9aB Message accepted for delivery"
        if words.count >= 4, words[1].lowercased() == "message", words[2].lowercased() == "accepted" { return cleaned(words[0]) }
        // Exchange: "<id@host> [InternalId=…] Queued mail for delivery"
        if text.contains("Queued mail for delivery"), let first = words.first, first.hasPrefix("<") { return cleaned(first) }
        // Gmail: "OK  1637240 a1si123.45 - gsmtp"
        if words.last == "gsmtp", words.count >= 4 { return cleaned(words[words.count - 3]) }
        // qmail: "ok 1637240 qp 4711"
        if words.count >= 4, words[2] == "qp" { return "\(words[1]) qp \(words[3])" }
        // Dovecot: "<bob@example.org> kDobFRWZBGtjfwAAg+zDdQ:R4 Saved"
        if words.count == 3, words[2] == "Saved" { return cleaned(words[1]) }
        return nil
    }

    private static func cleaned(_ word: Substring) -> String? {
        let trimmed = word.drop { $0 == "<" || $0 == "(" }
        let end = trimmed.lastIndex { $0 != ">" && $0 != ")" && $0 != "." && $0 != "," && $0 != ";" }
        guard let end else { return nil }
        return String(trimmed[...end])
    }
}
