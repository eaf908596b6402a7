internal import DeliveryAnalysis
internal import MailSession

/// `backscatter`: a server sends reports to senders that never were.
struct Backscatter: Sendable {
    /// Fewer are senders that have gone meanwhile.
    static let least = 5

    private var clients = RecentMemory<String, Int>()

    mutating func follow(_ session: MailSession) -> Finding? {
        var frames: [UInt64?] = []
        // Who only asks whether the recipient is there, as servers do that verify senders, has no report to send.
        for index in session.transactions.indices
        where session.transactions[index].hasNullPath && session.transactions[index].isSending {
            let recipients = session.transactions[index].recipients
            for place in recipients.indices where recipients[place].isUnknownUser {
                frames.append(recipients[place].frame)
            }
        }
        guard !frames.isEmpty else { return nil }
        let count = clients.update(session.client.ip, from: 0) { $0.merge(frames.count) }
        guard count >= Self.least else { return nil }
        return session.finding(
            "backscatter", .medium, frames: Array(frames.prefix(20)),
            "\(session.client.ip) sent \(count) reports up to here to recipients who are unknown")
    }
}
