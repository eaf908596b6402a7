internal import DeliveryAnalysis
internal import MailSession

/// `address-probing`: VRFY and EXPN, or recipients that were taken and never sent to.
struct AddressProbing: Sendable {
    private struct Probes: Sendable {
        var recipients = 0
        var messages = 0
    }

    /// Fewer are clients that gave up.
    static let least = 5

    private var clients = RecentMemory<String, Probes>()

    mutating func follow(_ session: MailSession) -> Finding? {
        if let query = session.irregularity(.addressQuery) {
            let what = query.count == 1 ? "an address was" : "\(query.count) addresses were"
            return session.finding(
                "address-probing", .medium, frames: [query.frame], "\(what) asked for with VRFY or EXPN")
        }
        guard session.isReadableMail, session.isUnbroken, !session.transactions.isEmpty else { return nil }
        var left: [UInt64] = []
        var (recipients, messages) = (0, 0)
        let transactions = session.transactions
        for index in transactions.indices {
            if transactions[index].isSending {
                messages += 1
            } else if transactions[index].isProbe {
                left.append(transactions[index].firstFrame)
                recipients += transactions[index].recipients.count
            }
        }
        let probes = clients.update(session.client.ip, from: Probes()) { probes in
            probes.recipients.merge(recipients)
            probes.messages.merge(messages)
        }
        guard !left.isEmpty, probes.messages == 0, probes.recipients >= Self.least else { return nil }
        return session.finding(
            "address-probing", .medium, frames: Array(left.prefix(20)),
            "\(session.client.ip) asked for \(probes.recipients) recipients up to here and never sent a message"
        )
    }
}
