internal import ByteReading

/// A header field as far as the reader tells fields apart (RFC 5322 section 3.6, RFC 2045 section 5).
enum HeaderField: UInt8 {
    case messageID, subject, from, to, cc, date, contentType
    /// What only messages that machines wrote are told by (RFC 3834, and older customs).
    case inReplyTo, references, autoSubmitted, autoReply, autoResponseSuppress, precedence, failedRecipients
    /// How the body is written, which matters where it is read.
    case transferEncoding
    /// A field that no record wants: its body is passed over.
    case other

    /// The octets of the longest name that is told apart.
    static let longestName = 25

    /// The field of a name in any case; `name` may be cut after `longestName + 1` octets.
    init(name: Span<UInt8>) {
        self =
            switch name.count {
            case 2 where name.hasASCII("TO"): .to
            case 2 where name.hasASCII("CC"): .cc
            case 4 where name.hasASCII("FROM"): .from
            case 4 where name.hasASCII("DATE"): .date
            case 7 where name.hasASCII("SUBJECT"): .subject
            case 10 where name.hasASCII("MESSAGE-ID"): .messageID
            case 10 where name.hasASCII("PRECEDENCE"): .precedence
            case 10 where name.hasASCII("REFERENCES"): .references
            case 11 where name.hasASCII("IN-REPLY-TO"): .inReplyTo
            case 11 where name.hasASCII("X-AUTOREPLY"): .autoReply
            case 12 where name.hasASCII("CONTENT-TYPE"): .contentType
            case 13 where name.hasASCII("X-AUTORESPOND"): .autoReply
            case 14 where name.hasASCII("AUTO-SUBMITTED"): .autoSubmitted
            case 19 where name.hasASCII("X-FAILED-RECIPIENTS"): .failedRecipients
            case 24 where name.hasASCII("X-AUTO-RESPONSE-SUPPRESS"): .autoResponseSuppress
            case 25 where name.hasASCII("CONTENT-TRANSFER-ENCODING"): .transferEncoding
            default: .other
            }
    }

    /// How many octets of the field's body are kept: lists of addresses grow long, nothing else does.
    var limit: Int {
        switch self {
        case .to, .cc, .references: 64 * 1024
        case .messageID, .subject, .from, .date, .contentType, .inReplyTo, .failedRecipients: 8 * 1024
        case .autoSubmitted, .autoReply, .autoResponseSuppress, .precedence, .transferEncoding: 1024
        case .other: 0
        }
    }
}
