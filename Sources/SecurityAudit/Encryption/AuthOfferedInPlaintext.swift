public import MailSession

/// `auth-offered-in-plaintext`: PLAIN or LOGIN is offered before TLS.
public enum AuthOfferedInPlaintext {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        // Some servers list the mechanisms more than once, as `AUTH` and, for clients of old, as `AUTH=`.
        var readable: [String] = []
        for offer in session.extensions.offers(of: "AUTH") {
            for word in offer.dropFirst(5).split(whereSeparator: { $0 == " " || $0 == "=" }) {
                let mechanism = word.uppercased()
                if mechanism == "PLAIN" || mechanism == "LOGIN", !readable.contains(mechanism) {
                    readable.append(mechanism)
                }
            }
        }
        guard !readable.isEmpty else { return nil }
        return session.finding(
            "auth-offered-in-plaintext", .medium, frames: [session.encryptionFrames?.offer],
            "the server offers AUTH \(readable.joined(separator: " and ")) before TLS")
    }
}
