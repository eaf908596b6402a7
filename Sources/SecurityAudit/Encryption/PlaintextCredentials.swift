internal import DeliveryAnalysis
package import MailSession

/// `plaintext-credentials`: a password that anybody on the way could read.
package enum PlaintextCredentials {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard let attempt = session.auth.first(where: \.exposesSecret) else { return nil }
        let user = attempt.user.map { "the secret of \($0)" } ?? "a secret"
        return session.finding(
            "plaintext-credentials", .critical, frames: session.auth.filter(\.exposesSecret).map(\.frame),
            "\(user) crossed in the clear by AUTH \(attempt.mechanism) (\(attempt.outcome.rawValue))")
    }
}
