public import MailSession

/// `starttls-response-injection`: replies between the 220 and TLS, which a faulty client takes as protected.
public enum StartTLSResponseInjection {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let injected = session.irregularity(.replyAfterStartTLS), session.starttls == .established
        else { return nil }
        return session.finding(
            "starttls-response-injection", .high, frames: [session.encryptionFrames?.reply, injected.frame],
            "the server sent a reply after the 220 to STARTTLS and before its first TLS record")
    }
}
