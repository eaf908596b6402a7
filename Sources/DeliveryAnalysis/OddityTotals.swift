/// How many sessions have an oddity, and the earliest of them.
package struct OddityTotals: Mergeable {
    /// Sessions that it holds of.
    package private(set) var sessions = 1
    /// The earliest.
    package private(set) var first: SessionReference

    /// One session.
    init(at place: SessionReference) {
        first = place
    }

    /// Takes in another part's totals.
    package mutating func merge(_ other: OddityTotals) {
        sessions.merge(other.sessions)
        first = min(first, other.first)
    }
}
