internal import MailSession

/// Transactions, messages, and reports about messages.
extension Redactor {
    func redact(_ transaction: Transaction, _ texts: TextRedactor) -> Transaction {
        var redacted = transaction
        redacted.from = transaction.from.map { pseudonyms.address($0) }
        redacted.parameters = parameters(transaction.parameters)
        redacted.mailReply = transaction.mailReply.map { redact($0, texts) }
        redacted.recipients = transaction.recipients.map { redact($0, texts) }
        redacted.dataReply = transaction.dataReply.map { redact($0, texts) }
        redacted.final = transaction.final.map { redact($0, texts) }
        redacted.causeEvidence = transaction.causeEvidence.map(redact)
        redacted.message = transaction.message.map { redact($0, texts) }
        redacted.content = nil
        return redacted
    }

    private func redact(_ recipient: Recipient, _ texts: TextRedactor) -> Recipient {
        var redacted = recipient
        redacted.to = pseudonyms.address(recipient.to)
        redacted.parameters = recipient.parameters.map(parameters)
        redacted.enhanced = recipient.enhanced.map(status)
        redacted.text = recipient.text.map { texts.redacted($0) }
        redacted.causeEvidence = recipient.causeEvidence.map(redact)
        redacted.rcptReply = recipient.rcptReply.map { redact($0, texts) }
        redacted.dataReply = recipient.dataReply.map { redact($0, texts) }
        redacted.laterBounced = recipient.laterBounced.map(redact)
        return redacted
    }

    func redact(_ bounce: LaterBounce) -> LaterBounce {
        var redacted = bounce
        redacted.session = pseudonyms.sessionID(bounce.session)
        redacted.status = bounce.status.map(status)
        return redacted
    }

    private func redact(_ message: MessageSummary, _ texts: TextRedactor) -> MessageSummary {
        var redacted = message
        redacted.messageID = message.messageID.map(pseudonyms.identifier)
        redacted.subject = message.subject.map { pseudonyms.text($0) }
        redacted.from = message.from.map { pseudonyms.address($0) }
        redacted.to = message.to.map { pseudonyms.address($0) }
        redacted.cc = message.cc?.map { pseudonyms.address($0) }
        redacted.date = message.date.map(date)
        redacted.attachments = nil
        redacted.report = message.report.map { redact($0, texts) }
        return redacted
    }

    private func redact(_ report: MessageReport, _ texts: TextRedactor) -> MessageReport {
        var redacted = report
        redacted.reportingMTA = report.reportingMTA.map { host($0, texts) }
        redacted.envelopeID = report.envelopeID.map(pseudonyms.identifier)
        redacted.arrivalDate = report.arrivalDate.map(date)
        redacted.queueID = report.queueID.map(pseudonyms.identifier)
        redacted.originalMessageID = report.originalMessageID.map(pseudonyms.identifier)
        redacted.recipients = report.recipients.map { redact($0, texts) }
        redacted.about?.session = pseudonyms.sessionID(report.about?.session ?? "")
        return redacted
    }

    private func redact(_ recipient: MessageReport.Recipient, _ texts: TextRedactor)
        -> MessageReport.Recipient
    {
        var redacted = recipient
        redacted.final = recipient.final.map { pseudonyms.address($0) }
        redacted.original = recipient.original.map { pseudonyms.address($0) }
        redacted.action = recipient.action.map { known($0, Self.actions) }
        redacted.status = recipient.status.map(status)
        redacted.diagnostic = recipient.diagnostic.map { texts.redacted($0) }
        redacted.diagnosticType = recipient.diagnosticType.map {
            known($0, ["SMTP", "LMTP", "UNIX", "X400"])
        }
        redacted.remoteMTA = recipient.remoteMTA.map { host($0, texts) }
        redacted.willRetryUntil = recipient.willRetryUntil.map(date)
        redacted.causeEvidence = recipient.causeEvidence.map(redact)
        return redacted
    }

    /// RFC 3464 section 2.3.3.
    private static let actions: Set<String> = ["FAILED", "DELAYED", "DELIVERED", "RELAYED", "EXPANDED"]
}
