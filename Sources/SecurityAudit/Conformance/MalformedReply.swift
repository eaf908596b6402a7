public import MailSession

/// `malformed-reply`: replies against RFC 5321 section 4.2.
public enum MalformedReply {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        if let mixed = session.irregularity(.mixedCodes) {
            return session.finding(
                "malformed-reply", .low, frames: [mixed.frame],
                "the code changes inside a reply of several lines")
        }
        guard !session.irregularities.isEmpty, session.isUnbroken else { return nil }
        if let unfinished = session.irregularity(.unfinishedReply), hadTimeToFinish(session) {
            return session.finding(
                "malformed-reply", .low, frames: [unfinished.frame, session.lastFrame],
                "the last line of a reply never came: the one before announced another")
        }
        guard let found = session.irregularity(.noReply) else { return nil }
        return session.finding(
            "malformed-reply", .low, frames: [found.frame],
            "the server sent \(counted(found.count, "line")) without a reply code")
    }

    /// Whether nobody cut the server off: it ended the connection itself, or the client took leave.
    private static func hadTimeToFinish(_ session: MailSession) -> Bool {
        switch session.closedBy {
        case .serverFIN, .quit: true
        case .server421, .clientFIN, .clientRST, .serverRST, .idle, .captureEnd: false
        }
    }
}
