package import MailSession
package import Provenance

/// How often a server's refusal occurred, where, and in which words.
package struct FailureTotals: Mergeable {
    /// Distinct servers kept for one refusal.
    package static let distinctServers = 100

    /// Recipients that it decided.
    package private(set) var recipients = 0
    /// Transactions in which it occurred.
    package private(set) var transactions = 0
    /// Sessions in which it occurred.
    package private(set) var sessions = 0
    /// How often it occurred in all.
    package private(set) var occurrences = 0
    /// The words of the earliest one.
    package private(set) var example: String
    /// Where the earliest one is.
    package private(set) var first: SessionReference
    /// The time of the latest one.
    package private(set) var last: Timestamp
    /// The servers that said so, with the number of sessions.
    package private(set) var servers = CappedTable<Endpoint, Int>(limit: distinctServers)

    /// One refusal; `recipients` is 1 where it decided a recipient.
    init(recipients: Int, example: String, at place: SessionReference) {
        self.recipients = recipients
        self.example = example
        occurrences = 1
        first = place
        last = place.time
    }

    /// Takes in another part's totals.
    package mutating func merge(_ other: FailureTotals) {
        recipients.merge(other.recipients)
        transactions.merge(other.transactions)
        sessions.merge(other.sessions)
        occurrences.merge(other.occurrences)
        // Replies in one frame have the same place; their words make the choice independent of the order.
        if (other.first, other.example) < (first, example) {
            first = other.first
            example = other.example
        }
        last = max(last, other.last)
        servers.merge(other.servers)
    }

    /// Says that what was counted so far is of one transaction.
    mutating func closeTransaction() {
        transactions = 1
    }

    /// Says that what was counted so far is of one session with this server.
    mutating func closeSession(with server: Endpoint) {
        sessions = 1
        servers.count(server)
    }
}
