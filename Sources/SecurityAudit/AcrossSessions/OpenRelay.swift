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
        for index in session.transactions.indices {
            let recipients = session.transactions[index].recipients
            for place in recipients.indices {
                let outcome = recipients[place].outcome
                let isRefused = outcome == .rejected && recipients[place].cause == "relay-denied"
                guard isRefused || !isTrusted && outcome == .accepted,
                    let domain = Self.domain(of: recipients[place].to),
                    last?.domain != domain || last?.isRefused != isRefused
                else { continue }
                last = (domain, isRefused)
                let known = remember(domain, of: session, isRefused: isRefused)
                if found == nil, let refused = known.refused, let taken = known.taken {
                    found =
                        isRefused
                        ? finding(on: recipients[place], domain, refused: refused, after: taken, in: session)
                        : finding(on: recipients[place], domain, takenAfter: refused, in: session)
                }
            }
        }
        return found
    }

    /// Of an address the part after the last at sign, in lower case.
    private static func domain(of address: String) -> String? {
        let octets = address.utf8.span
        guard let at = octets.indices.last(where: { octets[$0] == 0x40 }), at + 1 < octets.count else {
            return nil
        }
        return address[address.utf8.index(address.startIndex, offsetBy: at + 1)...].lowercased()
    }

    /// Adds how a session's server answered for a domain.
    private mutating func remember(_ domain: String, of session: MailSession, isRefused: Bool) -> Answers {
        let (id, client) = (session.id, session.client.ip)
        return domains.update(Served(server: session.server.ip, domain: domain), from: Answers()) { answers in
            if isRefused {
                answers.refused = answers.refused ?? id
            } else {
                answers.taken = answers.taken ?? Taken(client: client, session: id)
            }
        }
    }

    /// What a refusal tells. Of them only the one that completes the evidence tells of it.
    private func finding(
        on recipient: Recipient, _ domain: String, refused: String, after taken: Taken,
        in session: MailSession
    ) -> Finding? {
        guard refused == session.id, taken.session != session.id else { return nil }
        return session.finding(
            "open-relay", .critical, frames: [recipient.frame],
            "the server refused to relay to \(domain), and had taken it from \(taken.client) in session \(taken.session) (suspected)"
        )
    }

    private func finding(
        on recipient: Recipient, _ domain: String, takenAfter refused: String, in session: MailSession
    ) -> Finding? {
        session.finding(
            "open-relay", .critical, frames: [recipient.rcptReply?.frame, recipient.frame],
            "<\(recipient.to)> was taken from \(session.client.ip), though the server refused to relay to \(domain) in session \(refused) (suspected)"
        )
    }
}
