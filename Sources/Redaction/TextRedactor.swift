internal import DeliveryAnalysis
internal import Provenance

/// Takes out of a text what can name somebody. Words stay that are in the vocabulary of mail servers; names of the session, addresses
/// and hosts become their pseudonyms; for all else stands `…`.
struct TextRedactor {
    /// Whose text it is.
    enum Author {
        /// A server, a client, somebody out there: of numbers, only reply codes and status codes stay.
        case peer
        /// This program: its numbers are counts and sizes.
        case program
    }

    static let gap = "…"

    let pseudonyms: Pseudonyms
    let names: SessionNames

    func redacted(_ text: String, by author: Author = .peer) -> String {
        var output = Output()
        for piece in pieces(of: text) {
            switch piece {
            case .text(let text): appendWords(of: text, by: author, to: &output)
            case .pseudonym(let name): output.append(word: name)
            }
        }
        return output.text
    }

    // MARK: Phrases

    private enum Piece {
        case text(Substring)
        case pseudonym(String)
    }

    /// The text with pseudonyms where phrases stood, the longer ones first.
    private func pieces(of text: String) -> [Piece] {
        var pieces = [Piece.text(text[...])]
        for phrase in names.phrases(in: text) {
            pieces = pieces.flatMap { piece -> [Piece] in
                guard case .text(var rest) = piece else { return [piece] }
                var parts: [Piece] = []
                while let range = rest.firstRange(of: phrase.text) {
                    parts += [.text(rest[..<range.lowerBound]), .pseudonym(phrase.pseudonym)]
                    rest = rest[range.upperBound...]
                }
                return parts + [.text(rest)]
            }
        }
        return pieces
    }

    // MARK: Words

    private func appendWords(of text: Substring, by author: Author, to output: inout Output) {
        let scalars = text.unicodeScalars
        var rest = scalars[...]
        var previous = ""
        while let first = rest.first {
            if Self.isDelimiter(first) {
                output.append(delimiter: first)
                rest = rest.dropFirst()
                continue
            }
            let word = rest.prefix { !Self.isDelimiter($0) }
            let start = word.firstIndex { !Self.isPunctuation($0) } ?? word.endIndex
            let end = word[start...].lastIndex { !Self.isPunctuation($0) }.map(word.index(after:)) ?? start
            let core = String(word[start..<end])
            output.append(punctuation: word[..<start])
            if !core.isEmpty { output.append(word: replacement(for: core, after: previous, by: author)) }
            output.append(punctuation: word[end...])
            previous = core
            rest = rest[word.endIndex...]
        }
    }

    private func replacement(for word: String, after previous: String, by author: Author) -> String {
        if let pseudonym = names.words[word.lowercased()] { return pseudonym }
        if word.contains("://") { return Self.gap }
        if let equals = word.firstIndex(of: "="), Vocabulary.holds(word[..<equals]) {
            // `to=bob@example.org` says what the address is; in `list+bob=example.net@example.org` the rest is a part of it.
            let value = String(word[word.index(after: equals)...])
            return word[...equals]
                + (value.isEmpty ? "" : replacement(for: value, after: previous, by: author))
        }
        if word.contains("@") { return pseudonyms.address(word) }
        if let address = NetworkAddress(word) { return pseudonyms.ip(address) }
        if let colon = word.lastIndex(of: ":"), let address = NetworkAddress(word[..<colon]) {
            let port = String(word[word.index(after: colon)...])
            return pseudonyms.ip(address) + ":"
                + (author == .program && Self.isNumber(port) ? port : Self.gap)
        }
        if Vocabulary.holds(word) || Self.isCode(word) { return word }
        if author == .program {
            if previous == "session" { return pseudonyms.sessionID(word) }
            if names.terms.contains(word.lowercased()) || Self.isNumber(word) { return word }
        }
        if Self.isHostName(word) { return pseudonyms.host(word) }
        return replacementForCompound(word)
    }

    /// `user-unknown`, `doesn't`, `550-User`: stays where each part does.
    private func replacementForCompound(_ word: String) -> String {
        let parts = word.split(whereSeparator: { "-/_'’:".contains($0) })
        let areWords = parts.allSatisfy { part in
            names.words[part.lowercased()] == nil
                && (Vocabulary.holds(part) || Self.isCode(part) || Self.clitics.contains(part.lowercased()))
        }
        if parts.count > 1, areWords { return word }
        return Self.gap
    }

    /// What an apostrophe leaves behind.
    private static let clitics: Set<String> = ["s", "t", "ll", "re", "ve", "d", "m"]

    // MARK: Forms

    static func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "(", ")", "[", "]", "{", "}", "\"", ",", ";", "|", "`": true
        default: scalar.value <= 0x20 || scalar.properties.isWhitespace
        }
    }

    /// What may stand before or after a word and is none of it.
    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) && scalar != "@"
            || scalar == "…"
    }

    /// Labels with dots between, the last one of letters.
    static func isHostName(_ word: String) -> Bool {
        let labels = word.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.count > 1,
            last.contains(where: { !(0x30...0x39).contains($0) })
        else { return false }
        return labels.allSatisfy { label in
            !label.isEmpty
                && label.allSatisfy { byte in
                    switch byte {
                    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2A, 0x80...0xFF: true
                    default: false
                    }
                }
        }
    }

    /// A reply code (RFC 5321 section 4.2.1) or an enhanced status code (RFC 3463).
    static func isCode(_ word: some StringProtocol) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = word.utf8.first, (0x32...0x35).contains(first),
            word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return false }
        if parts.count == 1 { return word.utf8.count == 3 }
        return parts.count == 3 && parts[0].utf8.count == 1
            && parts.dropFirst().allSatisfy { 1...3 ~= $0.utf8.count }
    }

    /// A number, with a fraction or without, or a time in the form of RFC 3339.
    private static func isNumber(_ word: String) -> Bool {
        let parts = word.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        if parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } })
        {
            return true
        }
        return Timestamp(rfc3339: word) != nil
    }

    /// What is left of a text so far. Gaps next to each other are one.
    private struct Output {
        private(set) var text = ""
        private var blanks = ""
        private var endsInGap = false

        mutating func append(word: String) {
            if word == TextRedactor.gap, endsInGap {
                blanks = ""
                return
            }
            text += blanks + word
            blanks = ""
            endsInGap = word == TextRedactor.gap
        }

        mutating func append(delimiter: Unicode.Scalar) {
            if delimiter == " " {
                blanks.unicodeScalars.append(delimiter)
            } else {
                append(punctuation: String(delimiter).unicodeScalars[...])
            }
        }

        mutating func append(punctuation: Substring.UnicodeScalarView) {
            guard !punctuation.isEmpty else { return }
            text += blanks + String(punctuation)
            blanks = ""
            endsInGap = false
        }
    }
}
