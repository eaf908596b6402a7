internal import DeliveryAnalysis
internal import MailSession

/// `open-relay`: a server takes for one client a domain that it refuses to relay to for others, before or after.
///
/// Nothing else tells: a server that passes mail for a domain on may be its gateway, and one whose name is in another
/// domain may host it.
struct OpenRelay: Sendable {
    private struct Served: Hashable, Sendable {
        var server: String
        var domain: String
    }

    /// The first session of each kind.
    private struct Answers: Sendable {
        var refused: String?
        var taken: Taken?
    }

    /// A recipient that a stranger got accepted.
    private struct Taken: Sendable {
        var client: String
        var session: String
    }

    private var domains = RecentMemory<Served, Answers>()

    mutating func follow(_ session: MailSession) -> Finding? {
        guard session.isReadableMail, !session.transactions.isEmpty else { return nil }
        let isTrusted =
            session.client.isNear(session.server) || session.auth.contains { $0.outcome == .success }
        var found: Finding?
        // Most recipients of a session are of one domain.
        var last: (domain: String, isRefused: Bool)?
        for recipient in session.transactions.lazy.flatMap(\.recipients) {
            let isRefused = recipient.cause == "relay-denied" && recipient.outcome == .rejected
            guard isRefused || !isTrusted && recipient.outcome == .accepted, let domain = recipient.domain,
                last?.domain != domain || last?.isRefused != isRefused
            else { continue }
            last = (domain, isRefused)
            let answers = domains.update(
                Served(server: session.server.ip, domain: domain), from: Answers()
            ) { answers in
                if isRefused {
                    answers.refused = answers.refused ?? session.id
                } else {
                    answers.taken =
                        answers.taken ?? Taken(client: session.client.ip, session: session.id)
                }
            }
            guard found == nil else { continue }
            if isRefused {
                // Of the refusals only the one that completes the evidence tells of it.
                guard answers.refused == session.id, let taken = answers.taken, taken.session != session.id
                else { continue }
                found = session.finding(
                    "open-relay", .critical, frames: [recipient.frame],
                    "the server refused to relay to \(domain), and had taken it from \(taken.client) in session \(taken.session) (suspected)"
                )
            } else if let other = answers.refused {
                found = session.finding(
                    "open-relay", .critical, frames: [recipient.rcptReply?.frame, recipient.frame],
                    "<\(recipient.to)> was taken from \(session.client.ip), though the server refused to relay to \(domain) in session \(other) (suspected)"
                )
            }
        }
        return found
    }
}
