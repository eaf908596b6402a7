internal import DeliveryAnalysis
internal import MailSession

/// `directory-harvest`: a client that tries many recipients who are unknown.
struct DirectoryHarvest: Sendable {
    private struct Tries: Sendable {
        var unknown = 0
        var others = 0
        /// Hashes of those who were unknown, of so many as make a harvest: a relay that comes back with mail for the same dead
        /// mailbox guesses nothing.
        private var known: Set<Int> = []

        private static let mostKnown = 4 * DirectoryHarvest.least

        mutating func addUnknown(_ address: String) {
            let hash = address.hashValue
            guard !known.contains(hash) else { return }
            if known.count < Self.mostKnown { known.insert(hash) }
            unknown.merge(1)
        }
    }

    /// Fewer are typing errors and old lists.
    static let least = 10

    private var clients = RecentMemory<String, Tries>()

    mutating func follow(_ session: MailSession) -> Finding? {
        var unknown: [(address: String, frame: UInt64?)] = []
        var count = 0
        for index in session.transactions.indices {
            let recipients = session.transactions[index].recipients
            count += recipients.count
            // Reports to senders that never were are backscatter.
            guard !session.transactions[index].hasNullPath else { continue }
            // The outcome first: the rest is a call, for which the recipient is copied.
            for place in recipients.indices
            where recipients[place].outcome == .rejected && recipients[place].isUnknownUser {
                unknown.append((recipients[place].to, recipients[place].frame))
            }
        }
        guard count > 0 else { return nil }
        let tries = clients.update(session.client.ip, from: Tries()) { tries in
            for recipient in unknown { tries.addUnknown(recipient.address) }
            tries.others.merge(count - unknown.count)
        }
        guard !unknown.isEmpty, tries.unknown >= Self.least, tries.unknown > tries.others else { return nil }
        return session.finding(
            "directory-harvest", .high, frames: unknown.prefix(20).map(\.frame),
            "\(tries.unknown) of \(tries.unknown + tries.others) recipients that \(session.client.ip) tried up to here were unknown"
        )
    }
}
