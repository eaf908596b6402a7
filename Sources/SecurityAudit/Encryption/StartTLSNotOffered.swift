public import MailSession

/// `starttls-not-offered`. A client that says HELO gets no offers at all: that is no fault of the server. One that asks
/// nevertheless, and gets nowhere, was not offered it either.
public enum StartTLSNotOffered {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        switch session.starttls {
        case .notOffered, .refused, .failed: break
        case .implicit, .established, .stripped, .offered, .unknown: return nil
        }
        guard session.encryptionFrames?.offer != nil, session.offer("STARTTLS") == nil else { return nil }
        return session.finding(
            "starttls-not-offered", .medium, frames: [session.encryptionFrames?.offer],
            "the server's reply to EHLO has no STARTTLS")
    }
}
