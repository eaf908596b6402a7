internal import DeliveryAnalysis
internal import MailSession

/// `open-relay`: a server takes for one client a domain that it refuses to relay to for others.
struct OpenRelay: Sendable {
    private struct Served: Hashable, Sendable {
        var server: String
        var domain: String
    }

    private var refused = RecentMemory<Served, String>()

    mutating func follow(_ session: MailSession) -> Finding? {
        guard session.isReadableMail, !session.transactions.isEmpty else { return nil }
        let isTrusted =
            session.client.isNear(session.server) || session.auth.contains { $0.outcome == .success }
        var found: Finding?
        for recipient in session.transactions.lazy.flatMap(\.recipients) {
            guard let domain = recipient.domain else { continue }
            let served = Served(server: session.server.ip, domain: domain)
            if recipient.cause == "relay-denied", recipient.outcome == .rejected {
                _ = refused.update(served, from: session.id) { _ in }
            } else if !isTrusted, found == nil, recipient.outcome == .accepted, let other = refused[served] {
                found = session.finding(
                    "open-relay", .critical, frames: [recipient.rcptReply?.frame, recipient.frame],
                    "<\(recipient.to)> was taken from \(session.client.ip), though the server refused to relay to \(domain) in session \(other) (suspected)"
                )
            }
        }
        return found
    }
}
