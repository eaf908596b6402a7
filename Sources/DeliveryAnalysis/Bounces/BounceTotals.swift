public import MailSession
public import Provenance

/// How often something failed, for whom, when, and whether for good.
public struct BounceTotals: Mergeable {
    /// Whether failures are for good.
    public enum Kind: String, Sendable {
        /// All of them: 5xx.
        case hard
        /// None of them: 4xx, or the connection failed.
        case soft
        case mixed
    }

    private var counts: FailureTotals
    /// Failures that are for good.
    public private(set) var hard = 0

    /// No failure yet; this one will be the first.
    init(_ bounce: Bounce) {
        counts = FailureTotals(example: bounce.text, at: bounce.place)
    }

    /// All failures.
    public var failures: Int { counts.occurrences }
    /// Failures that are not for good.
    public var soft: Int { failures - hard }
    /// Failed recipients.
    public var recipients: Int { counts.recipients }
    /// Transactions that something failed in.
    public var messages: Int { counts.transactions }
    /// Sessions that something failed in.
    public var sessions: Int { counts.sessions }
    /// What the server said at the earliest.
    public var example: String { counts.example }
    /// Where the earliest is.
    public var first: SessionReference { counts.first }
    /// The time of the latest.
    public var last: Timestamp { counts.last }
    /// The servers, with the number of sessions.
    public var servers: CappedTable<Endpoint, Int> { counts.servers }
    /// Whether they are for good.
    public var kind: Kind { hard == 0 ? .soft : soft == 0 ? .hard : .mixed }

    /// Counts one failure. Those of a session come one after the other.
    mutating func add(_ bounce: Bounce) {
        counts.add(
            recipients: bounce.recipient == nil ? 0 : 1, example: bounce.text,
            transaction: bounce.transaction,
            at: bounce.place, server: bounce.server)
        if bounce.isHard { hard.merge(1) }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: BounceTotals) {
        counts.merge(other.counts)
        hard.merge(other.hard)
    }
}
