/// Failures that have something in common, with the groups or the replies in it.
public struct BounceGroup: Equatable, Sendable {
    /// One kind of reply.
    public struct Reply: Equatable, Sendable {
        /// What its instances have in common.
        public var key: FailureKey
        /// How often it occurred in the group.
        public var totals: BounceTotals
    }

    /// What they have in common.
    public var dimension: BounceDimension
    /// Its value; nil where they have in common that there is none.
    public var key: String?
    /// How many they are.
    public var totals: BounceTotals
    /// The groups of the next dimension; none in the innermost groups.
    public var groups: [BounceGroup]
    /// The replies of an innermost group.
    public var replies: [Reply]
}
