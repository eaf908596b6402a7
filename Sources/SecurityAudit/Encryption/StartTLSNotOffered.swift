package import MailSession

/// `starttls-not-offered`. A client that says HELO gets no offers at all: that is no fault of the server.
package enum StartTLSNotOffered {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard session.starttls == .notOffered, session.isEHLOAnswered else { return nil }
        return session.finding(
            "starttls-not-offered", .medium, frames: [session.encryptionFrames?.offer],
            "the server's reply to EHLO has no STARTTLS")
    }
}
