public import MailSession

/// `auth-offered-in-plaintext`: PLAIN or LOGIN is offered before TLS.
public enum AuthOfferedInPlaintext {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let offer = session.offer("AUTH") else { return nil }
        let mechanisms = offer.dropFirst(5).split(separator: " ").map { $0.uppercased() }
        let readable = mechanisms.filter { $0 == "PLAIN" || $0 == "LOGIN" }
        guard !readable.isEmpty else { return nil }
        return session.finding(
            "auth-offered-in-plaintext", .medium, frames: [session.encryptionFrames?.offer],
            "the server offers AUTH \(readable.joined(separator: " and ")) before TLS")
    }
}
