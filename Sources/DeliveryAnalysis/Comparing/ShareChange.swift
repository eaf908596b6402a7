/// How often something was so in one run and in another, of how many.
public struct ShareChange: Equatable, Sendable {
    /// How often before.
    public var before: Int
    /// All of them in the first capture.
    public var beforeTotal: Int
    /// How often after.
    public var after: Int
    /// All of them in the second capture.
    public var afterTotal: Int

    /// Counts that are held against each other.
    public init(before: Int, of beforeTotal: Int, after: Int, of afterTotal: Int) {
        self.before = before
        self.beforeTotal = beforeTotal
        self.after = after
        self.afterTotal = afterTotal
    }

    /// The share before, from 0 to 1; 0 of nothing.
    public var beforeShare: Double { beforeTotal == 0 ? 0 : Double(before) / Double(beforeTotal) }
    /// The share after.
    public var afterShare: Double { afterTotal == 0 ? 0 : Double(after) / Double(afterTotal) }

    /// Whether the shares differ by more than chance makes of counts like these, in all but one of a hundred cases: the
    /// test of two proportions with a common variance, asked only where at least five of each kind are to be expected.
    /// Recipients of one message are not independent, so it takes too much for a change rather than too little.
    public var isSignificant: Bool {
        guard beforeTotal > 0, afterTotal > 0 else { return false }
        let (first, second) = (Double(beforeTotal), Double(afterTotal))
        let share = Double(before + after) / (first + second)
        guard min(share, 1 - share) * min(first, second) >= Self.leastExpected else { return false }
        let deviation = (share * (1 - share) * (1 / first + 1 / second)).squareRoot()
        return (afterShare - beforeShare).magnitude > Self.quantile * deviation
    }

    private static let leastExpected = 5.0
    /// The 99.5 % quantile of the normal distribution.
    private static let quantile = 2.576
}
