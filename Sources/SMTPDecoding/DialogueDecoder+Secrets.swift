internal import ByteReading
internal import Provenance

/// Passwords and responses never leave the decoder: what may be one is told as stars, in replies too.
extension DialogueDecoder {
    /// What the transcript shows of a command.
    func transcript(of command: Command, _ line: Span<UInt8>) -> String {
        if case .auth(let mechanism, _, _, _) = command {
            let isAllShown =
                mechanism == SASLExchange.hiddenMechanism || !command.hasInitialResponse(line)
            return isAllShown ? "AUTH \(mechanism)" : "AUTH \(mechanism) \(Self.hidden)"
        }
        if case .burl = command { return Self.withoutToken(line.text()) }
        return command.mayHoldSecret ? "\(command.verb) \(Self.hidden)" : line.text()
    }

    /// A BURL line without what lets its bearer read the message (RFC 4467 section 2).
    private static func withoutToken(_ line: String) -> String {
        guard let place = line.utf8.span.firstOffset(ofEitherCase: Array(";URLAUTH=".utf8).span) else {
            return line
        }
        let head = line.utf8.index(line.startIndex, offsetBy: place + ";URLAUTH=".utf8.count)
        let isLast = line.uppercased().hasSuffix(" LAST")
        return line[..<head] + hidden + (isLast ? " LAST" : "")
    }

    /// What stands for a secret.
    public static let hidden = "****"
    /// What the transcript shows of a SASL response.
    static let hiddenResponse = hidden + " (SASL response)"
    /// How many secrets are kept to find them in replies, and how much of them: less would hide other words, and more would take
    /// long to be looked for.
    private static let (secretsKept, shortestSecret, octetsKept) = (8, 6, 16)

    /// Keeps what may be a secret in a command: the last word, and with AUTH each that is neither the verb nor the mechanism.
    mutating func keepSecrets(in line: Span<UInt8>, of command: Command) {
        guard case .auth(let mechanism, _, _, _) = command else { return keepSecret(in: line) }
        var harmless = mechanism == SASLExchange.hiddenMechanism ? 1 : 2
        var start = 0
        for index in 0...line.count where index == line.count || Self.isBetweenWords(line, index) {
            if start < index {
                if harmless == 0 { keepSecret(word: line.extracting(start..<index)) }
                harmless = max(0, harmless - 1)
            }
            start = index + 1
        }
    }

    /// Blanks, a colon behind the verb, and what glues a mechanism to a response; not what fills base64 up.
    private static func isBetweenWords(_ line: Span<UInt8>, _ index: Int) -> Bool {
        switch line[index] {
        case ASCII.colon: return true
        case ASCII.equals:
            return index + 1 < line.count && line[index + 1] != ASCII.equals
                && !ASCII.isBlank(line[index + 1])
        case let octet: return ASCII.isBlank(octet)
        }
    }

    /// Keeps a line's last word.
    mutating func keepSecret(in line: Span<UInt8>) {
        keepSecret(word: line.extracting(Self.lastWord(of: line)))
    }

    /// What stands behind a line's last blank.
    private static func lastWord(of line: Span<UInt8>) -> Range<Int> {
        var start = line.count
        while start > 0, !ASCII.isBlank(line[start - 1]) { start -= 1 }
        return start..<line.count
    }

    /// Keeps the beginning of a word, and lets the oldest go.
    private mutating func keepSecret(word: Span<UInt8>) {
        keep(secret: word)
        // Some servers say what they understood. The user's name is told anyway.
        guard let decoded = Base64.decode(word), let secret = Self.secret(in: decoded) else { return }
        if !(sasl?.user?.utf8.elementsEqual(secret) ?? false) {
            keep(secret: decoded.span.extracting(secret.indices))
        }
    }

    private mutating func keep(secret: Span<UInt8>) {
        guard secret.count >= Self.shortestSecret else { return }
        if secrets.count == Self.secretsKept { secrets.removeFirst() }
        secrets.append(secret.extracting(0..<min(secret.count, Self.octetsKept)).copied())
    }

    /// What is secret of a decoded response, where it is text: of PLAIN's three parts the last (RFC 4616).
    private static func secret(in response: [UInt8]) -> ArraySlice<UInt8>? {
        let part = response[(response.lastIndex(of: 0).map { $0 + 1 } ?? 0)...]
        return part.allSatisfy { $0 >= ASCII.space } ? part : nil
    }

    /// Whether a line ends in credentials as PLAIN has them, whatever the verb before them.
    static func endsInCredentials(_ line: Span<UInt8>) -> Bool {
        let word = lastWord(of: line)
        guard word.count >= 8, let decoded = Base64.decode(line.extracting(word)) else { return false }
        return decoded.count { $0 == 0 } == 2 && String(validating: decoded, as: UTF8.self) != nil
    }

    /// A line that is told of, and not what it says.
    mutating func hide(_ line: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener) {
        keepSecret(in: line)
        tell(.client, Self.hiddenResponse, stamp: stamp, to: listener)
        lineCount += 1
    }

    /// A SASL response (RFC 4954 section 4): never told, only who it is from.
    mutating func respond(_ line: Span<UInt8>, stamp: FrameStamp, to listener: DialogueListener) {
        var shown = Self.hiddenResponse
        if line.count == 1, line[0] == 0x2A {
            isSASLCancelled = true
            shown = "*"
        } else if let command = sasl?.respond(line, at: stamp) {
            shown = transcript(of: command, line)
        } else {
            keepSecret(in: line)
        }
        tell(.client, shown, stamp: stamp, to: listener)
        lineCount += 1
        clientMode = .held
    }

    /// A server that does not understand a line may say it again, some in capitals. `mutating`, since a call on a borrowed decoder copies it.
    mutating func hideSecrets(in reply: inout SMTPReply) {
        for secret in secrets {
            Self.hide(secret, in: &reply.firstLine)
            for index in reply.moreLines.indices { Self.hide(secret, in: &reply.moreLines[index]) }
        }
    }

    /// Cuts a text off where a secret begins. Nearly none holds one, which is told by its octets: to search it as text takes
    /// thousands of instructions.
    private static func hide(_ secret: [UInt8], in text: inout String) {
        guard let place = text.utf8.span.firstOffset(ofEitherCase: secret.span) else { return }
        text = text[..<text.utf8.index(text.startIndex, offsetBy: place)] + hidden
    }
}

extension Command {
    /// Whether secrets may stand behind the verb: of AUTH, of what was to be AUTH, and of other protocols.
    var mayHoldSecret: Bool {
        if case .auth = self { true } else { isSecretElsewhere }
    }

    /// Whether a secret may be the last word of what is none of SMTP's commands. That of AUTH may be the mechanism.
    var isSecretElsewhere: Bool {
        guard case .other(let verb) = self else { return false }
        return verb.hasPrefix("AUTH") || verb == "XAUTH" || verb == "PASS" || verb == "LOGIN"
            || verb == "PROXY-AUTHORIZATION"
    }

    /// Whether an AUTH line holds a response after the mechanism, or without one.
    func hasInitialResponse(_ line: Span<UInt8>) -> Bool {
        guard case .auth(let mechanism, _, _, _) = self else { return false }
        if mechanism == SASLExchange.hiddenMechanism { return true }
        var words = 0
        var isInWord = false
        for index in line.indices {
            // Some put a colon behind the verb.
            let isBlank = ASCII.isBlank(line[index]) || words == 1 && line[index] == ASCII.colon
            if !isBlank, !isInWord { words += 1 }
            isInWord = !isBlank
        }
        return words > 2
    }
}
