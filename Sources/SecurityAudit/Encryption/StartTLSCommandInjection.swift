public import MailSession

/// `starttls-command-injection`: commands between STARTTLS and TLS, which a faulty server runs after the handshake.
public enum StartTLSCommandInjection {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let injected = session.irregularity(.commandAfterStartTLS), session.encryptionFrames?.tls != nil
        else {
            return nil
        }
        let answer = session.irregularity(.answeredInjection) ?? session.irregularity(.replyAfterStartTLS)
        return session.finding(
            "starttls-command-injection", answer == nil ? .high : .critical,
            frames: [session.encryptionFrames?.command, injected.frame, answer?.frame],
            "\(injected.detail ?? "a command") came between STARTTLS and the first TLS record"
                + (answer == nil ? "" : ", and the server answered"))
    }
}
