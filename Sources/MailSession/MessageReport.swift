/// What a message that a machine wrote says about another message or about a mailbox.
public struct MessageReport: Codable, Equatable, Sendable {
    /// What such a message is for.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// What became of a message: a bounce, a delay, a delivery (RFC 3464, or the plain text of some servers).
        case deliveryReport = "delivery-report"
        /// Whether somebody read it (RFC 8098).
        case dispositionNotification = "disposition-notification"
        /// A complaint about it (RFC 5965).
        case feedbackReport = "feedback-report"
        /// An answer that nobody wrote: out of office and the like (RFC 3834).
        case autoReply = "auto-reply"
    }

    /// How a delivery report is written.
    public enum Format: String, Codable, CaseIterable, Sendable {
        /// `multipart/report; report-type=delivery-status` (RFC 3464, RFC 6533).
        case rfc3464
        case exim, qmail, exchange
        /// Some other plain text that tells recipients and reasons.
        case plain
    }

    /// What a report says of one recipient (RFC 3464 section 2.3).
    public struct Recipient: Codable, Equatable, Sendable {
        /// `Final-Recipient` without its address type.
        public var final: String?
        /// `Original-Recipient` without its address type.
        public var original: String?
        /// `failed`, `delayed`, `delivered`, `relayed` or `expanded`; nil when the report does not tell.
        public var action: String?
        /// `Status`, an enhanced status code.
        public var status: String?
        /// `Diagnostic-Code` without its type.
        public var diagnostic: String?
        /// The type of `Diagnostic-Code`, such as `smtp`.
        public var diagnosticType: String?
        /// `Remote-MTA` without its type.
        public var remoteMTA: String?
        /// `Will-Retry-Until` as it was written.
        public var willRetryUntil: String?
        /// Why it failed or is late, an id of the cause catalogue.
        public var cause: String?
        /// What the cause was told by.
        public var causeEvidence: CauseEvidence?

        /// A recipient of whom nothing is known yet.
        public init() {}

        private enum CodingKeys: String, CodingKey {
            case final = "final_recipient"
            case original = "original_recipient"
            case action, status
            case diagnostic = "diagnostic_code"
            case diagnosticType = "diagnostic_type"
            case remoteMTA = "remote_mta"
            case willRetryUntil = "will_retry_until"
            case cause
            case causeEvidence = "cause_evidence"
        }
    }

    /// The message that a report is about, where it is in the same capture.
    public struct Subject: Codable, Equatable, Sendable {
        /// What the two were joined by, the surest first.
        public enum Link: String, Codable, CaseIterable, Sendable {
            case envelopeID = "envid"
            case messageID = "message-id"
            case queueID = "queue-id"
            /// The report's recipient holds the failed address (variable envelope return path).
            case verp
            /// The same recipient, a short time before.
            case recipientAndTime = "recipient-and-time"
        }

        /// The `id` of the session in which the message crossed.
        public var session: String
        /// The transaction in that session, from 0.
        public var transaction: Int
        /// What they were joined by.
        public var link: Link

        /// A message that was found.
        public init(session: String, transaction: Int, link: Link) {
            self.session = session
            self.transaction = transaction
            self.link = link
        }

        private enum CodingKeys: String, CodingKey {
            case session, transaction
            case link = "matched_by"
        }
    }

    /// What the message is for.
    public var kind: Kind
    /// How a delivery report is written; nil for the other kinds.
    public var format: Format?
    /// `Reporting-MTA` without its type.
    public var reportingMTA: String?
    /// `Original-Envelope-Id`: the ENVID that the sender gave (RFC 3461).
    public var envelopeID: String?
    /// `Arrival-Date` as it was written.
    public var arrivalDate: String?
    /// The id that the reporting server's queue gave the message, where the report tells it.
    public var queueID: String?
    /// Message-ID of the message that the report is about, from the part that returns it, or from In-Reply-To.
    public var originalMessageID: String?
    /// The recipients that the report names, the first ones.
    public var recipients: [Recipient]
    /// Recipients past the limit: counted, not kept.
    public var recipientsDropped: Int?
    /// Whether bytes of the report are missing, or a limit was reached: there may be more in it.
    public var isCut: Bool
    /// The message that it is about, where that is in the same capture.
    public var about: Subject?

    /// A report of which only the kind is known so far.
    public init(kind: Kind) {
        self.kind = kind
        recipients = []
        isCut = false
    }

    private enum CodingKeys: String, CodingKey {
        case kind, format
        case reportingMTA = "reporting_mta"
        case envelopeID = "original_envelope_id"
        case arrivalDate = "arrival_date"
        case queueID = "original_queue_id"
        case originalMessageID = "original_message_id"
        case recipients
        case recipientsDropped = "recipients_dropped"
        case isCut = "cut"
        case about
    }
}
