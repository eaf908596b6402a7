/// Something that one side did against the rules, or that few do: how often, and where first.
public struct Irregularity: Codable, Equatable, Sendable {
    /// What was done.
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// Bytes on a mail port that are no SMTP.
        case foreignBytes = "foreign-bytes"
        /// A command before the greeting.
        case earlyTalk = "early-talk"
        /// A command while an earlier one had no reply yet (RFC 2920 allows it where PIPELINING is offered).
        case aheadOfReply = "ahead-of-reply"
        /// Bytes after DATA and before its reply, which no extension allows.
        case aheadOfGo = "ahead-of-354"
        /// A command line that LF alone ended.
        case bareLineFeed = "bare-lf"
        /// CR inside a command line.
        case bareCarriageReturn = "bare-cr"
        /// Lines of a message under DATA that LF alone ended.
        case messageLineFeed = "bare-lf-in-message"
        /// CR inside the lines of a message under DATA.
        case messageCarriageReturn = "bare-cr-in-message"
        /// Lines of a message under DATA of more than 998 octets.
        case longLine = "long-line"
        /// A command line of more than 4096 octets.
        case longCommand = "long-command"
        /// A reply line of more than 8192 octets.
        case longReply = "long-reply"
        /// More than 1000 commands without a reply.
        case manyUnanswered = "many-unanswered"
        /// A reply whose lines have different codes.
        case mixedCodes = "mixed-codes"
        /// A line of the server that is no reply.
        case noReply = "no-reply-line"
        /// Client and server changed their roles (ATRN, TURN): what they said from then on was not read.
        case rolesTurned = "roles-turned"
        /// A reply without its last line: the session ended, or the client went on without it.
        case unfinishedReply = "unfinished-reply"
        /// A reply that took longer than RFC 5321 section 4.5.3.2 has clients wait.
        case slowReply = "slow-reply"
        /// A command after STARTTLS and outside TLS.
        case commandAfterStartTLS = "command-after-starttls"
        /// A reply after the 220 to STARTTLS and outside TLS.
        case replyAfterStartTLS = "reply-after-starttls"
        /// An answer inside TLS to a command from before it.
        case answeredInjection = "answered-injection"
        /// VRFY or EXPN.
        case addressQuery = "address-query"
        /// A non-standard end of data with commands after it, which the server took for the end.
        case hiddenCommandsTaken = "hidden-commands-taken"
        /// The same, and the server took it for a part of the message.
        case hiddenCommandsIgnored = "hidden-commands-ignored"
        /// The same, and no reply tells.
        case hiddenCommandsOpen = "hidden-commands-open"
        /// Segments whose bytes differ from those that came first, which are taken.
        case conflictingContent = "conflicting-content"
        /// A RST or FIN that is believed though something speaks against it.
        case doubtfulEnd = "doubtful-end"
        /// A RST or FIN more than 1 MiB from the next byte, or a RST that answers a SYN and does not acknowledge it: it is not
        /// believed.
        case distantEnd = "distant-end"
        /// A SYN again with another sequence number while the connection opened; the one that was answered counts.
        case otherInitialNumber = "other-initial-number"
        /// A SYN for another connection between the ports of this one, which nobody answered.
        case unansweredSYN = "unanswered-syn"
        /// An acknowledgement of bytes that were never sent, which is not believed.
        case unsentAcknowledged = "unsent-acknowledged"
        /// Urgent data, taken as data.
        case urgentData = "urgent-data"

        /// Whether it is about segments and not about what they carry: then its detail quotes nobody.
        public var isOfTransport: Bool {
            switch self {
            case .conflictingContent, .doubtfulEnd, .distantEnd, .otherInitialNumber, .unansweredSYN,
                .unsentAcknowledged, .urgentData:
                true
            default: false
            }
        }
    }

    /// What was done.
    public var kind: Kind
    /// How often.
    public var count: Int
    /// The frame of the first time.
    public var frame: UInt64
    /// What it was the first time, where that says more: a verb, a number of seconds, an end of data.
    public var detail: String?
    /// Of conflicting content, the frame whose bytes are taken.
    public var takenFrame: UInt64?

    private enum CodingKeys: String, CodingKey {
        case kind, count, frame, detail
        case takenFrame = "taken_frame"
    }

    /// Seen once, or as often as is said.
    public init(_ kind: Kind, frame: UInt64, detail: String? = nil, count: Int = 1) {
        self.kind = kind
        self.frame = frame
        self.detail = detail
        self.count = count
    }
}
