internal import MailSession

/// The lines of a transcript.
extension Redactor {
    func redact(_ line: DialogueLine, _ texts: TextRedactor) -> DialogueLine {
        var redacted = line
        redacted.text =
            switch line.speaker {
            case .client: command(line.text, texts)
            case .server:
                line.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                    .map { replyLine(String($1), isFirst: $0 == 0, texts) }.joined(separator: "\n")
            case .note: texts.redacted(line.text, by: .program)
            }
        return redacted
    }

    // MARK: Replies

    /// A code and a text, or a code and an extension. Without a code it is anything.
    private func replyLine(_ line: String, isFirst: Bool, _ texts: TextRedactor) -> String {
        let code = line.prefix(3)
        guard code.utf8.count == 3, TextRedactor.isCode(String(code)) else {
            return line.isEmpty ? line : TextRedactor.gap
        }
        let rest = line.dropFirst(4)
        let isExtension = !isFirst && code == "250" && isExtension(rest)
        let text = isExtension ? extensionLine(String(rest), texts) : texts.redacted(String(rest))
        return code + line.dropFirst(3).prefix(1).filter { $0 == "-" || $0 == " " } + text
    }

    private func isExtension(_ text: Substring) -> Bool {
        let keyword = text.prefix { $0 != " " && $0 != "=" }
        return Keywords.extensions.contains(keyword.uppercased()) || keyword.isMaskOfStartTLS
    }

    // MARK: Commands

    /// A command by its grammar. What has no known verb may be a message that got here, and falls away.
    private func command(_ line: String, _ texts: TextRedactor) -> String {
        // The program's own words for what it does not show.
        if let own = ownWords(line, texts) { return own }
        let word = line.prefix { $0 != " " && $0 != ":" }
        let rest = line[word.endIndex...].drop { $0 == " " }
        let name = verb(String(word))
        guard !rest.isEmpty, name != TextRedactor.gap else { return name }
        return name + " " + arguments(String(rest), of: word.uppercased(), texts)
    }

    private func arguments(_ text: String, of verb: String, _ texts: TextRedactor) -> String {
        switch verb {
        case "EHLO", "HELO", "LHLO", "ETRN", "ATRN": host(text, texts)
        case "MAIL", "RCPT", "SEND", "SAML", "SOML": envelope(text)
        case "BDAT", "BURL":
            text.split(separator: " ").map { word in
                let isKept =
                    word.utf8.allSatisfy { (0x30...0x39).contains($0) } || word.uppercased() == "LAST"
                return isKept ? String(word) : TextRedactor.gap
            }.joined(separator: " ")
        case "AUTH":
            text.split(separator: " ").map { $0 == "****" ? String($0) : mechanism(String($0)) }.joined(
                separator: " ")
        case "VRFY", "EXPN": mailbox(text)
        default: TextRedactor.gap
        }
    }

    /// `FROM:<path> KEY=VALUE …`
    private func envelope(_ text: String) -> String {
        guard let colon = text.firstIndex(of: ":") else { return TextRedactor.gap }
        let keyword = known(String(text[..<colon]), ["FROM", "TO"])
        let rest = text[text.index(after: colon)...].drop { $0 == " " }
        var end = rest.firstIndex(of: " ") ?? rest.endIndex
        if rest.first == "<" {
            end = rest.endIndex
            if let bracket = rest.firstIndex(of: ">") { end = rest.index(after: bracket) }
        }
        let parameters = rest[end...].split(separator: " ").map { word in
            let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            let (key, value) = parameter(halves[0], halves.count > 1 ? halves[1] : "")
            return value.isEmpty || key == TextRedactor.gap ? key : "\(key)=\(value)"
        }
        return ([keyword + ":" + mailbox(String(rest[..<end]))] + parameters).joined(separator: " ")
    }

    /// A path with or without its brackets. A source route falls away, as it does from addresses.
    private func mailbox(_ path: String) -> String {
        let isBracketed = path.first == "<" && path.last == ">"
        var address = isBracketed ? path.dropFirst().dropLast() : path[...]
        if address.first == "@", let colon = address.firstIndex(of: ":") {
            address = address[address.index(after: colon)...]
        }
        let pseudonym = pseudonyms.address(address)
        return isBracketed ? "<\(pseudonym)>" : pseudonym
    }

    /// `*`, `**** (SASL response)`, `. (message of 544 octets)`: what stands for bytes that a transcript does not show.
    private func ownWords(_ line: String, _ texts: TextRedactor) -> String? {
        if ["", "*", "**** (SASL response)"].contains(line) { return line }
        return line.hasPrefix(". (message of ") ? texts.redacted(line, by: .program) : nil
    }
}
