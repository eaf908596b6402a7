public import Provenance

/// A mail transaction (RFC 5321 section 3.3): one envelope and what became of it.
public struct Transaction: Codable, Equatable, Sendable {
    /// How the message was, or would have been, sent.
    public enum Transfer: String, Codable, CaseIterable, Sendable {
        case data = "DATA"
        case bdat = "BDAT"
    }

    /// What ended a transaction.
    public enum Ending: String, Codable, CaseIterable, Sendable {
        /// The reply to the end of data, or to a refused MAIL.
        case reply
        /// RSET, or a new greeting by the client, or a new MAIL.
        case reset
        /// QUIT, or the connection closed in the capture.
        case closed
        /// Lost bytes, silence or the capture's end: nothing shows what ended it.
        case unseen
    }

    /// The reverse-path without brackets; empty for the null path, nil where the capture lost MAIL.
    public var from: String?
    /// The parameters of MAIL, keys in upper case.
    public var parameters: [String: String]
    /// The reply to MAIL.
    public var mailReply: Reply?
    /// The recipients in order.
    public var recipients: [Recipient]
    /// Recipients past the limit per transaction: counted, not kept.
    public var recipientsDropped: Int?
    /// True where the capture may have lost recipients, so that those here need not be all.
    public var mayLackRecipients: Bool?
    /// How the message was sent; nil when it never got there.
    public var data: Transfer?
    /// The reply to DATA itself: 354, or a refusal.
    public var dataReply: Reply?
    /// What became of the transaction.
    public var outcome: Outcome
    /// The reply that decided the transaction as a whole; where none did, the last that one of its commands got.
    public var final: Reply?
    /// The stage at which a transaction that was not accepted was decided.
    public var stage: Stage?
    /// Why it was not accepted, an id of the cause catalogue; nil where it was, or where nothing tells.
    public var cause: String?
    /// What the cause was told by.
    @Rare public var causeEvidence: CauseEvidence?
    /// The message, where one was sent.
    public var message: MessageSummary?
    /// Whether the end of data was seen, or told by the server's reply.
    public var messageComplete: Bool
    /// What ended the transaction.
    public var ending: Ending
    /// The frame of MAIL.
    public var firstFrame: UInt64
    /// The frame of the last command or reply that belongs to it.
    public var lastFrame: UInt64
    /// The time of MAIL.
    public var start: Timestamp
    /// Seconds from MAIL to the last reply or command.
    public var duration: Double

    /// The message's content, where an export asked for it; never part of the JSON.
    @Rare public var content: StoredContent? = nil

    private enum CodingKeys: String, CodingKey {
        case from, parameters
        case mailReply = "mail_reply"
        case recipients
        case recipientsDropped = "recipients_dropped"
        case mayLackRecipients = "may_lack_recipients"
        case data
        case dataReply = "data_reply"
        case outcome, final, stage, cause
        case causeEvidence = "cause_evidence"
        case message
        case messageComplete = "message_complete"
        case ending
        case firstFrame = "first_frame"
        case lastFrame = "last_frame"
        case start
        case duration = "duration_s"
    }
}

extension Transaction {
    /// Whether it is a report or the like, which nobody wants a report about (RFC 5321 section 4.5.5).
    public var hasNullPath: Bool { from?.isEmpty ?? false }

    /// What stands for a reverse-path that the capture lost.
    public static let lostReversePath = "(not in the capture)"

    /// The reverse-path in its brackets, or that it is not known.
    public var reversePathText: String { from.map { "<\($0)>" } ?? Self.lostReversePath }

    /// A transaction that MAIL has just begun, or that shows after it.
    public init(
        from: consuming String?, parameters: consuming [String: String], frame: UInt64, start: Timestamp
    ) {
        self.init(
            from: from, parameters: parameters, recipients: [], outcome: .unknown, messageComplete: false,
            ending: .unseen, firstFrame: frame, lastFrame: frame, start: start, duration: 0)
    }
}
