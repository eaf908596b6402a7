public import MailSession

/// What of a run is held against another one.
public struct ComparedTotals: Mergeable {
    /// Distinct causes are as many as the catalogue has; local rules may name others.
    private static let distinctCauses = 1000

    /// All that the report counts.
    public private(set) var deliveries = DeliveryTotals()
    /// Failures by cause, as `bounces` counts them; `-` where no rule tells one.
    public private(set) var causes = CappedTable<String, Int>(limit: distinctCauses)
    /// Seconds from the client's SYN to its first acknowledgement.
    public private(set) var handshakes = LatencyDistribution()
    /// Seconds from MAIL to the last reply of a transaction.
    public private(set) var transactions = LatencyDistribution()

    /// Totals of no sessions.
    public init() {}

    /// Failures of any cause.
    public var failures: Int { causes.entries.values.reduce(causes.overflow, +) }

    /// Adds a judged session.
    public mutating func add(_ session: MailSession) {
        deliveries.add(session)
        if let seconds = session.handshakeRoundTrip { handshakes.add(seconds: seconds) }
        for transaction in session.transactions where transaction.ending == .reply {
            transactions.add(seconds: transaction.duration)
        }
        for bounce in session.bounces { causes.count(bounce.key.cause ?? "-") }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: ComparedTotals) {
        deliveries.merge(other.deliveries)
        causes.merge(other.causes)
        handshakes.merge(other.handshakes)
        transactions.merge(other.transactions)
    }
}
