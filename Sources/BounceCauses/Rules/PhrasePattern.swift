/// A wording in a rule, as a mail administrator writes it.
///
///     (user|mailbox|recipient) (is|) unknown
///     mailbox * (full|over quota)
///     no such user | no such mailbox
///
/// Words are compared without case, accents and punctuation. A group in parentheses takes any of its alternatives,
/// one of which may be empty; `~` skips up to two words, `*` up to six; `|` outside a group separates whole wordings.
struct PhrasePattern: Equatable, Sendable {
    /// A group of alternatives, and how many words may stand before it.
    struct Step: Equatable, Sendable {
        /// The most words that may be skipped since the step before.
        var gap: Int
        /// The alternatives, among the runs of the pattern; each has words.
        var alternatives: Range<Int>
    }

    /// How many words `~` skips at most: an article, a verb, a preposition.
    private static let shortGap = 2
    /// How many words `*` skips at most: about a clause.
    private static let longGap = 6
    /// How many wordings the empty alternatives of a pattern may make.
    static let mostWordings = 64

    /// Every wording, as the steps of which it consists.
    private(set) var wordings: [[Step]] = []
    // The words of all alternatives lie in one array: the table of the package is read in every run that meets a
    // refusal, and an array for each alternative was half of that.
    /// Where the words of each alternative are.
    private(set) var runs: [Range<Int>] = []
    /// The hashes of all words.
    private(set) var words: [UInt64] = []

    /// Why a pattern can't be read.
    enum Problem: Error, Equatable {
        case empty, unbalanced, gapAtEdge, tooMany
    }

    /// Reads a pattern.
    init(_ text: Span<UInt8>) throws(Problem) {
        var words = FoldedWords(capacity: text.count / 5 + 1)
        var wording = OpenWording()
        var offset = 0
        while offset < text.count {
            let start = offset
            offset += 1
            switch text[start] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                break
            case UInt8(ascii: "|"):
                wordings += try wording.finished()
                wording = OpenWording()
            case UInt8(ascii: "("):
                while offset < text.count, !Self.isParenthesis(text[offset]) { offset += 1 }
                guard offset < text.count, text[offset] == UInt8(ascii: ")") else { throw .unbalanced }
                try wording.add(readGroup(text.extracting(start + 1..<offset), &words))
                offset += 1
            case UInt8(ascii: ")"):
                throw .unbalanced
            default:
                while offset < text.count, !Self.endsWord(text[offset]) { offset += 1 }
                let word = text.extracting(start..<offset)
                if let gap = Self.gap(word) {
                    wording.add(gap: gap)
                } else {
                    try wording.add(readGroup(word, &words))
                }
            }
        }
        wordings += try wording.finished()
        guard wordings.count <= Self.mostWordings else { throw .tooMany }
        self.words = words.words.map(\.hash)
    }

    private static func isParenthesis(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "|")
            || isParenthesis(byte)
    }

    /// How many words a sign skips; nil when it is none.
    private static func gap(_ sign: Span<UInt8>) -> Int? {
        guard sign.count == 1 else { return nil }
        return switch sign[0] {
        case UInt8(ascii: "*"): longGap
        case UInt8(ascii: "~"): shortGap
        default: nil
        }
    }

    /// A group as it is read.
    private struct Group {
        /// The alternatives that have words, among the runs of the pattern.
        var alternatives: Range<Int>
        /// Whether one has none.
        var isOptional: Bool
    }

    /// Reads the alternatives of a group; a word by itself is a group of one.
    private mutating func readGroup(_ group: Span<UInt8>, _ words: inout FoldedWords) -> Group {
        let firstRun = runs.count
        var isOptional = false
        var start = 0
        for offset in 0...group.count where offset == group.count || group[offset] == UInt8(ascii: "|") {
            let firstWord = words.words.count
            words.add(group.extracting(start..<offset))
            if words.words.count > firstWord {
                runs.append(firstWord..<words.words.count)
            } else {
                isOptional = true
            }
            start = offset + 1
        }
        return Group(alternatives: firstRun..<runs.count, isOptional: isOptional)
    }

    /// A wording that is being read; it is several where groups may be left out.
    private struct OpenWording {
        private var wordings: [[Step]] = [[]]
        private var gap = 0
        private var beginsWithGap = false

        /// Adds words that may be skipped.
        mutating func add(gap: Int) {
            self.gap += gap
            if wordings == [[]] { beginsWithGap = true }
        }

        /// Adds a group of alternatives.
        mutating func add(_ group: Group) throws(Problem) {
            let without = group.isOptional ? wordings : []
            if !group.alternatives.isEmpty {
                let step = Step(gap: gap, alternatives: group.alternatives)
                for index in wordings.indices { wordings[index].append(step) }
            }
            wordings += without
            gap = 0
            guard wordings.count <= PhrasePattern.mostWordings else { throw .tooMany }
        }

        /// All that it may be.
        func finished() throws(Problem) -> [[Step]] {
            guard !beginsWithGap, gap == 0 else { throw .gapAtEdge }
            guard !wordings.contains([]) else { throw .empty }
            return wordings
        }
    }
}
