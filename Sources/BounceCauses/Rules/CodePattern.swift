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

/// An enhanced status code in a rule: `5.1.1`, `x.7.26`, `5.6.*`, `5.7.606-649`.
struct EnhancedPattern: Equatable, Sendable {
    private var kind: Int?
    private var subject: Int
    private var details: ClosedRange<Int>?

    /// Reads a pattern.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let subject = Int(parts[1]), 0...999 ~= subject else { return nil }
        switch parts[0] {
        case "2", "4", "5": kind = Int(parts[0])
        case "x", "X": kind = nil
        default: return nil
        }
        self.subject = subject
        if parts[2] == "*" {
            details = nil
        } else {
            let ends = parts[2].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard 1...2 ~= ends.count, let first = ends.first ?? nil, let last = ends.last ?? nil,
                0...999 ~= first, first...999 ~= last
            else { return nil }
            details = first...last
        }
    }

    /// Whether the pattern takes this code.
    func matches(_ status: EnhancedStatus) -> Bool {
        (kind == nil || kind == status.class) && subject == status.subject
            && (details?.contains(status.detail) ?? true)
    }
}
