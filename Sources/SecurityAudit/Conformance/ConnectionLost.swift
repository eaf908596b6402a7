internal import DeliveryAnalysis
public import MailSession

/// `connection-lost`: no QUIT. Between the end of data and its reply it can make a duplicate (RFC 1047).
public enum ConnectionLost {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        // A message without a reply is in doubt, even where QUIT was sent right behind it.
        guard session.isReadableMail,
            session.closedBy.isCutOff || session.closedBy == .idle
                || session.closedBy == .quit && session.hasMessageInDoubt,
            session.isUnbroken, session.irregularity(.rolesTurned) == nil,
            session.starttls != .failed, session.helo != nil, session.greeting?.isPositive == true,
            !(session.partingRefusal?.isOfClient ?? false)
        else { return nil }
        let how: String =
            switch session.closedBy {
            case .idle: "silence"
            case .quit: "nothing but QUIT followed"
            default: session.closedBy.rawValue
            }
        let end = session.closedFrame ?? session.lastFrame
        // The record's final reply is then that to DATA, or a recipient's.
        if session.hasMessageInDoubt, let last = session.transactions.last {
            return session.finding(
                "connection-lost", .high, frames: [last.lastFrame, end],
                "lost (\(how)) between the end of data and its reply: the client may send the message again")
        }
        return session.finding(
            "connection-lost", .medium, frames: [end],
            "the connection was lost without QUIT (\(how))")
    }
}

extension MailSession {
    /// Whether the connection ended between the end of a message and its reply. Where RCPT refused everybody there is no doubt.
    fileprivate var hasMessageInDoubt: Bool {
        // Field by field: it is asked of nearly every session, and a transaction is large.
        guard let last = transactions.indices.last else { return false }
        return transactions[last].messageComplete && transactions[last].data != nil
            && transactions[last].ending == .closed && transactions[last].outcome == .unknown
    }
}
