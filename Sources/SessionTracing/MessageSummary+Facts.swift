internal import MailSession
internal import MessageDecoding
internal import SMTPDecoding

extension MessageSummary {
    /// What a record keeps of a message; `report` where it is one.
    init(_ message: Message, report: MessageReport?) {
        self.init()
        size = message.missing == 0 && message.isComplete ? message.octets : nil
        messageID = message.header.messageID
        subject = message.header.subject
        from = message.header.from
        to = message.header.to
        cc = message.header.cc.isEmpty ? nil : message.header.cc
        date = message.header.date
        endOfData = message.lenientEnd?.text
        if let report { self.report = report }
    }
}

extension ReportFacts {
    /// Whether a message by that sender can be what it looks like. Reports have the null reverse-path (RFC 5321 section 6.1), and
    /// people write of bounces, too: only a form of its own, or a sender that is no person, shows a report with another one.
    func isCredible(from sender: String?, header: MessageHeader) -> Bool {
        guard kind == .deliveryReport, format == .plain, let sender, !sender.isEmpty else { return true }
        // Of these two only reverse-paths are made: qmail's of a second bounce, and one that no header has.
        return sender == "#@[]" || sender.lowercased().hasPrefix("mailer_daemon@")
            || MessageHeader.isOfMailProgram(sender) || header.isFromMailProgram
    }
}
