internal import DeliveryAnalysis
public import MailSession

/// `connection-lost`: no QUIT. Between the end of data and its reply it can make a duplicate (RFC 1047).
public enum ConnectionLost {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.isReadableMail, session.closedBy.isCutOff || session.closedBy == .idle,
            session.isUnbroken,
            session.starttls != .failed, session.helo != nil, session.greeting?.isPositive == true
        else { return nil }
        let how = session.closedBy == .idle ? "silence" : session.closedBy.rawValue
        let end = session.closedFrame ?? session.lastFrame
        // The record's final reply is then that to DATA, or a recipient's.
        if let last = session.transactions.last, last.messageComplete, last.data != nil,
            last.ending == .closed
        {
            return session.finding(
                "connection-lost", .high, frames: [last.lastFrame, end],
                "lost (\(how)) between the end of data and its reply: the client may send the message again")
        }
        return session.finding(
            "connection-lost", .medium, frames: [end],
            "the connection was lost without QUIT (\(how))")
    }
}
