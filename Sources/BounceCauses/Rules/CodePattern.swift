/// A reply code in a rule: `550`, `55x`, `4xx`.
struct CodePattern: Equatable, Sendable {
    private var codes: ClosedRange<Int>

    /// Reads a pattern.
    init?(_ text: some StringProtocol) {
        let characters = Array(text.utf8)
        guard characters.count == 3, 0x32...0x35 ~= characters[0] else { return nil }
        let known = characters.prefix { $0.isDigit }
        guard characters.dropFirst(known.count).allSatisfy({ $0 | 0x20 == 0x78 }) else { return nil }
        let number = known.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let width = known.count == 3 ? 1 : known.count == 2 ? 10 : 100
        codes = number * width...number * width + width - 1
    }

    /// Whether the pattern takes this code.
    func matches(_ code: Int) -> Bool { codes.contains(code) }
}
