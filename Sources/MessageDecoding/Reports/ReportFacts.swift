/// What a message that a machine wrote says about another message or about a mailbox.
public struct ReportFacts: Sendable, Equatable {
    /// What such a message is for.
    public enum Kind: Sendable {
        /// What became of a message (RFC 3464, or the plain text of some servers).
        case deliveryReport
        /// Whether somebody read it (RFC 8098).
        case dispositionNotification
        /// A complaint about it (RFC 5965).
        case feedbackReport
        /// An answer that nobody wrote (RFC 3834).
        case autoReply
    }

    /// How a delivery report is written.
    public enum Format: Sendable {
        /// `multipart/report` (RFC 3464, RFC 6533).
        case rfc3464
        case exim, qmail, exchange
        /// Some other plain text that tells recipients and reasons.
        case plain
    }

    /// What became of a recipient (RFC 3464 section 2.3.3).
    public enum Action: String, Sendable {
        case failed, delayed, delivered, relayed, expanded
    }

    /// What a report says of one recipient (RFC 3464 section 2.3).
    public struct Recipient: Sendable, Equatable {
        /// The final recipient without its address type.
        public internal(set) var final: String?
        /// The original recipient without its address type.
        public internal(set) var original: String?
        /// What became of it; nil when the report does not tell.
        public internal(set) var action: Action?
        /// The enhanced status code (RFC 3463).
        public internal(set) var status: String?
        /// What the server said, without its type.
        public internal(set) var diagnostic: String?
        /// The type of what the server said, such as `smtp`.
        public internal(set) var diagnosticType: String?
        /// The server that said it, without its type.
        public internal(set) var remoteMTA: String?
        /// Until when delivery is tried, as it was written.
        public internal(set) var willRetryUntil: String?
    }

    /// Recipients kept of one report; the rest are counted.
    static let mostRecipients = 100

    /// What the message is for.
    public internal(set) var kind: Kind
    /// How a delivery report is written; nil for the other kinds.
    public internal(set) var format: Format?
    /// The server that reports, without its type.
    public internal(set) var reportingMTA: String?
    /// The ENVID that the sender gave (RFC 3461).
    public internal(set) var envelopeID: String?
    /// When the message came to the reporting server, as it was written.
    public internal(set) var arrivalDate: String?
    /// The id that the reporting server's queue gave the message.
    public internal(set) var queueID: String?
    /// Message-ID of the message that the report is about, without its angle brackets.
    public internal(set) var originalMessageID: String?
    /// The recipients that the report names, the first ones.
    public private(set) var recipients: [Recipient] = []
    /// Recipients past the limit.
    public private(set) var recipientsDropped = 0
    /// Whether bytes of the report are missing, or a limit was reached: there may be more in it.
    public internal(set) var isCut = false

    /// A report of which only the kind is known.
    init(kind: Kind) {
        self.kind = kind
    }

    /// Keeps a recipient while there is room.
    mutating func add(_ recipient: Recipient) {
        if recipients.count < Self.mostRecipients {
            recipients.append(recipient)
        } else {
            recipientsDropped += 1
            isCut = true
        }
    }

    /// Keeps a recipient that a text may name twice: once in a list, and once with the reason.
    mutating func merge(_ recipient: Recipient) {
        guard let index = recipients.firstIndex(where: { $0.final == recipient.final }) else {
            add(recipient)
            return
        }
        if recipients[index].status == nil { recipients[index].status = recipient.status }
        if recipients[index].remoteMTA == nil { recipients[index].remoteMTA = recipient.remoteMTA }
        // Words of the reporting server give way to what another server said.
        if recipients[index].diagnosticType == nil, let diagnostic = recipient.diagnostic {
            recipients[index].diagnostic = diagnostic
            recipients[index].diagnosticType = recipient.diagnosticType
        }
    }
}
