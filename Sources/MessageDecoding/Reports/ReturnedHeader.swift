internal import ByteReading

/// Reads the header of the message that a report returns, for its Message-ID.
struct ReturnedHeader: Sendable, Equatable {
    /// The Message-ID without its angle brackets.
    private(set) var messageID: String?
    /// Whether the header's end was seen.
    private(set) var isOver = false

    private var fields = FieldUnfolder()
    private var hasField = false

    /// Takes a line without its end. Servers write empty lines and remarks before the header.
    mutating func take(_ line: ArraySlice<UInt8>) {
        guard !isOver else { return }
        if !line.isEmpty {
            if let field = fields.take(line) { set(field) }
            hasField = hasField || fields.isInField
        } else if hasField {
            finish()
        }
    }

    /// Notes that the part is over.
    mutating func finish() {
        if let field = fields.finish() { set(field) }
        isOver = isOver || hasField
    }

    private mutating func set(_ field: FieldUnfolder.Field) {
        guard messageID == nil, field.name == "message-id", !field.isCut else { return }
        let identifier = MessageHeader.insideBrackets(field.body)
        if !identifier.isEmpty { messageID = DecodedText(utf8: identifier).text }
    }
}
