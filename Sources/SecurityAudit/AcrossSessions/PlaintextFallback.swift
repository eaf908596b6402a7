internal import DeliveryAnalysis
internal import MailSession
internal import Provenance

/// `tls-fallback-to-plaintext`: TLS failed or was refused, then the client sends in the clear on a new connection.
///
/// The mail that it had when TLS failed was never named. It is the next one of the same program, as far as its HELO tells, to the
/// same port, and only that.
struct PlaintextFallback: Sendable {
    private struct Pair: Hashable, Sendable {
        var client: String
        var name: String?
        var server: Endpoint
    }

    /// An MTA that gives TLS up comes back at once, or with its next attempt.
    private static let longest: Int64 = 3600 * 1_000_000_000

    private var failures = RecentMemory<Pair, (time: Timestamp, session: String, how: StartTLS)?>()

    mutating func follow(_ session: MailSession) -> Finding? {
        let pair = Pair(
            client: session.client.ip, name: session.helo?.name.lowercased(), server: session.server)
        switch session.starttls {
        case .failed, .refused:
            if session.transactions.isEmpty {
                _ = failures.update(pair, from: nil) { $0 = (session.start, session.id, session.starttls) }
            }
            return nil
        case .established, .implicit:
            if failures[pair] != nil { _ = failures.update(pair, from: nil) { $0 = nil } }
            return nil
        case .offered, .notOffered, .stripped, .unknown:
            guard session.isReadableMail, let known = failures[pair], let failure = known,
                let first = session.transactions.first(where: \.isSending)?.firstFrame,
                (0...Self.longest).contains(session.start.since(failure.time))
            else { return nil }
            _ = failures.update(pair, from: nil) { $0 = nil }
            return session.finding(
                "tls-fallback-to-plaintext", .high, frames: [first],
                "TLS \(failure.how == .failed ? "failed" : "was refused") in session \(failure.session), then the client sent mail in the clear"
            )
        }
    }
}
