import MailSession

/// What somebody wants explained.
public enum ExplanationQuery: Equatable, Sendable {
    /// A whole reply with its text.
    case reply(ReplyEvidence)
    /// A reply code alone.
    case replyCode(Int)
    /// An enhanced status code alone.
    case enhanced(EnhancedStatus)
    /// A command, by its first word.
    case command(Encyclopaedia.Entry)
    /// An extension's EHLO keyword.
    case `extension`(Encyclopaedia.Entry)
    /// An AUTH mechanism.
    case mechanism(Encyclopaedia.Entry)
    /// A TCP port.
    case port(Encyclopaedia.Entry)

    /// Tells what the words of a command line mean. Anything that is nothing else is the text of a reply.
    public init(_ words: String) {
        let text = words.filter { !$0.isNewline }[...].trimmed
        if let code = Int(text), text.utf8.count == 3, Encyclopaedia.replyCodes[String(code)] != nil {
            self = .replyCode(code)
        } else if let entry = Encyclopaedia.ports[String(Self.portName(text))] {
            self = .port(entry)
        } else if let status = EnhancedStatus(Self.withClass(text)) {
            self = .enhanced(status)
        } else {
            self = Self.keyword(text.uppercased()) ?? .reply(ReplyEvidence(text: String(text)))
        }
    }

    private static func portName(_ text: Substring) -> Substring {
        text.lowercased().hasPrefix("port ") ? text.dropFirst(5).trimmed : text
    }

    /// An enhanced code; `x.1.1` is looked up as a permanent one.
    private static func withClass(_ text: Substring) -> String {
        text.lowercased().hasPrefix("x.") ? "5" + text.dropFirst() : String(text)
    }

    private static func keyword(_ text: String) -> ExplanationQuery? {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = words.first.map(String.init) else { return nil }
        let isPhrase = words.count > 1
        if first == "AUTH", isPhrase, let entry = Encyclopaedia.mechanisms[String(words[1])] {
            return .mechanism(entry)
        }
        if let entry = Encyclopaedia.commands[first], !isPhrase || isCommandLine(words) {
            return .command(entry)
        }
        guard !isPhrase else { return nil }
        if let entry = Encyclopaedia.extensions[first] { return .extension(entry) }
        return Encyclopaedia.mechanisms[first].map { .mechanism($0) }
    }

    /// Whether the words are a command rather than a sentence that begins like one: `MAIL FROM`, not `mail rejected`.
    private static func isCommandLine(_ words: [Substring]) -> Bool {
        switch words[0] {
        case "MAIL": words[1].hasPrefix("FROM")
        case "RCPT": words[1].hasPrefix("TO")
        default: words.count == 2
        }
    }
}
