internal import ByteReading

/// What the header of a part says, or that of a message which has none.
public struct PartHeader: Sendable, Equatable {
    /// Its place among the parts, `2.1` for the first one inside the second (RFC 9051 section 6.4.5).
    public internal(set) var number = ""
    /// Type and subtype in lower case; `text/plain` where the header says nothing.
    public var type: String { contentType.name }
    /// The name that it gives the part for a file (RFC 2183 section 2.3), decoded, just as it was written: never a path to
    /// be trusted.
    public var name: String? { fileName ?? typeName }
    /// Whether it is to be shown as a file: it says so, has a name, or is no text that people read in the message.
    public var isAttachment: Bool {
        saysAttachment || name != nil || type != "text/plain" && type != "text/html" && type != "text"
    }

    private(set) var contentType = ContentType.plainText
    private(set) var encoding: TransferEncoding?
    private var fileName: String?
    private var typeName: String?
    private var saysAttachment = false

    /// Takes note of a field.
    mutating func take(_ field: FieldUnfolder.Field) {
        switch field.name {
        case "content-type":
            contentType = ContentType(field.body)
            typeName = FieldParameters(field.body).text("name")
        case "content-transfer-encoding":
            encoding = TransferEncoding(field.body)
        case "content-disposition":
            let parameters = FieldParameters(field.body)
            saysAttachment = parameters.head == "attachment"
            fileName = parameters.text("filename")
        default: break
        }
    }
}
