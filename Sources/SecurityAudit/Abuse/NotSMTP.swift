public import MailSession

/// `not-smtp`: a connection on a mail port that came up and showed no SMTP.
public enum NotSMTP {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.mailProtocol == .unknown, session.connect == .established, session.isUnbroken,
            session.irregularity(.foreignBytes) != nil
        else {
            return nil
        }
        let what =
            if session.tls == nil {
                "what was said on port \(session.server.port) is no SMTP"
            } else if session.greeting == nil {
                "a TLS hello that no server answered"
            } else {
                "the client began TLS, and the server spoke SMTP in the clear"
            }
        return session.finding("not-smtp", .info, frames: [session.firstFrame], what)
    }
}
