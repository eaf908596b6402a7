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
