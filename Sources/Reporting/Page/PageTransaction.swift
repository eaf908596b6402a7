import MailSession

/// A transaction under its session: the message, and what became of each recipient.
struct PageTransaction {
    /// One recipient with the reply that decided it.
    struct Row {
        var outcome: PageCell
        var address: String
        var reply: String
        var cause: String
    }

    var number: String
    var outcome: PageCell
    var facts: [String]
    var recipients: [Row]

    init(_ transaction: Transaction, number: Int) {
        self.number = String(number)
        outcome = PageCell(transaction.outcome.words, transaction.outcome.tone)
        facts = ["from \(transaction.reversePathText)", "took \(NumberText.duration(transaction.duration))"]
        if let size = transaction.message?.size { facts.append(NumberText.count(size, "byte")) }
        if let queueID = transaction.final?.queueID { facts.append("queued as \(queueID)") }
        if let messageID = transaction.message?.messageID { facts.append("Message-ID <\(messageID)>") }
        if let subject = transaction.message?.subject { facts.append("Subject: \(subject)") }
        if let report = transaction.message?.report { facts.append(report.words) }
        if let end = transaction.message?.endOfData {
            facts.append("message ended by \(end) instead of CRLF . CRLF: SMTP smuggling is possible")
        }
        if transaction.recipients.isEmpty, let final = transaction.final {
            facts.append("\(final.codeText) \(final.text)")
        }
        recipients = transaction.recipients.map { recipient in
            let later = recipient.laterBounced.map { " – \($0.words)" } ?? ""
            return Row(
                outcome: PageCell(recipient.outcome.words, recipient.outcome.tone), address: recipient.to,
                reply: [Reply.codeText(recipient.code, recipient.enhanced), recipient.text ?? ""]
                    .filter { !$0.isEmpty }.joined(separator: " ") + later,
                cause: recipient.cause ?? "")
        }
        if let dropped = transaction.recipientsDropped, dropped > 0 {
            facts.append("and \(NumberText.count(dropped, "recipient")) past the limit, not kept")
        }
    }
}
