public import MailSession
public import Provenance

/// What a run's sessions come to: everything that the report says, and nothing that grows with their number.
///
/// Totals of parts can be merged: below the cap, any split of the sessions gives the same as all at once.
public struct DeliveryTotals: Mergeable {
    /// Distinct keys kept in each table unless told otherwise.
    public static let defaultLimit = 10_000

    /// All records, connections that never came up included.
    public internal(set) var sessions = 0
    /// Sessions whose mail dialogue can be read.
    public internal(set) var readable = 0
    /// Sessions by protocol.
    public internal(set) var protocols = Tally<MailProtocol>()
    /// Sessions by how the connection began.
    public internal(set) var connects = Tally<ConnectState>()
    /// What became of encryption, on the connections that came up.
    public internal(set) var starttls = Tally<StartTLS>()
    /// Who ended the connections that came up.
    public internal(set) var closings = Tally<ClosedBy>()
    /// How much of each session the capture shows.
    public internal(set) var completeness = Tally<Completeness>()
    /// The earliest start of a session.
    public internal(set) var first: Timestamp?
    /// The latest end of a session.
    public internal(set) var last: Timestamp?

    /// Transactions by outcome.
    public internal(set) var messages = Tally<Outcome>()
    /// Transactions past the limit per session, whose outcome nobody kept.
    public internal(set) var messagesDropped = 0
    /// Recipients by outcome.
    public internal(set) var recipients = Tally<Outcome>()
    /// Recipients past the limit per transaction, whose outcome nobody kept.
    public internal(set) var recipientsDropped = 0
    /// The sizes of the messages, summed, where they are known.
    public internal(set) var messageBytes = 0

    /// Why recipients and transactions were refused or deferred.
    public internal(set) var failures: CappedTable<FailureKey, FailureTotals>
    /// What was refused outside transactions: the greeting, EHLO, STARTTLS, AUTH, VRFY, …
    public internal(set) var refusals: CappedTable<FailureKey, FailureTotals>
    /// What each server address did.
    public internal(set) var servers: CappedTable<Endpoint, ServerTotals>
    /// Authentication attempts by mechanism.
    public internal(set) var auth: CappedTable<String, AuthTotals>
    /// The flaws of the capture.
    public internal(set) var quality = QualityTotals()
    /// What is odd, with the number of sessions.
    public internal(set) var oddities: [Oddity: OddityTotals] = [:]
    var failureKeys = RememberedFailureKeys()

    /// Totals of no sessions, whose tables keep at most `limit` keys each.
    public init(limit: Int = defaultLimit) {
        failures = CappedTable(limit: limit)
        refusals = CappedTable(limit: limit)
        servers = CappedTable(limit: limit)
        auth = CappedTable(limit: limit)
    }

    /// Sessions that show no mail, nor TLS that might hide it.
    public var withoutSMTP: Int { oddities[.notSMTP]?.sessions ?? 0 }
    /// Sessions over an encrypted connection.
    public var encrypted: Int { starttls[.established] + starttls[.implicit] }

    /// Connections that came up, or were up when the capture began.
    public var connected: Int { connects[.established] + connects[.midstream] }

    /// Connections that never came up.
    public var unreachable: Int { connects[.refused] + connects[.unanswered] }

    /// Takes in another part's totals.
    public mutating func merge(_ other: DeliveryTotals) {
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
        messagesDropped.merge(other.messagesDropped)
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
