/// What a message's header and size tell; bodies are not kept.
package struct MessageSummary: Codable, Equatable, Sendable {
    /// Octets of the content: dots unstuffed, CRLF counted, the final dot's line not; for BDAT the sum of the
    /// chunks. Nil when bytes of it are missing in the capture.
    package var size: Int?
    /// Message-ID without its angle brackets.
    package var messageID: String?
    /// Subject, RFC 2047 decoded.
    package var subject: String?
    /// The first mailbox of From.
    package var from: String?
    /// The mailboxes of To.
    package var to: [String]
    /// The mailboxes of Cc.
    package var cc: [String]?
    /// Date as it was written.
    package var date: String?
    /// What the server took for the end of data, when that was not CRLF, dot, CRLF: `LF . CRLF`, …
    package var endOfData: String?
    /// What the message reports, where a machine wrote it: a bounce, an automatic answer, a complaint.
    @Rare package var report: MessageReport?

    /// The parts that are shown as files; nil where nobody asked for them.
    @Rare package var attachments: [Attachment]? = nil

    /// Whether a machine wrote it. Asked of every message, so without a look at the report.
    package var isReport: Bool { _report.isPresent }

    /// A message of which nothing is known yet.
    package init() {
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
