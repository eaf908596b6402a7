internal import ByteReading

/// What a header tells about whether, and why, a machine wrote the message.
struct ReportHints: Sendable, Equatable {
    /// `Auto-Submitted: auto-replied` (RFC 3834 section 5): servers write it in bounces, too.
    private(set) var isAutoReplied = false
    /// How the body is encoded, where that is not as it is.
    private(set) var transferEncoding: TransferEncoding?
    /// The message that this one answers, by In-Reply-To or else by the last of References.
    private(set) var answered: String?
    /// The addresses of `X-Failed-Recipients`, which Exim writes.
    private(set) var failedRecipients: [String] = []

    /// Whether a field says that this is an automatic reply.
    private var isMarkedReply = false
    /// Whether a field says that no machine should answer this, which automatic replies say, and others.
    private var wantsNoAnswer = false

    /// Takes the body of a field, already unfolded; those of no meaning here are passed over.
    mutating func set(_ field: HeaderField, to body: ArraySlice<UInt8>) {
        let body = body.trimmingBlanks()
        switch field {
        case .inReplyTo: answered = Self.lastIdentifier(in: body) ?? answered
        case .references: answered = answered ?? Self.lastIdentifier(in: body)
        case .autoSubmitted: isAutoReplied = body.span.hasASCII("AUTO-REPLIED")
        case .autoReply: isMarkedReply = isMarkedReply || !body.span.hasASCII("NO")
        case .autoResponseSuppress: wantsNoAnswer = true
        case .precedence: setPrecedence(body.span)
        case .failedRecipients: setFailedRecipients(body)
        case .transferEncoding: transferEncoding = TransferEncoding(body)
        case .messageID, .subject, .from, .to, .cc, .date, .contentType, .other: break
        }
    }

    /// Whether this is an automatic reply, unless it proves to be a bounce. Lists and cron jobs write
    /// `Auto-Submitted: auto-generated` and `Precedence: bulk`; these alone say nothing.
    func isAutoReply(_ header: MessageHeader) -> Bool {
        isAutoReplied || isMarkedReply || wantsNoAnswer && header.hasAbsenceSubject
    }

    private mutating func setPrecedence(_ body: Span<UInt8>) {
        if body.hasASCII("AUTO_REPLY") || body.hasASCII("AUTO-REPLY") || body.hasASCII("VACATION") {
            isMarkedReply = true
        } else if body.hasASCII("BULK") || body.hasASCII("JUNK") {
            // vacation(1) writes no more than this.
            wantsNoAnswer = true
        }
    }

    private mutating func setFailedRecipients(_ body: ArraySlice<UInt8>) {
        for mailbox in MailboxSequence(body) where failedRecipients.count < ReportFacts.mostRecipients {
            if let address = mailbox.address?.text, !address.isEmpty { failedRecipients.append(address) }
        }
    }

    private static func lastIdentifier(in body: ArraySlice<UInt8>) -> String? {
        guard let open = body.lastIndex(of: ASCII.lessThan) else { return nil }
        let identifier = MessageHeader.insideBrackets(body[open...])
        return identifier.isEmpty ? nil : DecodedText(utf8: identifier).text
    }
}
