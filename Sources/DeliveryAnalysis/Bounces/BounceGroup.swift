/// Failures that have something in common, with the groups or the replies in it.
package struct BounceGroup: Equatable, Sendable {
    /// One kind of reply.
    package struct Reply: Equatable, Sendable {
        /// What its instances have in common.
        package var key: FailureKey
        /// How often it occurred in the group.
        package var totals: BounceTotals
    }

    /// What they have in common.
    package var dimension: BounceDimension
    /// Its value; nil where they have in common that there is none.
    package var key: String?
    /// How many they are.
    package var totals: BounceTotals
    /// The groups of the next dimension; none in the innermost groups.
    package var groups: [BounceGroup]
    /// The replies of an innermost group.
    package var replies: [Reply]
}
