/// What a message's header and size tell; bodies are not kept.
public struct MessageSummary: Codable, Equatable, Sendable {
    /// Octets of the content: dots unstuffed, CRLF counted, the final dot's line not; for BDAT the sum of the
    /// chunks. Nil when bytes of it are missing in the capture.
    public var size: Int?
    /// Message-ID without its angle brackets.
    public var messageID: String?
    /// Subject, RFC 2047 decoded.
    public var subject: String?
    /// The first mailbox of From.
    public var from: String?
    /// The mailboxes of To.
    public var to: [String]
    /// The mailboxes of Cc.
    public var cc: [String]?
    /// Date as it was written.
    public var date: String?
    /// What the server took for the end of data, when that was not CRLF, dot, CRLF: `LF . CRLF`, …
    public var endOfData: String?
    /// What the message reports, where a machine wrote it: a bounce, an automatic answer, a complaint.
    @Rare public var report: MessageReport?

    /// The parts that are shown as files; nil where nobody asked for them.
    @Rare public var attachments: [Attachment]? = nil

    /// Whether a machine wrote it. Asked of every message, so without a look at the report.
    public var isReport: Bool { _report.isPresent }

    /// A message of which nothing is known yet.
    public init() {
        to = []
    }

    private enum CodingKeys: String, CodingKey {
        case size = "size_bytes"
        case messageID = "message_id"
        case subject, from, to, cc, date
        case endOfData = "end_of_data"
        case attachments
        case report = "dsn"
    }
}
