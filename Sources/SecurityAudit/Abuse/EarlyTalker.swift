public import MailSession

/// `early-talker`: commands before the greeting. PIPECONNECT allows them to a client that has seen the offer.
public enum EarlyTalker {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let early = session.irregularity(.earlyTalk), session.isUnbroken, !session.offersPipeConnect
        else { return nil }
        return session.finding(
            "early-talker", .low, frames: [early.frame, session.greeting?.frame],
            "the client sent \(early.detail ?? "a command") before the greeting")
    }
}
