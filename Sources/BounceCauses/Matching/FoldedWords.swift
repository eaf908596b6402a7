/// A word of a reply, without the differences that mean nothing.
struct FoldedWord: Equatable {
    /// A hash of the folded letters. Words are compared by it alone.
    var hash: UInt64
    /// The bytes in the text.
    var range: Range<Int>
}

/// Cuts text into folded words, the same way for replies and for the phrases of rules.
///
/// Case, accents, punctuation and line breaks do not count; `ü` is `ue` as German mail servers write it; a
/// contraction is written out (`doesn't` is `does not`, `cannot` is `can not`); an address is one word `@`; status
/// codes, which servers repeat on every line of a reply, are left out. Each Chinese or Japanese character is a word.
struct FoldedWords {
    /// The words in order.
    private(set) var words: [FoldedWord] = []
    /// The first enhanced status code in the text.
    private(set) var enhanced: EnhancedStatus?
    private var hash = Self.seed
    private var start = 0

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The hash of the word that stands for every address.
    private static let address = Self.hash(of: "@")

    /// Cuts a text.
    init(_ text: String) {
        self.init(text.utf8.span)
    }

    /// Cuts a text in UTF-8.
    init(_ bytes: Span<UInt8>) {
        self.init(capacity: bytes.count / 5 + 1)
        add(bytes)
    }

    /// No words yet, but room for some.
    init(capacity: Int) {
        words.reserveCapacity(capacity)
    }

    /// Cuts a text in UTF-8 and adds its words to those that are there.
    mutating func add(_ bytes: Span<UInt8>) {
        var position = 0
        while position < bytes.count {
            if Self.endsRun(bytes[position]) {
                position += 1
                continue
            }
            var end = position
            var sign = -1
            while end < bytes.count, !Self.endsRun(bytes[end]) {
                if bytes[end] == 0x40 { sign = end }
                end += 1
            }
            if sign >= 0, end - position == 1 || sign > position {
                words.append(FoldedWord(hash: Self.address, range: position..<end))
            } else {
                cut(bytes, position..<end)
            }
            position = end
        }
    }

    /// Cuts what has neither spaces nor an address in it.
    private mutating func cut(_ bytes: Span<UInt8>, _ run: Range<Int>) {
        var position = run.lowerBound
        start = position
        while position < run.upperBound {
            let byte = bytes[position]
            switch byte {
            case 0x30...0x39, 0x61...0x7A:
                add(byte)
                position += 1
            case 0x41...0x5A:
                add(byte | 0x20)
                position += 1
            case 0x2E where Self.joins(bytes, position, run):
                add(byte)
                position += 1
            case 0x5F where Self.isBetweenLetters(bytes, position, run):
                // OFR_416 is a tag, in which 416 is no reply code.
                add(byte)
                position += 1
            case 0x27, 0x60:
                // An apostrophe inside a word, doesn't, or a quotation mark around one.
                if !Self.isBetweenLetters(bytes, position, run) { finish(bytes, at: position) }
                position += 1
                if hash == Self.seed { start = position }
            case 0x2D where hash == Self.e && Self.isBetweenLetters(bytes, position, run):
                // E-mail and Email are one word.
                position += 1
            case 0xC3...0xC5, 0xCE...0xD1, 0xD6...0xDB:
                guard position + 1 < run.upperBound else { return finish(bytes, at: position) }
                LetterFolding.fold(byte, bytes[position + 1]) { add($0) }
                position += 2
            case 0xE2 where Self.isTypographicApostrophe(bytes, position, run):
                position += 3
            case 0xE3...0xED where position + 2 < run.upperBound:
                finish(bytes, at: position)
                if !(byte == 0xE3 && bytes[position + 1] == 0x80) {
                    for offset in 0..<3 { add(bytes[position + offset]) }
                    finish(bytes, at: position + 3)
                }
                position += 3
                start = position
            default:
                finish(bytes, at: position)
                position += 1
                start = position
            }
        }
        finish(bytes, at: run.upperBound)
    }

    private mutating func add(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Ends the word before `end`, if there is one.
    private mutating func finish(_ bytes: Span<UInt8>, at end: Int) {
        defer {
            hash = Self.seed
            start = end
        }
        guard hash != Self.seed else { return }
        if bytes[start].isDigit, isStatus(bytes, start..<end) { return }
        if bytes[end - 1] | 0x20 == 0x74, end - start <= 9, let (verb, not) = Contractions.table[hash] {
            words.append(FoldedWord(hash: verb, range: start..<end))
            words.append(FoldedWord(hash: not, range: start..<end))
        } else {
            words.append(FoldedWord(hash: hash, range: start..<end))
        }
    }

    /// Whether this is a reply code or an enhanced status code, the first of which is kept.
    private mutating func isStatus(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let first = bytes[word.lowerBound]
        guard first == 0x34 || first == 0x35 else { return false }
        if word.count == 3 {
            return bytes[word.lowerBound + 1] <= 0x37 && bytes[word.lowerBound + 1].isDigit
                && bytes[word.lowerBound + 2].isDigit
        }
        guard let (status, end) = EnhancedStatus.read(bytes, at: word.lowerBound), end == word.upperBound
        else {
            return false
        }
        if enhanced == nil { enhanced = status }
        return true
    }
}

extension FoldedWords {
    private static let e = hash(of: "e")

    /// The hash that a word which is already folded has.
    static func hash(of word: String) -> UInt64 {
        word.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    /// Whether a byte ends a run in which an address may stand.
    private static func endsRun(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x22, 0x28, 0x29, 0x2C, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7C, 0x7D: true
        default: false
        }
    }

    /// Whether the dot joins a name or a number, rather than ending a sentence whose next lacks its space.
    private static func joins(_ bytes: Span<UInt8>, _ dot: Int, _ run: Range<Int>) -> Bool {
        guard isBetweenLetters(bytes, dot, run) else { return false }
        let isSentenceEnd =
            0x61...0x7A ~= bytes[dot - 1] && 0x41...0x5A ~= bytes[dot + 1]
            && dot + 2 < run.upperBound && 0x61...0x7A ~= bytes[dot + 2]
        return !isSentenceEnd
    }

    private static func isBetweenLetters(_ bytes: Span<UInt8>, _ position: Int, _ run: Range<Int>) -> Bool {
        position > run.lowerBound && position + 1 < run.upperBound
            && bytes[position - 1].isAlphanumeric && bytes[position + 1].isAlphanumeric
    }

    private static func isTypographicApostrophe(
        _ bytes: Span<UInt8>, _ position: Int, _ run: Range<Int>
    ) -> Bool {
        position > run.lowerBound && position + 3 < run.upperBound && bytes[position + 1] == 0x80
            && 0x98...0x99 ~= bytes[position + 2] && bytes[position - 1].isAlphanumeric
            && bytes[position + 3].isAlphanumeric
    }
}

/// Verbs with "not" grown onto them. The apostrophe is gone when this is asked.
private enum Contractions {
    static let table: [UInt64: (verb: UInt64, not: UInt64)] = {
        let not = FoldedWords.hash(of: "not")
        var table: [UInt64: (verb: UInt64, not: UInt64)] = [:]
        for verb in [
            "does", "do", "did", "is", "are", "was", "were", "could", "would", "should", "has", "have",
        ] {
            table[FoldedWords.hash(of: verb + "nt")] = (FoldedWords.hash(of: verb), not)
        }
        for short in ["cant", "cannot"] {
            table[FoldedWords.hash(of: short)] = (FoldedWords.hash(of: "can"), not)
        }
        table[FoldedWords.hash(of: "wont")] = (FoldedWords.hash(of: "will"), not)
        return table
    }()
}
