internal import ByteReading

/// Reads the part of a report that is written for machines: the delivery status of RFC 3464 section 2, and
/// the fields of RFC 8098 section 3 and RFC 5965 section 3, which are of the same form.
///
/// Some servers forget the empty line between two groups, so that a field that a recipient has already begins
/// the next one.
struct StatusReader: Sendable, Equatable {
    /// What was read; the kind is for the owner to tell.
    private(set) var facts = ReportFacts(kind: .deliveryReport)
    /// Whether a field was read that reports have.
    private(set) var hasFields = false

    private var fields = FieldUnfolder()
    private var recipient: ReportFacts.Recipient?

    /// Takes a line without its end.
    mutating func take(_ line: ArraySlice<UInt8>) {
        if line.allSatisfy(ASCII.isBlank) {
            finish()
        } else if let field = fields.take(line) {
            set(field)
        }
    }

    /// Notes that the part, or a group of fields, is over.
    mutating func finish() {
        if let field = fields.finish() { set(field) }
        endRecipient()
    }

    /// Drops the field that lost octets may have gone on with; the recipient stays as it was read.
    mutating func abandon() {
        fields = FieldUnfolder()
        endRecipient()
    }

    /// Notes that more was there than is kept.
    mutating func markCut() {
        facts.isCut = true
    }

    private mutating func endRecipient() {
        if let recipient { facts.add(recipient) }
        recipient = nil
    }

    private mutating func set(_ field: FieldUnfolder.Field) {
        let isOfMessage = setOfMessage(field)
        guard isOfMessage || setOfRecipient(field) else { return }
        hasFields = true
        if field.isCut { facts.isCut = true }
    }

    /// The fields of the message (RFC 3464 section 2.2); false for any other.
    private mutating func setOfMessage(_ field: FieldUnfolder.Field) -> Bool {
        let value = TypedValue(field.body)
        let text = field.body.isEmpty ? nil : DecodedText(utf8: field.body).text
        switch field.name {
        case "reporting-mta": facts.reportingMTA = facts.reportingMTA ?? value.text
        case "original-envelope-id": facts.envelopeID = facts.envelopeID ?? text
        case "arrival-date": facts.arrivalDate = facts.arrivalDate ?? text
        case "original-message-id":
            let identifier = MessageHeader.insideBrackets(field.body)
            if facts.originalMessageID == nil, !identifier.isEmpty {
                facts.originalMessageID = DecodedText(utf8: identifier).text
            }
        // X-Postfix-Queue-ID, and what other servers name after themselves.
        case let name where name.hasPrefix("x-") && name.hasSuffix("-queue-id"):
            facts.queueID = facts.queueID ?? text
        case "reporting-ua", "feedback-type": break
        default: return false
        }
        return true
    }

    /// The fields of a recipient (RFC 3464 section 2.3); false for any other.
    private mutating func setOfRecipient(_ field: FieldUnfolder.Field) -> Bool {
        let value = TypedValue(field.body)
        switch field.name {
        case "final-recipient":
            if recipient?.final != nil { endRecipient() }
            recipient = recipient ?? ReportFacts.Recipient()
            recipient?.final = value.address
        case "original-recipient", "original-rcpt-to":
            if recipient?.original != nil { endRecipient() }
            recipient = recipient ?? ReportFacts.Recipient()
            recipient?.original = value.address
        case "action":
            let word = field.body.prefix(while: ASCII.isLetter)
            recipient = recipient ?? ReportFacts.Recipient()
            recipient?.action = ReportFacts.Action(
                rawValue: String(decoding: word, as: UTF8.self).lowercased())
        case "status":
            recipient = recipient ?? ReportFacts.Recipient()
            recipient?.status = EnhancedCode.find(in: field.body)
        case "diagnostic-code":
            recipient = recipient ?? ReportFacts.Recipient()
            recipient?.diagnostic = value.text
            recipient?.diagnosticType = value.type
        case "remote-mta":
            recipient = recipient ?? ReportFacts.Recipient()
            recipient?.remoteMTA = value.text
        case "will-retry-until":
            recipient = recipient ?? ReportFacts.Recipient()
            recipient?.willRetryUntil = field.body.isEmpty ? nil : DecodedText(utf8: field.body).text
        default: return false
        }
        return true
    }
}
