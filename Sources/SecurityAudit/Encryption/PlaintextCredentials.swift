internal import DeliveryAnalysis
public import MailSession

/// `plaintext-credentials`: a password that anybody on the way could read.
public enum PlaintextCredentials {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        let exposed = session.auth.filter(\.exposesSecret)
        // A secret that was taken is worth more than one that was not.
        guard let attempt = exposed.first(where: { $0.outcome == .success }) ?? exposed.first else {
            return nil
        }
        let user = attempt.user.map { "the secret of \($0)" } ?? "a secret"
        let others = Set(exposed.compactMap(\.user)).subtracting([attempt.user].compactMap { $0 }).sorted()
        let more = others.count > namedUsers ? ", \(others.count - namedUsers) more" : ""
        return session.finding(
            "plaintext-credentials", .critical, frames: exposed.map(\.frame),
            "\(user) crossed in the clear by AUTH \(attempt.mechanism) (\(attempt.outcome.rawValue))"
                + (others.isEmpty
                    ? "" : ", and those of \(others.prefix(namedUsers).joined(separator: ", "))\(more)"))
    }

    /// Users who are named beside the first.
    private static let namedUsers = 5
}
