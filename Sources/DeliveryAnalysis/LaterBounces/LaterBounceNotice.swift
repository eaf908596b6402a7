public import MailSession

/// News of a recipient whose session was handed over before: the server accepted, and a report took it back.
public struct LaterBounceNotice: Equatable, Sendable {
    /// The `id` of the session in which the recipient was accepted.
    public var session: String
    /// The transaction in that session, from 0.
    public var transaction: Int
    /// The recipient in that transaction, from 0.
    public var recipient: Int
    /// The recipient's address as RCPT had it.
    public var to: String
    /// The report.
    public var bounce: LaterBounce

    /// News of a recipient.
    public init(session: String, transaction: Int, recipient: Int, to: String, bounce: LaterBounce) {
        self.session = session
        self.transaction = transaction
        self.recipient = recipient
        self.to = to
        self.bounce = bounce
    }

    /// The news that a session's own recipients hold, of reports that came in the same session or ended before it.
    public static func notices(in session: MailSession) -> [LaterBounceNotice] {
        var notices: [LaterBounceNotice] = []
        for (number, transaction) in session.transactions.enumerated() {
            for (position, recipient) in transaction.recipients.enumerated() {
                guard let bounce = recipient.laterBounced else { continue }
                notices.append(
                    LaterBounceNotice(
                        session: session.id, transaction: number, recipient: position, to: recipient.to,
                        bounce: bounce))
            }
        }
        return notices
    }

    /// Enters the news in the session's record, if it is this session's.
    public func enter(in session: inout MailSession) {
        guard session.id == self.session, session.transactions.indices.contains(transaction),
            session.transactions[transaction].recipients.indices.contains(recipient)
        else { return }
        session.transactions[transaction].recipients[recipient].laterBounced = bounce
    }
}
