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
        /// The hashes of the words of each alternative.
        var alternatives: [[UInt64]]
    }

    /// How many words `~` skips at most: an article, a verb, a preposition.
    private static let shortGap = 2
    /// How many words `*` skips at most: about a clause.
    private static let longGap = 6
    /// How many wordings the empty alternatives of a pattern may make.
    static let mostWordings = 64

    /// Every wording, as the steps of which it consists.
    private(set) var wordings: [[Step]]

    /// Why a pattern can't be read.
    enum Problem: Error, Equatable {
        case empty, unbalanced, gapAtEdge, tooMany
    }

    /// Reads a pattern.
    init(_ text: some StringProtocol) throws(Problem) {
        let bytes = Array(text.utf8)
        try self.init(bytes: bytes.span)
    }

    /// Octet by octet: the table of the package is read in every run that meets a refusal.
    private init(bytes: Span<UInt8>) throws(Problem) {
        wordings = []
        var wording = OpenWording()
        var offset = 0
        while offset < bytes.count {
            let start = offset
            offset += 1
            switch bytes[start] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                break
            case UInt8(ascii: "|"):
                wordings += try wording.finished()
                wording = OpenWording()
            case UInt8(ascii: "("):
                while offset < bytes.count, !Self.isParenthesis(bytes[offset]) { offset += 1 }
                guard offset < bytes.count, bytes[offset] == UInt8(ascii: ")") else { throw .unbalanced }
                try wording.add(Self.alternatives(bytes.extracting(start + 1..<offset)))
                offset += 1
            case UInt8(ascii: ")"):
                throw .unbalanced
            default:
                while offset < bytes.count, !Self.endsWord(bytes[offset]) { offset += 1 }
                try wording.add(word: bytes.extracting(start..<offset))
            }
        }
        wordings += try wording.finished()
        guard wordings.count <= Self.mostWordings else { throw .tooMany }
    }

    private static func isParenthesis(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "|")
            || isParenthesis(byte)
    }

    /// The alternatives of a group, some perhaps without words.
    private static func alternatives(_ group: Span<UInt8>) -> [[UInt64]] {
        var alternatives: [[UInt64]] = []
        var start = 0
        for offset in 0...group.count where offset == group.count || group[offset] == UInt8(ascii: "|") {
            alternatives.append(FoldedWords.hashes(in: group.extracting(start..<offset)))
            start = offset + 1
        }
        return alternatives
    }

    /// A wording that is being read; it is several where groups may be left out.
    private struct OpenWording {
        private var wordings: [[Step]] = [[]]
        private var gap = 0
        private var beginsWithGap = false

        /// Adds a word, or the sign of a gap.
        mutating func add(word: Span<UInt8>) throws(Problem) {
            let gap = word.count == 1 ? Self.gap(word[0]) : 0
            guard gap == 0 else {
                self.gap += gap
                if wordings == [[]] { beginsWithGap = true }
                return
            }
            try add([FoldedWords.hashes(in: word)])
        }

        /// Adds a group of alternatives.
        mutating func add(_ alternatives: [[UInt64]]) throws(Problem) {
            let worded = alternatives.contains([]) ? alternatives.filter { !$0.isEmpty } : alternatives
            let without = worded.count < alternatives.count ? wordings : []
            if !worded.isEmpty {
                let step = Step(gap: gap, alternatives: worded)
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

        /// How many words a sign skips; 0 when it is none.
        private static func gap(_ sign: UInt8) -> Int {
            switch sign {
            case UInt8(ascii: "*"): longGap
            case UInt8(ascii: "~"): shortGap
            default: 0
            }
        }
    }
}
