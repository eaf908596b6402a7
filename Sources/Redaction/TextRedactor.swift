internal import DeliveryAnalysis
internal import MailSession
internal import Provenance

/// Takes out of a text what can name somebody. Words stay that are in the vocabulary of mail servers; names of the session, addresses
/// and hosts become their pseudonyms; for all else stands `…`.
struct TextRedactor {
    /// Whose text it is.
    enum Author {
        /// A server, a client, somebody out there: of numbers, only status codes stay, and reply codes where replies have them.
        case peer
        /// This program: its numbers are counts and sizes.
        case program
    }

    static let gap = "…"

    let pseudonyms: Pseudonyms
    let names: SessionNames

    func redacted(_ text: String, by author: Author = .peer) -> String {
        var output = Output()
        var previous = ""
        for piece in pieces(of: text) {
            switch piece {
            case .text(let text): appendWords(of: text, by: author, after: &previous, to: &output)
            case .pseudonym(let name):
                output.append(word: name)
                previous = name
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

    /// A word, and what tells whether a number is a code.
    private struct Word {
        var core: String
        /// The word before; empty at the head of a text.
        let previous: String
        /// What comes after it.
        let rest: Substring.UnicodeScalarView

        /// Whether three digits that stand here alone are a reply code, and not a piece of an address or of a phone number.
        var isPlaceOfReplyCode: Bool {
            previous.isEmpty
                || TextRedactor.isEnhancedCode(
                    Substring(
                        rest.drop { $0 == " " }.prefix {
                            !TextRedactor.isDelimiter($0) && $0 != "-" && $0 != ":"
                        }))
        }
    }

    private func appendWords(
        of text: Substring, by author: Author, after previous: inout String, to output: inout Output
    ) {
        let scalars = text.unicodeScalars
        var rest = scalars[...]
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
            rest = rest[word.endIndex...]
            if !core.isEmpty {
                output.append(
                    word: replacement(for: Word(core: core, previous: previous, rest: rest), by: author))
                previous = core
            }
            output.append(punctuation: word[end...])
        }
    }

    private func replacement(for place: Word, by author: Author) -> String {
        let word = place.core
        if let pseudonym = names.words[word.lowercased()] { return pseudonym }
        // Most words are letters alone, and octets are looked through much faster than characters.
        let octets = word.utf8
        let colon = octets.lastIndex(of: 0x3A)
        if colon != nil, word.contains("://") { return Self.gap }
        if let equals = octets.firstIndex(of: 0x3D), Vocabulary.holds(word[..<equals]) {
            // `to=bob@example.org` says what the address is; in `list+bob=example.net@example.org` the rest is a part of it.
            var value = place
            value.core = String(word[octets.index(after: equals)...])
            return word[...equals] + (value.core.isEmpty ? "" : replacement(for: value, by: author))
        }
        if octets.contains(0x40) { return pseudonyms.address(word) }
        if let address = NetworkAddress(word) { return pseudonyms.ip(address) }
        if let colon, let address = NetworkAddress(word[..<colon]) {
            let port = String(word[octets.index(after: colon)...])
            return pseudonyms.ip(address) + ":"
                + (author == .program && Self.isNumber(port) ? port : Self.gap)
        }
        if Vocabulary.holds(word) || Self.isEnhancedCode(word) { return word }
        if Self.isReplyCode(word), place.isPlaceOfReplyCode { return word }
        if author == .program {
            if place.previous == "session" { return pseudonyms.sessionID(word) }
            if names.terms.contains(word.lowercased()) || Self.isNumber(word) { return word }
        }
        if Self.isHostName(word) { return pseudonyms.host(word) }
        return replacementForCompound(word)
    }

    /// `user-unknown`, `doesn't`, `550-User`: stays where each part does. Of two numbers beside each other nobody knows what they
    /// are, but for a reply code with its status code.
    private func replacementForCompound(_ word: String) -> String {
        let scalars = word.unicodeScalars
        guard scalars.contains(where: Self.isSeparator) else { return Self.gap }
        let parts = scalars.split(whereSeparator: Self.isSeparator).map(Substring.init)
        let numbers = parts.indices.filter { Self.isCode(parts[$0]) }
        let areCodes =
            numbers.count < 2
            || numbers == [0, 1] && Self.isReplyCode(parts[0]) && Self.isEnhancedCode(parts[1])
        let areWords = parts.indices.allSatisfy { index in
            let part = parts[index].lowercased()
            return names.words[part] == nil
                && (numbers.contains(index) || Vocabulary.holds(part) || Self.clitics.contains(part)
                    || parts[index].isMaskOfStartTLS)
        }
        return parts.count > 1 && areCodes && areWords ? word : Self.gap
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "/", "_", "'", "’", ":": true
        default: false
        }
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

    /// A reply code or an enhanced status code.
    static func isCode(_ word: some StringProtocol) -> Bool { isReplyCode(word) || isEnhancedCode(word) }

    /// A reply code (RFC 5321 section 4.2.1).
    static func isReplyCode(_ word: some StringProtocol) -> Bool {
        let octets = word.utf8
        guard let first = octets.first, (0x32...0x35).contains(first) else { return false }
        return octets.count == 3 && octets.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// An enhanced status code (RFC 3463).
    static func isEnhancedCode(_ word: some StringProtocol) -> Bool {
        guard let first = word.utf8.first, (0x32...0x35).contains(first),
            word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return false }
        let parts = word.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0].count == 1 && parts.dropFirst().allSatisfy { 1...3 ~= $0.count }
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
