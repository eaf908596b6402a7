internal import MailSession

/// `starttls-inconsistent-offer`: a server offers STARTTLS to one client and not to another.
struct InconsistentOffer: Sendable {
    /// The first session of each kind.
    private struct Offers: Sendable {
        var offered: (client: String, session: String)?
        var missing: (client: String, session: String)?
    }

    private var servers = RecentMemory<Endpoint, Offers>()

    mutating func follow(_ session: MailSession) -> Finding? {
        guard session.isEHLOAnswered else { return nil }
        let isOffered = session.offer("STARTTLS") != nil
        guard isOffered || session.starttls == .notOffered && !session.isClientRefused else { return nil }
        let place = (client: session.client.ip, session: session.id)
        let seen = servers.update(session.server, from: Offers()) { offers in
            if isOffered, offers.offered == nil { offers.offered = place }
            if !isOffered, offers.missing == nil { offers.missing = place }
        }
        guard let other = isOffered ? seen.missing : seen.offered, other.client != session.client.ip else {
            return nil
        }
        // Of those that were served well only the one that completes the evidence is told of.
        if isOffered, seen.offered?.session != session.id { return nil }
        return session.finding(
            "starttls-inconsistent-offer", .medium, frames: [session.encryptionFrames?.offer],
            isOffered
                ? "this client was offered STARTTLS, \(other.client) in session \(other.session) was not (suspected stripping)"
                : "this client was not offered STARTTLS, \(other.client) in session \(other.session) was (suspected stripping)"
        )
    }
}

extension MailSession {
    /// Whether the server takes nothing of this client, and so has nothing to offer it.
    fileprivate var isClientRefused: Bool {
        if greeting?.isFailure ?? false { return true }
        return !transactions.isEmpty
            && transactions.allSatisfy { $0.recipients.isEmpty && $0.mailReply?.isFailure ?? false }
    }
}
