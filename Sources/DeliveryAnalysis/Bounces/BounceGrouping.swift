/// What failures are grouped by, the outermost groups first.
public struct BounceGrouping: Hashable, Sendable {
    /// The dimensions; none occurs twice.
    public let dimensions: [BounceDimension]

    /// A grouping by these, without repetitions; by cause where there are none.
    public init(_ dimensions: [BounceDimension]) {
        var distinct: [BounceDimension] = []
        for dimension in dimensions where !distinct.contains(dimension) { distinct.append(dimension) }
        self.dimensions = distinct.isEmpty ? [.cause] : distinct
    }

    /// The groups that a failure belongs to, the outermost first.
    func path(of bounce: Bounce, domainName: (String) -> String) -> [String] {
        dimensions.map { $0.key(of: bounce, domainName: domainName) }
    }
}
