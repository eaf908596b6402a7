import MailSession

/// Why the replies in a transcript refuse. The record has the causes; a line of the dialogue is found there by its frame
/// and, where several replies stand in one frame, by its words.
struct RefusalCauses {
    private var causes: [UInt64: [(text: String, cause: String)]] = [:]

    init(of session: MailSession) {
        for refusal in session.refusals { note(refusal.reply.frame, refusal.reply.text, refusal.cause) }
        for transaction in session.transactions {
            note(transaction.final?.frame, transaction.final?.text, transaction.cause)
            for recipient in transaction.recipients { note(recipient.frame, recipient.text, recipient.cause) }
        }
    }

    /// The cause of a server's reply that refuses; nil for other lines.
    func cause(of line: DialogueLine) -> String? {
        guard line.speaker == .server, line.text.first == "4" || line.text.first == "5",
            let candidates = causes[line.frame]
        else { return nil }
        let words = line.text.split(separator: "\n").map { $0.dropFirst(4) }.joined(separator: " ")
        return (candidates.first { words.hasSuffix($0.text) } ?? candidates.first)?.cause
    }

    private mutating func note(_ frame: UInt64?, _ text: String?, _ cause: String?) {
        guard let frame, let cause else { return }
        causes[frame, default: []].append((text ?? "", cause))
    }
}
