import MailSession
import Provenance

/// One line of the delivery ledger: a transaction and one of its recipients.
struct LedgerEntry: Encodable {
    private enum CodingKeys: String, CodingKey {
        case record, time, session, capture, frame, client, server, from, to, outcome, stage, code, enhanced,
            text
        case queueID = "queue_id"
        case size = "size_bytes"
        case messageID = "message_id"
        case subject, cause, reports
        case laterBounced = "later_bounced"
    }

    var time: Timestamp
    var session: String
    var capture: String
    /// The frame of the deciding reply, else of MAIL.
    var frame: UInt64
    var client: String
    var server: Endpoint
    /// Nil where the capture lost MAIL.
    var from: String?
    /// Nil for a transaction without recipients, such as a refused MAIL.
    var to: String?
    var outcome: Outcome
    var stage: Stage?
    var code: Int?
    var enhanced: String?
    var text: String?
    var queueID: String?
    var size: Int?
    var messageID: String?
    var subject: String?
    /// Why it was not accepted.
    var cause: String?
    /// What the message reports of another one.
    var reports: String?
    /// What ended it, where no reply did.
    var ending: Transaction.Ending
    /// The delivery report that took the acceptance back, as far as it was seen by now.
    var laterBounced: LaterBounce?

    /// The entries of a session in order.
    static func entries(of session: MailSession) -> [LedgerEntry] {
        session.transactions.flatMap { transaction in
            transaction.recipients.isEmpty
                ? [LedgerEntry(transaction, in: session)]
                : transaction.recipients.map { LedgerEntry(transaction, for: $0, in: session) }
        }
    }

    /// A transaction that has no recipients: its own reply decides.
    private init(_ transaction: Transaction, in session: MailSession) {
        time = transaction.start
        self.session = session.id
        capture = session.capture
        frame = transaction.final?.frame ?? transaction.firstFrame
        client = session.client.ip
        server = session.server
        from = transaction.from
        outcome = transaction.outcome
        stage = transaction.stage
        code = transaction.final?.code
        enhanced = transaction.final?.enhanced
        text = transaction.final?.text
        queueID = transaction.final?.queueID
        size = transaction.message?.size
        messageID = transaction.message?.messageID
        subject = transaction.message?.subject
        cause = transaction.cause
        ending = transaction.ending
        reports = transaction.message?.report?.words
    }

    private init(_ transaction: Transaction, for recipient: Recipient, in session: MailSession) {
        self.init(transaction, in: session)
        to = recipient.to
        outcome = recipient.outcome
        stage = recipient.stage
        frame = recipient.frame ?? transaction.firstFrame
        code = recipient.code
        enhanced = recipient.enhanced
        text = recipient.text
        cause = recipient.cause
        laterBounced = recipient.laterBounced
        // LMTP and PRDR give each recipient an id of its own.
        queueID = recipient.dataReply?.queueID ?? (recipient.outcome == .accepted ? queueID : nil)
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode("delivery", forKey: .record)
        try values.encode(time, forKey: .time)
        try values.encode(session, forKey: .session)
        try values.encode(capture, forKey: .capture)
        try values.encode(frame, forKey: .frame)
        try values.encode(client, forKey: .client)
        try values.encode(server, forKey: .server)
        try values.encodeIfPresent(from, forKey: .from)
        try values.encodeIfPresent(to, forKey: .to)
        try values.encode(outcome, forKey: .outcome)
        try values.encodeIfPresent(stage, forKey: .stage)
        try values.encodeIfPresent(code, forKey: .code)
        try values.encodeIfPresent(enhanced, forKey: .enhanced)
        try values.encodeIfPresent(text, forKey: .text)
        try values.encodeIfPresent(queueID, forKey: .queueID)
        try values.encodeIfPresent(size, forKey: .size)
        try values.encodeIfPresent(messageID, forKey: .messageID)
        try values.encodeIfPresent(subject, forKey: .subject)
        try values.encodeIfPresent(cause, forKey: .cause)
        try values.encodeIfPresent(reports, forKey: .reports)
        try values.encodeIfPresent(laterBounced, forKey: .laterBounced)
    }
}
