import DeliveryAnalysis
import MailSession
import Provenance

/// A session as an annotated transcript.
struct TranscriptText {
    private static let labelWidth = 12

    let session: MailSession
    let options: TextOptions

    func write(into output: inout [UInt8]) {
        output.append(
            line: Tone.strong.paint("Session \(SafeText.escaped(session.id))", color: options.color))
        for (label, text) in SessionFacts(session: session).lines {
            let name = Tone.dim.paint(
                DisplayWidth.padded("  " + label, to: Self.labelWidth + 2), color: options.color)
            writeWrapped(text, after: name, indent: Self.labelWidth + 2, into: &output)
        }
        output.append(0x0A)
        if let dialogue = session.dialogue, !dialogue.isEmpty {
            writeDialogue(dialogue, into: &output)
        } else {
            output.append(line: "  no dialogue: " + noDialogueReason)
        }
        for (index, transaction) in session.transactions.enumerated() {
            write(transaction, number: index + 1, into: &output)
        }
    }

    private var noDialogueReason: String {
        if let failure = session.connectFailure { return "the connection was \(failure)" }
        return session.isEncrypted ? "the session is encrypted" : "the capture shows none"
    }

    // MARK: Dialogue

    private func writeDialogue(_ dialogue: [DialogueLine], into output: inout [UInt8]) {
        let frameWidth = max(5, String(dialogue.map(\.frame).max() ?? 0).count)
        let title =
            DisplayWidth.padded("seconds", to: 12, right: true) + "  "
            + DisplayWidth.padded("frame", to: frameWidth, right: true)
        output.append(line: Tone.dim.paint(title, color: options.color))
        for (index, line) in dialogue.enumerated() {
            let elapsed = Double(line.time.since(session.start)) / 1e9
            let place =
                DisplayWidth.padded(NumberText.fixed(elapsed, decimals: 6), to: 12, right: true) + "  "
                + DisplayWidth.padded(String(line.frame), to: frameWidth, right: true) + "  "
            let indent = DisplayWidth.of(place) + 3
            var prefix = Tone.dim.paint(place, color: options.color)
            prefix += line.speaker.tone.paint(line.speaker.mark, color: options.color) + " "
            // A reply of several lines reads as the server wrote it.
            var parts = line.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if let command = answered(by: index, in: dialogue) { parts[parts.count - 1] += "   ← \(command)" }
            for part in parts {
                writeWrapped(part, after: prefix, indent: indent, into: &output)
                prefix = String(repeating: " ", count: indent)
            }
        }
    }

    /// The command that a reply answers, where that is not the line before it.
    private func answered(by index: Int, in dialogue: [DialogueLine]) -> String? {
        guard let command = dialogue[index].answers, command != index - 1, dialogue.indices.contains(command)
        else { return nil }
        let text = dialogue[command].text
        return DisplayWidth.cut(SafeText.escaped(String(text.prefix { $0 != "\n" })), to: 40)
    }

    // MARK: Transactions

    private func write(_ transaction: Transaction, number: Int, into output: inout [UInt8]) {
        output.append(0x0A)
        var title = Tone.strong.paint("Transaction \(number)", color: options.color) + "  "
        title += transaction.outcome.tone.paint(transaction.outcome.words, color: options.color)
        var facts = ["from <\(transaction.from)>"]
        if let size = transaction.message?.size { facts.append(NumberText.count(size, "byte")) }
        if let queueID = transaction.final?.queueID { facts.append("queued as \(queueID)") }
        if let messageID = transaction.message?.messageID { facts.append("Message-ID <\(messageID)>") }
        if let subject = transaction.message?.subject { facts.append("Subject: \(subject)") }
        writeWrapped(
            facts.joined(separator: " · "), after: title + "  ", indent: 2, into: &output,
            start: 15 + String(number).count + 2 + transaction.outcome.words.count)
        let width = transaction.recipients.map { DisplayWidth.of(SafeText.escaped($0.to)) }.max() ?? 0
        for recipient in transaction.recipients {
            let outcome = DisplayWidth.padded(recipient.outcome.rawValue, to: 8)
            let address = DisplayWidth.padded(SafeText.escaped(recipient.to), to: min(width, 40))
            let prefix = "  " + recipient.outcome.tone.paint(outcome, color: options.color) + "  \(address)  "
            writeWrapped(
                reply(of: recipient), after: prefix, indent: 14, into: &output,
                start: 14 + DisplayWidth.of(address))
        }
        if transaction.recipients.isEmpty, let final = transaction.final {
            writeWrapped(
                "\(codeText(final.code, final.enhanced)) \(final.text)", after: "  ", indent: 2, into: &output
            )
        }
        if let dropped = transaction.recipientsDropped, dropped > 0 {
            output.append(line: "  and \(NumberText.count(dropped, "recipient")) past the limit, not kept")
        }
    }

    private func reply(of recipient: Recipient) -> String {
        var text = codeText(recipient.code, recipient.enhanced)
        if let words = recipient.text { text += " " + words }
        let place = [recipient.stage.map(\.rawValue), recipient.frame.map { "frame \($0)" }].compactMap { $0 }
        return place.isEmpty ? text : text + "  (\(place.joined(separator: ", ")))"
    }

    // MARK: Lines

    /// Adds a text from the wire after a prefix of ours, in as many lines as the width makes it.
    private func writeWrapped(
        _ text: String, after prefix: String, indent: Int, into output: inout [UInt8], start: Int? = nil
    ) {
        var line = prefix
        let first = start ?? indent
        for (index, part) in LineWrapping.lines(
            of: SafeText.escaped(text), first: options.width.map { $0 - first },
            rest: options.width.map { $0 - indent }
        ).enumerated() {
            if index > 0 {
                output.append(line: line)
                line = String(repeating: " ", count: indent)
            }
            line += part
        }
        output.append(line: line)
    }
}

extension DialogueLine.Speaker {
    fileprivate var mark: String {
        switch self {
        case .client: "C:"
        case .server: "S:"
        case .note: "--"
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .client: .plain
        case .server: .strong
        case .note: .dim
        }
    }
}
