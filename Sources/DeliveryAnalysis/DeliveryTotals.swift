package import MailSession
package import Provenance

/// What a run's sessions come to: everything that the report says, and nothing that grows with their number.
///
/// Totals of parts can be merged: below the cap, any split of the sessions gives the same as all at once.
package struct DeliveryTotals: Mergeable {
    /// Distinct keys kept in each table unless told otherwise.
    package static let defaultLimit = 10_000

    /// All records, connections that never came up included.
    package internal(set) var sessions = 0
    /// Sessions whose mail dialogue can be read.
    package internal(set) var readable = 0
    /// Sessions by protocol.
    package internal(set) var protocols = Tally<MailProtocol>()
    /// Sessions by how the connection began.
    package internal(set) var connects = Tally<ConnectState>()
    /// What became of encryption, on the connections that came up.
    package internal(set) var starttls = Tally<StartTLS>()
    /// Who ended the connections that came up.
    package internal(set) var closings = Tally<ClosedBy>()
    /// How much of each session the capture shows.
    package internal(set) var completeness = Tally<Completeness>()
    /// The earliest start of a session.
    package internal(set) var first: Timestamp?
    /// The latest end of a session.
    package internal(set) var last: Timestamp?

    /// Transactions by outcome.
    package internal(set) var messages = Tally<Outcome>()
    /// Recipients by outcome.
    package internal(set) var recipients = Tally<Outcome>()
    /// Recipients past the limit per transaction, whose outcome nobody kept.
    package internal(set) var recipientsDropped = 0
    /// The sizes of the messages, summed, where they are known.
    package internal(set) var messageBytes = 0

    /// Why recipients and transactions were refused or deferred.
    package internal(set) var failures: CappedTable<FailureKey, FailureTotals>
    /// What was refused outside transactions: the greeting, EHLO, STARTTLS, AUTH, VRFY, …
    package internal(set) var refusals: CappedTable<FailureKey, FailureTotals>
    /// What each server address did.
    package internal(set) var servers: CappedTable<Endpoint, ServerTotals>
    /// Authentication attempts by mechanism.
    package internal(set) var auth: CappedTable<String, AuthTotals>
    /// The flaws of the capture.
    package internal(set) var quality = QualityTotals()
    /// What is odd, with the number of sessions.
    package internal(set) var oddities: [Oddity: OddityTotals] = [:]
    var failureKeys = RememberedFailureKeys()

    /// Totals of no sessions, whose tables keep at most `limit` keys each.
    package init(limit: Int = defaultLimit) {
        failures = CappedTable(limit: limit)
        refusals = CappedTable(limit: limit)
        servers = CappedTable(limit: limit)
        auth = CappedTable(limit: limit)
    }

    /// Sessions over an encrypted connection.
    package var encrypted: Int { starttls[.established] + starttls[.implicit] }

    /// Connections that came up, or were up when the capture began.
    package var connected: Int { connects[.established] + connects[.midstream] }

    /// Connections that never came up.
    package var unreachable: Int { connects[.refused] + connects[.unanswered] }

    /// Takes in another part's totals.
    package mutating func merge(_ other: DeliveryTotals) {
        sessions.merge(other.sessions)
        readable.merge(other.readable)
        protocols.merge(other.protocols)
        connects.merge(other.connects)
        starttls.merge(other.starttls)
        closings.merge(other.closings)
        completeness.merge(other.completeness)
        first = [first, other.first].compactMap { $0 }.min()
        last = [last, other.last].compactMap { $0 }.max()
        messages.merge(other.messages)
        recipients.merge(other.recipients)
        recipientsDropped.merge(other.recipientsDropped)
        messageBytes.merge(other.messageBytes)
        failures.merge(other.failures)
        refusals.merge(other.refusals)
        servers.merge(other.servers)
        auth.merge(other.auth)
        quality.merge(other.quality)
        oddities.merge(other.oddities) { one, another in
            var both = one
            both.merge(another)
            return both
        }
    }
}
