public import MailSession

/// `tls-handshake-failed`: with the alert, and who sent it.
public enum TLSHandshakeFailed {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard
            session.starttls == .failed || session.starttls == .implicit && session.tls?.handshake == "failed"
        else {
            return nil
        }
        // Without an alert a hello that the capture lost may be all that is missing.
        guard session.isUnbroken || session.tls?.alert?.level == "fatal" else { return nil }
        var detail = "the TLS handshake failed"
        if let alert = session.tls?.alert {
            detail += ": \(alert.name ?? "an encrypted alert") from the \(alert.from)"
        } else {
            detail += " without an alert"
        }
        let frames = session.encryptionFrames
        return session.finding(
            "tls-handshake-failed", .medium, frames: [frames?.tls, frames?.alert ?? session.lastFrame],
            detail)
    }
}
