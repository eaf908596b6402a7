public import MailSession

/// `starttls-refused`: the server offers what it then refuses.
public enum StartTLSRefused {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        // The masks of a command that was stripped may be among missing bytes.
        guard session.starttls == .refused, session.isUnbroken else { return nil }
        let reply = session.refusals.first { $0.stage == .starttls }?.reply
        return session.finding(
            "starttls-refused", .medium, frames: [session.encryptionFrames?.command, reply?.frame],
            "STARTTLS was answered " + (reply.map { "\($0.codeText) \($0.text)" } ?? "other than 220"))
    }
}
