import TestSupport
import Testing

@testable import Redaction

/// Which of many phrases a text holds.
struct PhraseIndexTests {
    @Test(
        "All that stand in the text are found, also inside and beside each other",
        arguments: [
            (["ab c", "c d", "b", "ab c d"], "x ab c dy", [0, 1, 2, 3]),
            (["Re: offer", "Re: ", "Re: offers"], "about Re: offer", [0, 1]),
            (["aa", "aaa", "aaaa"], "aaa", [0, 1]),
            (["same", "same"], "the same", [0, 1]),
            (["größe"], "die größe", [0]),
            (["abc"], "ab", []), (["abc"], "", []), ([""], "abc", []), ([], "abc", []),
        ] as [([String], String, [Int])])
    func found(_ phrases: [String], _ text: String, _ places: [Int]) {
        #expect(PhraseIndex(phrases).places(in: text) == places)
    }

    @Test("The same are found as by looking for each", arguments: 0..<200)
    func likeLookingForEach(seed: UInt64) {
        var generator = SplitMix64(state: seed)
        func noise(_ length: ClosedRange<Int>) -> String {
            // So few letters that phrases begin and hold each other.
            String(
                (0..<Int.random(in: length, using: &generator)).map { _ in
                    "abé ".randomElement(using: &generator)!
                })
        }
        let phrases = (0..<Int.random(in: 0...40, using: &generator)).map { _ in noise(1...6) }
        let index = PhraseIndex(phrases)
        for _ in 0..<20 {
            let text = noise(0...30)
            #expect(index.places(in: text) == phrases.indices.filter { text.contains(phrases[$0]) })
        }
    }
}
