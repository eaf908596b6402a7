/// What failures are grouped by, the outermost groups first.
package struct BounceGrouping: Hashable, Sendable {
    /// The dimensions; none occurs twice.
    package let dimensions: [BounceDimension]

    /// A grouping by these, without repetitions; by cause where there are none.
    package init(_ dimensions: [BounceDimension]) {
        var distinct: [BounceDimension] = []
        for dimension in dimensions where !distinct.contains(dimension) { distinct.append(dimension) }
        self.dimensions = distinct.isEmpty ? [.cause] : distinct
    }

    /// The groups that a failure belongs to, the outermost first.
    func path(of bounce: Bounce, domainName: (String) -> String) -> [String] {
        dimensions.map { $0.key(of: bounce, domainName: domainName) }
    }
}
