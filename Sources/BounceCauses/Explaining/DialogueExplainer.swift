public import MailSession

/// Says beside the lines of a dialogue what they mean, for people who learn SMTP.
public struct DialogueExplainer: Sendable {
    private let texts: ExplanationTexts

    /// An explainer in one language.
    public init(texts: ExplanationTexts) {
        self.texts = texts
    }

    /// What an entry of a dialogue means: a text for each of its lines, empty where the last one has it all. `cause` is why
    /// it refuses, an id of the cause catalogue.
    public func words(for index: Int, in dialogue: [DialogueLine], cause: String? = nil) -> [String] {
        let line = dialogue[index]
        let lines = line.text.split(separator: "\n", omittingEmptySubsequences: false)
        switch line.speaker {
        case .note: return atEnd(of: lines, note(line.text))
        case .server:
            let command = line.answers.flatMap { dialogue.indices.contains($0) ? dialogue[$0].text : nil }
            let isFirst = !dialogue[..<index].contains { $0.speaker == .server }
            let stage = command.map(stage) ?? (isFirst ? .connect : nil)
            return reply(lines, stage, cause)
        case .client:
            // Once for each run of commands.
            let isSecond =
                index > 0 && dialogue[index - 1].isCommand
                && (index == 1 || !dialogue[index - 2].isCommand)
            let words = [command(line.text), line.isCommand && isSecond ? texts["line.pipelined"] : nil]
            return atEnd(of: lines, joined(words))
        }
    }

    // MARK: Commands

    private func command(_ line: String) -> String {
        switch line {
        case "": return joined([texts["line.empty"]])
        case "*": return joined([texts["line.cancel"]])
        case "**** (SASL response)": return joined([texts["line.response"]])
        case let line where line.isMessage:
            return joined([
                texts["line.message"],
                line.contains("ended by") ? texts["line.message-smuggled"] : nil,
                line.contains("not in the capture") ? texts["line.message-lost"] : nil,
            ])
        default: break
        }
        let verb = line.verb
        // Redacted: it was no command.
        if verb == "…" { return "" }
        if verb.isMaskOfStartTLS { return joined([texts["line.masked"]]) }
        let words = line.split(separator: " ").dropFirst()
        let parts: [String?] =
            switch verb {
            case "MAIL", "RCPT": (line.hasNullPath ? [texts["line.null-sender"]] : []) + parameters(of: line)
            case "AUTH": [words.first.flatMap { texts["mechanism.\($0.uppercased())"] }]
            default: []
            }
        return joined([texts["command.\(verb)"] ?? texts["line.unknown"]] + parts)
    }

    /// What the parameters after the path of MAIL or RCPT say.
    private func parameters(of line: String) -> [String?] {
        guard let path = line.firstRange(of: "> ") else { return [] }
        return line[path.upperBound...].split(separator: " ").map { word in
            texts["parameter.\(word.prefix { $0 != "=" }.uppercased())"]
        }
    }

    // MARK: Replies

    private func reply(_ lines: [Substring], _ stage: Stage?, _ cause: String?) -> [String] {
        guard let first = lines.first, let last = lines.last, let code = Int(first.prefix(3)), code >= 200
        else { return atEnd(of: lines, joined([texts["line.no-reply"]])) }
        let meaning = joined([
            stage.flatMap { texts["reply.\(code).\($0.rawValue)"] } ?? texts["reply.\(code)"]
                ?? texts["class.\(code / 100)"],
            code >= 400 ? refusal(last, cause) : nil,
        ])
        guard stage == .ehlo, code == 250 else { return atEnd(of: lines, meaning) }
        return [meaning] + lines.dropFirst().map { self.extension($0.dropFirst(4)) }
    }

    /// The enhanced status code and the cause of a reply that refuses.
    private func refusal(_ line: Substring, _ cause: String?) -> String {
        var parts: [String?] = []
        if let status = QuotedReply(line).enhanced {
            let name = "enhanced.x.\(status.subject).\(status.detail)"
            parts.append("\(status): \(texts[name] ?? texts["unregistered"] ?? "")")
        }
        if let cause, cause != Cause.unclassified.rawValue, let label = texts["label.cause"] {
            parts.append(texts["cause.\(cause)"].map { "\(label): \($0)" })
        }
        return joined(parts)
    }

    private func `extension`(_ line: Substring) -> String {
        let keyword = line.prefix { $0 != " " && $0 != "=" }.uppercased()
        if keyword == "…" { return "" }
        return joined([
            texts[keyword.isMaskOfStartTLS ? "line.masked" : "extension.\(keyword)"]
                ?? texts["line.own-extension"]
        ])
    }

    /// The stage at which a command is answered.
    private func stage(of command: String) -> Stage {
        if command.isMessage { return .endOfData }
        switch command.verb {
        case "EHLO", "HELO", "LHLO": return .ehlo
        case "STARTTLS": return .starttls
        case "AUTH", "****", "*": return .auth
        case "MAIL": return .mail
        case "RCPT": return .rcpt
        case "DATA": return .data
        case "BDAT": return command.uppercased().hasSuffix(" LAST") ? .endOfData : .data
        default: return .session
        }
    }

    // MARK: Notes

    /// What the decoder says by itself, told by its words.
    private func note(_ text: String) -> String {
        let keys = [
            "not in the capture": "line.lost", "a line that is no reply": "line.no-reply",
            "TLS begins": "line.tls", "is decrypted from here on": "line.decrypted",
        ]
        return joined([keys.first { text.contains($0.key) }.flatMap { texts[$0.value] }])
    }

    private func atEnd(of lines: [Substring], _ text: String) -> [String] {
        Array(repeating: "", count: lines.count - 1) + [text]
    }

    private func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension DialogueLine {
    /// Whether it is a client's command, and not a part of an authentication or a message.
    fileprivate var isCommand: Bool {
        speaker == .client && !text.isMessage && !text.hasPrefix("*") && !text.isEmpty
    }
}

extension String {
    /// Whether it stands for a message in a transcript.
    fileprivate var isMessage: Bool { hasPrefix(". (") }

    /// The first word in upper case.
    fileprivate var verb: String { prefix { $0 != " " && $0 != ":" }.uppercased() }

    /// Whether it is a MAIL command with the null reverse-path.
    fileprivate var hasNullPath: Bool { verb == "MAIL" && contains("<>") }
}
