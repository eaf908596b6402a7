import BounceCauses
import DeliveryAnalysis
import MailSession
import Provenance

/// A session as an annotated transcript.
struct TranscriptText {
    private static let labelWidth = 12
    /// What the addresses in front of the recipients' replies may take.
    private static let addressWidth = 40

    let session: MailSession
    let options: TextOptions
    /// The language of what is said of each line, where that is wanted.
    var explaining: ExplanationTexts?

    func write(into output: inout [UInt8]) {
        output.append(
            line: Tone.strong.paint("Session \(SafeText.escaped(session.id))", color: options.color))
        let indent = Self.labelWidth + 2
        for (label, text, tone) in SessionFacts(session: session).lines {
            let name = Tone.dim.paint(DisplayWidth.padded("  " + label, to: indent), color: options.color)
            write(wrapped(text, tone, indent: indent), after: name, indent: indent, into: &output)
        }
        for finding in session.findings { write(finding, into: &output) }
        output.append(0x0A)
        if let dialogue = session.dialogue, !dialogue.isEmpty {
            writeDialogue(dialogue, into: &output)
        } else {
            output.append(line: "  no dialogue: " + noDialogueReason)
        }
        for (index, transaction) in session.transactions.enumerated() {
            write(transaction, number: index + 1, into: &output)
        }
        writeMeanings(into: &output)
    }

    private func write(_ finding: Finding, into output: inout [UInt8]) {
        let label = Tone.dim.paint(
            DisplayWidth.padded("  finding", to: Self.labelWidth + 2), color: options.color)
        write(
            wrapped(finding.words(gap: "  "), finding.severity.tone, indent: Self.labelWidth + 2),
            after: label, indent: Self.labelWidth + 2, into: &output)
    }

    private var noDialogueReason: String {
        if let failure = session.connectFailure { return "the connection was \(failure)" }
        return session.isEncrypted ? "the session is encrypted" : "the capture shows none"
    }

    // MARK: Transactions

    private func write(_ transaction: Transaction, number: Int, into output: inout [UInt8]) {
        output.append(0x0A)
        let title = "Transaction \(number)"
        let outcome = transaction.outcome.words
        var facts = ["from \(transaction.reversePathText)"]
        if let size = transaction.message?.size { facts.append(NumberText.count(size, "byte")) }
        if let queueID = transaction.final?.queueID { facts.append("queued as \(queueID)") }
        if let messageID = transaction.message?.messageID { facts.append("Message-ID <\(messageID)>") }
        if let subject = transaction.message?.subject { facts.append("Subject: \(subject)") }
        let start = title.count + 2 + outcome.count + 2
        let lines = LineWrapping.lines(
            of: facts.map(SafeText.escaped), separator: " · ", first: options.width.map { $0 - start },
            rest: options.width.map { $0 - 2 })
        write(
            lines.map { [Cell($0)] },
            after: Tone.strong.paint(title, color: options.color) + "  "
                + transaction.outcome.tone.paint(outcome, color: options.color) + "  ",
            indent: 2, into: &output)
        if let report = transaction.message?.report {
            var text = report.words
            if let about = report.about {
                text += ", about transaction \(about.transaction + 1) of session \(about.session)"
                text += " (by \(about.link.rawValue))"
            }
            write(wrapped(text, .strong, indent: 2), after: "  ", indent: 2, into: &output)
        }
        if let end = transaction.message?.endOfData {
            let text = "message ended by \(end) instead of CRLF . CRLF: SMTP smuggling is possible"
            write(wrapped(text, .bad, indent: 2), after: "  ", indent: 2, into: &output)
        }
        let width = transaction.recipients.map { DisplayWidth.of(SafeText.escaped($0.to)) }.max() ?? 0
        for recipient in transaction.recipients { write(recipient, addressWidth: width, into: &output) }
        if transaction.recipients.isEmpty, let final = transaction.final {
            let text = "\(final.codeText) \(final.text)"
            write(wrapped(text, indent: 2), after: "  ", indent: 2, into: &output)
        }
        if let dropped = transaction.recipientsDropped, dropped > 0 {
            output.append(line: "  and \(NumberText.count(dropped, "recipient")) past the limit, not kept")
        }
    }

    /// A recipient with the deciding reply, and below it the report that came later.
    private func write(_ recipient: Recipient, addressWidth: Int, into output: inout [UInt8]) {
        writeReply(of: recipient, addressWidth: addressWidth, into: &output)
        guard let bounce = recipient.laterBounced else { return }
        let indent = 12
        write(
            wrapped(bounce.words, .bad, indent: indent), after: String(repeating: " ", count: indent),
            indent: indent, into: &output)
    }

    /// The deciding reply stands beside the address, or below it where that is long.
    private func writeReply(of recipient: Recipient, addressWidth: Int, into output: inout [UInt8]) {
        let indent = 12
        let outcome = recipient.outcome.tone.paint(
            DisplayWidth.padded(recipient.outcome.rawValue, to: 8), color: options.color)
        let address = SafeText.escaped(recipient.to)
        let start = indent + min(addressWidth, Self.addressWidth) + 2
        guard DisplayWidth.of(address) <= Self.addressWidth, start <= (options.width ?? .max) / 2 else {
            write(wrapped(address, indent: indent), after: "  \(outcome)  ", indent: indent, into: &output)
            let text = String(repeating: " ", count: indent)
            write(wrapped(reply(of: recipient), indent: indent), after: text, indent: indent, into: &output)
            return
        }
        let prefix = "  \(outcome)  " + DisplayWidth.padded(address, to: start - indent)
        write(wrapped(reply(of: recipient), indent: start), after: prefix, indent: start, into: &output)
    }

    private func reply(of recipient: Recipient) -> String {
        var text = Reply.codeText(recipient.code, recipient.enhanced)
        if let words = recipient.text { text += " " + words }
        let place = [recipient.cause, recipient.stage.map(\.rawValue), recipient.frame.map { "frame \($0)" }]
            .compactMap { $0 }
        return place.isEmpty ? text : text + "  (\(place.joined(separator: ", ")))"
    }

    // MARK: Lines

    /// The lines of a text from the wire that stands at `indent`.
    func wrapped(_ text: String, _ tone: Tone = .plain, indent: Int) -> [[Cell]] {
        let room = options.width.map { $0 - indent }
        return LineWrapping.lines(of: SafeText.escaped(text), first: room, rest: room).map {
            [Cell($0, tone)]
        }
    }

    /// Adds lines, the first one after a prefix of ours.
    func write(_ lines: [[Cell]], after prefix: String, indent: Int, into output: inout [UInt8]) {
        for (index, cells) in lines.enumerated() {
            let start = index == 0 ? prefix : String(repeating: " ", count: indent)
            let text = cells.map { $0.tone.paint($0.text, color: options.color) }.joined()
            output.append(line: text.isEmpty ? start.trimmingTrailingSpaces : start + text)
        }
    }
}
