/// How many sessions have an oddity, and the earliest of them.
public struct OddityTotals: Mergeable {
    /// Distinct details kept for one oddity.
    private static let distinctDetails = 16

    /// Sessions that it holds of.
    public private(set) var sessions = 1
    /// The earliest.
    public private(set) var first: SessionReference
    /// The first ones of what the sessions tell beyond that, such as the bytes that ended a message.
    public private(set) var details = CappedTable<String, Int>(limit: distinctDetails)

    /// One session.
    init(at place: SessionReference, detail: String?) {
        first = place
        if let detail { details.count(detail) }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: OddityTotals) {
        sessions.merge(other.sessions)
        first = min(first, other.first)
        details.merge(other.details)
    }
}
