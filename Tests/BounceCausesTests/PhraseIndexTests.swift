import TestSupport
import Testing

@testable import BounceCauses

@Suite("Finding wordings")
struct PhraseIndexTests {
    @Test("The index finds what a search word by word finds", arguments: 1...20 as ClosedRange<UInt64>)
    func search(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let wordings = (0..<40).map { _ in Wording(&random) }
        let index = PhraseIndex(try wordings.map { [try PhrasePattern($0.pattern.utf8.span)] })
        for _ in 0..<200 {
            let text = Wording.words(0...12, &random)
            var found: Set<Int> = []
            index.match(FoldedWords(text.joined(separator: " ")).words) { found.insert($0) }
            let expected = wordings.indices.filter { wordings[$0].isFound(in: text[...]) }
            #expect(found == Set(expected), "\(text)")
        }
    }

    @Test("Of several patterns for one condition any is enough")
    func anyPattern() throws {
        let index = PhraseIndex([
            try ["no such user", "unknown"].map { try PhrasePattern($0.utf8.span) },
            [try PhrasePattern("such user".utf8.span)],
        ])
        var found: [Int] = []
        index.match(FoldedWords("No such user").words) { found.append($0) }
        #expect(found.sorted() == [0, 1])
        found = []
        index.match(FoldedWords("user unknown").words) { found.append($0) }
        #expect(found == [0])
    }
}

/// A wording made at random, from so few words that it is often found.
private struct Wording {
    private struct Group {
        /// The sign that stands before it, and how many words that skips.
        var gap: (sign: String, words: Int)
        var alternatives: [[String]]
        var isOptional: Bool
    }

    private let groups: [Group]

    init(_ random: inout SplitMix64) {
        let count = Int.random(in: 1...4, using: &random)
        // One at least must be there.
        let required = Int.random(in: 0..<count, using: &random)
        groups = (0..<count).map { number in
            let gaps = [("", 0), ("", 0), ("~", 2), ("*", 6)]
            return Group(
                gap: number == 0 ? ("", 0) : gaps.randomElement(using: &random) ?? ("", 0),
                alternatives: (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    Self.words(1...3, &random)
                },
                isOptional: number != required && Int.random(in: 0..<3, using: &random) == 0)
        }
    }

    /// Some words.
    static func words(_ count: ClosedRange<Int>, _ random: inout SplitMix64) -> [String] {
        (0..<Int.random(in: count, using: &random)).map { _ in
            ["user", "no", "such", "is"].randomElement(using: &random) ?? ""
        }
    }

    /// As a rule has it.
    var pattern: String {
        groups.map { group in
            let alternatives = group.alternatives.map { $0.joined(separator: " ") }
            return group.gap.sign + " ("
                + (alternatives + (group.isOptional ? [""] : [])).joined(separator: "|") + ")"
        }.joined(separator: " ")
    }

    /// Whether the words have it anywhere.
    func isFound(in text: ArraySlice<String>) -> Bool {
        text.indices.contains { follows(groups[...], in: text[$0...], isFirst: true) }
    }

    /// Whether the groups begin here, each within its gap. A group that is left out takes the gap before it along; before the first
    /// there is none.
    private func follows(
        _ groups: ArraySlice<Group>, in text: ArraySlice<String>, isFirst: Bool
    ) -> Bool {
        guard let group = groups.first else { return true }
        if group.isOptional, follows(groups.dropFirst(), in: text, isFirst: isFirst) { return true }
        for skipped in 0...(isFirst ? 0 : group.gap.words) {
            let rest = text.dropFirst(skipped)
            for words in group.alternatives where rest.starts(with: words) {
                if follows(groups.dropFirst(), in: rest.dropFirst(words.count), isFirst: false) {
                    return true
                }
            }
        }
        return false
    }
}
