internal import DeliveryAnalysis
internal import MailSession

/// `directory-harvest`: a client that tries many recipients who are unknown.
struct DirectoryHarvest: Sendable {
    private struct Tries: Sendable {
        var unknown = 0
        var all = 0
    }

    /// Fewer are typing errors and old lists.
    static let least = 10

    private var clients = RecentMemory<String, Tries>()

    mutating func follow(_ session: MailSession) -> Finding? {
        var frames: [UInt64?] = []
        var count = 0
        for index in session.transactions.indices {
            let recipients = session.transactions[index].recipients
            count += recipients.count
            // Reports to senders that never were are backscatter.
            guard !session.transactions[index].hasNullPath else { continue }
            // The outcome first: the rest is a call, for which the recipient is copied.
            for place in recipients.indices
            where recipients[place].outcome == .rejected && recipients[place].isUnknownUser {
                frames.append(recipients[place].frame)
            }
        }
        guard count > 0 else { return nil }
        let tries = clients.update(session.client.ip, from: Tries()) { tries in
            tries.unknown.merge(frames.count)
            tries.all.merge(count)
        }
        guard !frames.isEmpty, tries.unknown >= Self.least, tries.unknown > tries.all / 2 else { return nil }
        return session.finding(
            "directory-harvest", .high, frames: Array(frames.prefix(20)),
            "\(tries.unknown) of \(tries.all) recipients that \(session.client.ip) tried up to here were unknown"
        )
    }
}
