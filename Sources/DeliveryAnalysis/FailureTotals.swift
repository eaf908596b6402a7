public import MailSession
public import Provenance

/// How often a server's refusal occurred, where, and in which words.
public struct FailureTotals: Mergeable {
    /// Distinct servers kept for one refusal.
    public static let distinctServers = 100

    /// Recipients that it decided.
    public private(set) var recipients = 0
    /// Transactions in which it occurred.
    public private(set) var transactions = 0
    /// Sessions in which it occurred.
    public private(set) var sessions = 0
    /// How often it occurred in all.
    public private(set) var occurrences = 0
    /// The words of the earliest one.
    public private(set) var example: String
    /// Where the earliest one is.
    public private(set) var first: SessionReference
    /// The time of the latest one.
    public private(set) var last: Timestamp
    /// The servers that said so, with the number of sessions.
    public private(set) var servers = CappedTable<Endpoint, Int>(limit: distinctServers)

    /// The session and transaction that were counted last.
    private var latest: (session: String, transaction: Int?) = ("", nil)

    /// A refusal that was not counted yet; this is how and where it will first have been.
    init(example: String, at place: SessionReference) {
        self.example = example
        first = place
        last = place.time
    }

    /// Counts one refusal; `recipients` is 1 where it decided a recipient.
    mutating func add(
        recipients count: Int, example text: String, transaction: Int?, at place: SessionReference,
        server: Endpoint
    ) {
        recipients.merge(count)
        occurrences.merge(1)
        let isNewSession = latest.session != place.session
        if isNewSession {
            sessions.merge(1)
            servers.count(server)
        }
        if let transaction, isNewSession || latest.transaction != transaction { transactions.merge(1) }
        latest = (place.session, transaction)
        noteExample(text, at: place)
        last = max(last, place.time)
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: FailureTotals) {
        recipients.merge(other.recipients)
        transactions.merge(other.transactions)
        sessions.merge(other.sessions)
        occurrences.merge(other.occurrences)
        noteExample(other.example, at: other.first)
        last = max(last, other.last)
        servers.merge(other.servers)
    }

    /// Keeps the earliest. Replies in one frame have the same place; their words make the choice independent
    /// of the order.
    private mutating func noteExample(_ text: String, at place: SessionReference) {
        // Most come later, and then their texts need no look.
        guard place.time <= first.time, (place, text) < (first, example) else { return }
        first = place
        example = text
    }

    /// Whether both counted the same, in whatever order.
    public static func == (left: FailureTotals, right: FailureTotals) -> Bool {
        left.recipients == right.recipients && left.transactions == right.transactions
            && left.sessions == right.sessions && left.occurrences == right.occurrences
            && left.example == right.example && left.first == right.first && left.last == right.last
            && left.servers == right.servers
    }
}
