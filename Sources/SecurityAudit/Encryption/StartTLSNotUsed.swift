public import MailSession

/// `starttls-not-used`: offered, and mail was sent without it.
public enum StartTLSNotUsed {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.starttls == .offered, session.isUnbroken,
            let first = session.transactions.first?.firstFrame
        else { return nil }
        return session.finding(
            "starttls-not-used", .medium, frames: [session.encryptionFrames?.offer, first],
            "STARTTLS was offered, and the client sent mail without it")
    }
}
