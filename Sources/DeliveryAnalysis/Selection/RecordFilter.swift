public import BounceCauses
public import MailSession

/// Which records somebody wants to see. Patterns of one kind are alternatives; of different kinds, all must hold, those of mail of one
/// and the same recipient. An empty list asks for nothing.
public struct RecordFilter: Equatable, Sendable {
    /// The side that opened the connection, by its address or by its name in HELO or EHLO.
    public var clients: [HostPattern] = []
    /// The side that was connected to, by its address, or by the name in its greeting or in the client's TLS hello.
    public var servers: [HostPattern] = []
    /// The reverse-path.
    public var from: [AddressPattern] = []
    /// The forward-path.
    public var to: [AddressPattern] = []
    /// What became of the recipient; `partiallyAccepted` and refused MAIL commands of the transaction.
    public var outcomes: Set<Outcome> = []
    /// Why the recipient, the command or the connection failed.
    public var causes: Set<Cause> = []

    /// A filter that keeps everything.
    public init() {}

    /// Whether it keeps everything.
    public var isEmpty: Bool { clients.isEmpty && servers.isEmpty && !asksForMail && causes.isEmpty }

    /// The filter without what it asks of the result: who with whom, whatever became of it.
    public var parties: RecordFilter {
        var filter = self
        filter.outcomes = []
        filter.causes = []
        return filter
    }

    /// The filter without what it asks of hosts and addresses.
    public var results: RecordFilter {
        var filter = RecordFilter()
        filter.outcomes = outcomes
        filter.causes = causes
        return filter
    }

    /// Whether something is asked that only mail has.
    private var asksForMail: Bool { !from.isEmpty || !to.isEmpty || !outcomes.isEmpty }

    /// Whether a session is kept: its hosts are meant, and it has a recipient (or a transaction without any, or, where only causes are
    /// asked for, a refused command or a failed connection) of which all the rest holds.
    public func keeps(_ session: borrowing MailSession) -> Bool {
        guard keepsHosts(of: session) else { return false }
        guard asksForMail || !causes.isEmpty else { return true }
        return session.transactions.contains(where: keeps)
            || session.refusals.contains(where: keeps) || keepsConnection(of: session)
    }

    /// A session with only the transactions, recipients, refused commands and failure that are asked for, be it none.
    public func narrowed(_ session: MailSession) -> MailSession {
        guard asksForMail || !causes.isEmpty else { return session }
        var session = session
        session.transactions = session.transactions.compactMap { transaction in
            guard keeps(transaction) else { return nil }
            var kept = transaction
            kept.recipients.removeAll { !keeps($0, of: transaction) }
            return kept
        }
        session.refusals.removeAll { !keeps($0) }
        if !keepsConnection(of: session) { session.cause = nil }
        return session
    }

    // MARK: Parts

    private func keepsHosts(of session: borrowing MailSession) -> Bool {
        // What most runs ask for is nothing, and the names cost a copy each.
        if clients.isEmpty, servers.isEmpty { return true }
        let (client, server) = (session.client.ip, session.server.ip)
        let helo = [session.helo?.name]
        let greeting = session.greeting?.text.split(separator: " ", maxSplits: 1).first.map(String.init)
        let names = [greeting, session.tls?.sni]
        return (clients.isEmpty || clients.contains { $0.matches(ip: client, names: helo) })
            && (servers.isEmpty || servers.contains { $0.matches(ip: server, names: names) })
    }

    private func keeps(_ transaction: Transaction) -> Bool {
        if !from.isEmpty {
            guard let path = transaction.from, from.contains(where: { $0.matches(path) }) else {
                return false
            }
        }
        guard transaction.recipients.isEmpty else {
            return transaction.recipients.contains { keeps($0, of: transaction) }
        }
        return to.isEmpty && (outcomes.isEmpty || outcomes.contains(transaction.outcome))
            && keeps(transaction.cause)
    }

    private func keeps(_ recipient: Recipient, of transaction: Transaction) -> Bool {
        (to.isEmpty || to.contains { $0.matches(recipient.to) })
            && (outcomes.isEmpty || outcomes.contains(recipient.outcome)
                || transaction.outcome == .partiallyAccepted && outcomes.contains(.partiallyAccepted))
            && keeps(recipient.cause)
    }

    private func keeps(_ refusal: Refusal) -> Bool { !asksForMail && keeps(refusal.cause) }

    private func keepsConnection(of session: borrowing MailSession) -> Bool {
        !asksForMail && session.cause != nil && keeps(session.cause)
    }

    private func keeps(_ cause: String?) -> Bool {
        causes.isEmpty || cause.flatMap(Cause.init(rawValue:)).map(causes.contains) ?? false
    }
}
