internal import DeliveryAnalysis
internal import MailSession

/// `auth-brute-force`: many failed AUTH from one client, over all its sessions.
struct AuthBruteForce: Sendable {
    private struct Tries: Sendable {
        var failed = 0
        var succeeded = 0
    }

    /// Fewer are a person who has forgotten the password, or a client that has not been told the new one.
    static let least = 10

    private var clients = RecentMemory<String, Tries>()

    mutating func follow(_ session: MailSession) -> Finding? {
        guard !session.auth.isEmpty else { return nil }
        let failures = session.auth.filter(\.isWrong)
        let tries = clients.update(session.client.ip, from: Tries()) { tries in
            tries.failed.merge(failures.count)
            tries.succeeded.merge(session.auth.count { $0.outcome == .success })
        }
        guard !failures.isEmpty, tries.failed >= Self.least, tries.failed / 2 > tries.succeeded else {
            return nil
        }
        return session.finding(
            "auth-brute-force", .high, frames: failures.prefix(20).map(\.frame),
            "\(tries.failed) of the logins that \(session.client.ip) tried up to here failed, \(tries.succeeded) succeeded"
        )
    }
}

extension AuthAttempt {
    /// Whether the server refused the user or the secret: not the mechanism, the syntax or the moment, and not for now
    /// only (RFC 4954 section 6).
    fileprivate var isWrong: Bool {
        guard outcome == .failure, let code else { return false }
        return code / 100 == 5 && !(500...504).contains(code) && ![530, 534, 538].contains(code)
    }
}
