package import MailSession
package import Provenance

/// How often something failed, for whom, when, and whether for good.
package struct BounceTotals: Mergeable {
    /// Whether failures are for good.
    package enum Kind: String, Sendable {
        /// All of them: 5xx.
        case hard
        /// None of them: 4xx, or the connection failed.
        case soft
        case mixed
    }

    private var counts: FailureTotals
    /// Failures that are for good.
    package private(set) var hard = 0

    /// No failure yet; this one will be the first.
    init(_ bounce: Bounce) {
        counts = FailureTotals(example: bounce.text, at: bounce.place)
    }

    /// All failures.
    package var failures: Int { counts.occurrences }
    /// Failures that are not for good.
    package var soft: Int { failures - hard }
    /// Failed recipients.
    package var recipients: Int { counts.recipients }
    /// Transactions that something failed in.
    package var messages: Int { counts.transactions }
    /// Sessions that something failed in.
    package var sessions: Int { counts.sessions }
    /// What the server said at the earliest.
    package var example: String { counts.example }
    /// Where the earliest is.
    package var first: SessionReference { counts.first }
    /// The time of the latest.
    package var last: Timestamp { counts.last }
    /// The servers, with the number of sessions.
    package var servers: CappedTable<Endpoint, Int> { counts.servers }
    /// Whether they are for good.
    package var kind: Kind { hard == 0 ? .soft : soft == 0 ? .hard : .mixed }

    /// Counts one failure. Those of a session come one after the other.
    mutating func add(_ bounce: Bounce) {
        counts.add(
            recipients: bounce.recipient == nil ? 0 : 1, example: bounce.text,
            transaction: bounce.transaction,
            at: bounce.place, server: bounce.server)
        if bounce.isHard { hard.merge(1) }
    }

    /// Takes in another part's totals.
    package mutating func merge(_ other: BounceTotals) {
        counts.merge(other.counts)
        hard.merge(other.hard)
    }
}
