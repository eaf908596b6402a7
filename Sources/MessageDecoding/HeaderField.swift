internal import ByteReading

/// A header field as far as the reader tells fields apart (RFC 5322 section 3.6, RFC 2045 section 5).
enum HeaderField: UInt8 {
    case messageID, subject, from, to, cc, date, contentType
    /// A field that no record wants: its body is passed over.
    case other

    /// The octets of the longest name that is told apart.
    static let longestName = 12

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
            case 12 where name.hasASCII("CONTENT-TYPE"): .contentType
            default: .other
            }
    }

    /// How many octets of the field's body are kept: lists of addresses grow long, nothing else does.
    var limit: Int {
        switch self {
        case .to, .cc: 64 * 1024
        case .messageID, .subject, .from, .date, .contentType: 8 * 1024
        case .other: 0
        }
    }
}
