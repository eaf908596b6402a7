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
        wordings = []
        for alternative in try Self.split(Substring(text)) {
            wordings += try Self.expand(alternative)
            guard wordings.count <= Self.mostWordings else { throw .tooMany }
        }
    }

    /// Splits at `|` outside groups.
    private static func split(_ text: Substring) throws(Problem) -> [Substring] {
        var parts: [Substring] = []
        var isInGroup = false
        var start = text.startIndex
        for index in text.utf8.indices {
            switch text.utf8[index] {
            case UInt8(ascii: "(") where !isInGroup: isInGroup = true
            case UInt8(ascii: ")") where isInGroup: isInGroup = false
            case UInt8(ascii: "("), UInt8(ascii: ")"): throw .unbalanced
            case UInt8(ascii: "|") where !isInGroup:
                parts.append(text[start..<index])
                start = text.utf8.index(after: index)
            default: break
            }
        }
        guard !isInGroup else { throw .unbalanced }
        return parts + [text[start...]]
    }

    /// Reads one wording; it is several where groups may be left out.
    private static func expand(_ text: Substring) throws(Problem) -> [[Step]] {
        let items = items(of: text)
        guard let first = items.first, let last = items.last else { throw .empty }
        guard gap(first) == nil, gap(last) == nil else { throw .gapAtEdge }
        var wordings: [[Step]] = [[]]
        var gap = 0
        for item in items {
            if let width = Self.gap(item) {
                gap += width
                continue
            }
            let isGroup = item.utf8.first == UInt8(ascii: "(")
            let parts =
                isGroup
                ? item.utf8.dropFirst().dropLast()
                    .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) : [item.utf8]
            let alternatives = parts.map { FoldedWords(String(Substring($0))).words.map(\.hash) }
            let step = Step(gap: gap, alternatives: alternatives.filter { !$0.isEmpty })
            let without = alternatives.contains([]) ? wordings : []
            if !step.alternatives.isEmpty {
                for index in wordings.indices { wordings[index].append(step) }
            }
            wordings += without
            gap = 0
            guard wordings.count <= mostWordings else { throw .tooMany }
        }
        guard wordings.allSatisfy({ !$0.isEmpty }) else { throw .empty }
        return wordings
    }

    /// How many words an item skips; nil when it is no gap.
    private static func gap(_ item: Substring) -> Int? {
        item == "*" ? longGap : item == "~" ? shortGap : nil
    }

    /// Splits a wording into words, gaps and groups.
    private static func items(of text: Substring) -> [Substring] {
        var items: [Substring] = []
        var start = text.startIndex
        var isInGroup = false
        func take(upTo end: Substring.Index) {
            if start < end { items.append(text[start..<end]) }
        }
        for index in text.utf8.indices {
            switch text.utf8[index] {
            case UInt8(ascii: "("):
                take(upTo: index)
                start = index
                isInGroup = true
            case UInt8(ascii: ")"):
                let next = text.utf8.index(after: index)
                take(upTo: next)
                start = next
                isInGroup = false
            case UInt8(ascii: " ") where !isInGroup, UInt8(ascii: "\t") where !isInGroup:
                take(upTo: index)
                start = text.utf8.index(after: index)
            default: break
            }
        }
        take(upTo: text.endIndex)
        return items
    }
}
