internal import ByteReading
internal import Provenance

/// Follows a SASL exchange (RFC 4422) just far enough to learn the user. Secrets are decoded into nothing
/// that outlives a call.
struct SASLExchange: Sendable {
    let mechanism: String
    /// The user, once a response has named one.
    private(set) var user: String?
    private var responses = 0
    /// What the last response was if it was no response but a command, of which the reply will tell: one at most, kept apart
    /// because hardly any connection has it.
    private var strayCommands: [StrayCommand] = []
    /// Whether a response held the secret itself, or a token that serves as one.
    private(set) var isSecretSent = false
    /// What the last challenge of LOGIN was for.
    private var question = Question.open

    private enum Question {
        case open, user, secret
    }

    /// A command where a response is due, and what the exchange was before it.
    struct StrayCommand: Sendable {
        let command: Command
        let sent: FrameStamp
        /// Whether it can't have been a response.
        let isCertain: Bool
        fileprivate let user: String?
        fileprivate let isSecretSent: Bool
    }

    /// What stands for a word that is no mechanism: a response without one, secret and all.
    static let hiddenMechanism = DialogueDecoder.hidden

    /// Mechanisms, which people write in any case; those of SCRAM beside them.
    private static let usualMechanisms: [StaticString] = [
        "PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "XOAUTH2", "OAUTHBEARER", "NTLM", "GSSAPI", "EXTERNAL",
        "ANONYMOUS", "XOAUTH", "PLAIN-CLIENTTOKEN", "GSS-SPNEGO", "KERBEROS_V4", "OTP", "SKEY", "SRP",
        "SECURID",
        "SAML20", "OPENID20",
    ]

    init(mechanism: String) {
        self.mechanism = mechanism
    }

    /// Whether a word is the name of a mechanism: 20 capitals, digits, hyphens and underscores at most (RFC 4422 section 3.1).
    static func isMechanism(_ word: Span<UInt8>) -> Bool {
        if usualMechanisms.contains(where: { $0.utf8CodeUnitCount == word.count && word.hasASCII($0) }) {
            return true
        }
        if word.count <= 20, word.hasASCII("SCRAM-") { return true }
        return 1...20 ~= word.count
            && word.indices.allSatisfy {
                let isCapital = ASCII.isLetter(word[$0]) && ASCII.uppercased(word[$0]) == word[$0]
                return isCapital || ASCII.isDigit(word[$0]) || word[$0] == ASCII.hyphen
                    || word[$0] == UInt8(ascii: "_")
            }
    }

    /// An exchange that began with what the AUTH command held.
    init(mechanism: String, user: String?, hasInitialResponse: Bool, isSecretSent: Bool) {
        self.mechanism = mechanism
        self.user = user
        responses = hasInitialResponse ? 1 : 0
        self.isSecretSent = isSecretSent
    }

    /// Takes a challenge, the text of a 334 reply in base64: what was sent before was a response.
    mutating func challenge(_ text: String) {
        strayCommands = []
        question = Self.question(of: text)
    }

    private static func question(of challenge: String) -> Question {
        switch challenge {
        // What nearly all servers ask: "Username:" and "Password:".
        case "VXNlcm5hbWU6": return .user
        case "UGFzc3dvcmQ6": return .secret
        default:
            let words = Base64.decode(challenge.utf8.span) ?? []
            if words.span.firstOffset(ofASCII: "PASS") != nil { return .secret }
            return words.span.firstOffset(ofASCII: "USER") != nil ? .user : .open
        }
    }

    /// Takes a line that may be a command instead of a response, until the reply tells. Returns the command that it is for sure, since
    /// no response has a blank.
    mutating func respond(_ line: Span<UInt8>, at sent: FrameStamp) -> Command? {
        strayCommands = []
        let hasBlank = line.firstIndex(of: ASCII.space) != nil
        // Of those commands that stand alone the longest has eight letters.
        guard hasBlank || line.count <= 8 && line.indices.allSatisfy({ ASCII.isLetter(line[$0]) }) else {
            respond(line)
            return nil
        }
        var isLossy = false
        let command = CommandParser.parse(line, isLossy: &isLossy)
        guard command.isKnown, !command.changesReading else {
            respond(line)
            return nil
        }
        let isCertain = hasBlank && command.isUnmistakable(in: line)
        strayCommands = [
            StrayCommand(
                command: command, sent: sent, isCertain: isCertain, user: user, isSecretSent: isSecretSent)
        ]
        if isCertain { return command }
        respond(line)
        return nil
    }

    /// The command that the client sent last instead of a response, where the reply is none to AUTH: RFC 4954 section 6 has only
    /// 235 for success, and neither 503 nor 530 for a response.
    mutating func takeStrayCommand(before reply: borrowing SMTPReply) -> StrayCommand? {
        let isItsOwn =
            reply.isPositive && reply.code != 235
            || (reply.code == 503 || reply.code == 530) && strayCommands.first?.isCertain ?? false
        return isItsOwn ? takeStrayCommand() : nil
    }

    /// The same, where no reply came. What the exchange learned of it is forgotten.
    mutating func takeStrayCommand() -> StrayCommand? {
        guard let stray = strayCommands.popLast() else { return nil }
        user = stray.user
        isSecretSent = stray.isSecretSent
        return stray
    }

    /// Takes a response line: base64, or `=` for an empty one (RFC 4954 section 4).
    mutating func respond(_ line: Span<UInt8>) {
        defer { responses += 1 }
        if mechanism == "LOGIN", isSecretOfLogin(line) { isSecretSent = true }
        guard user == nil, let response = Base64.decode(line), !response.isEmpty else { return }
        switch mechanism {
        case "PLAIN":
            isSecretSent = true
            // [authzid] NUL authcid NUL passwd (RFC 4616)
            let parts = response.split(separator: 0, omittingEmptySubsequences: false)
            if parts.count == 3 { user = Self.text(parts[1].isEmpty ? parts[0] : parts[1]) }
        case "LOGIN":
            if question == .user || responses == 0 && question == .open { user = Self.text(response[...]) }
        case "CRAM-MD5":
            // user SP digest (RFC 2195)
            if let space = response.lastIndex(of: ASCII.space) { user = Self.text(response[..<space]) }
        case "XOAUTH2":
            isSecretSent = true
            user = Self.value(of: "user=", in: response, separator: 0x01)
        case "OAUTHBEARER":
            isSecretSent = true
            // n,a=user,^Ahost=… (RFC 7628)
            user = Self.value(of: "a=", in: response, separator: 0x2C)
        case "DIGEST-MD5":
            user = Self.value(of: "username=\"", in: response, separator: 0x22)
        case "EXTERNAL":
            user = Self.text(response[...])
        case "NTLM":
            user = Self.ntlmUser(response)
        case let name where name.hasPrefix("SCRAM-"):
            user = Self.value(of: "n=", in: Array(response.drop { $0 != 0x2C }), separator: 0x2C)
        default:
            break
        }
    }

    /// Whether a response is the password of LOGIN, which asks for the user first, though not every client waits for that.
    private func isSecretOfLogin(_ line: Span<UInt8>) -> Bool {
        guard line.count > 1 else { return false }
        return question == .secret || user != nil || responses > 0 && question == .open
            || line.firstIndex(of: ASCII.space) != nil
    }

    /// Whether a line could be a response: base64 of either alphabet and nothing else, but for blanks behind it.
    static func mayBeResponse(_ line: Span<UInt8>) -> Bool {
        var end = line.count
        while end > 0, ASCII.isBlank(line[end - 1]) { end -= 1 }
        for index in 0..<end {
            switch line[index] {
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                break
            case let octet: guard ASCII.isLetter(octet) || ASCII.isDigit(octet) else { return false }
            }
        }
        return end > 0
    }

    /// A user's name. No name has a NUL: that is a response of another mechanism, secret and all.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        bytes.isEmpty || bytes.contains(0) ? nil : String(decoding: bytes.prefix(320), as: UTF8.self)
    }

    /// What follows `key` up to `separator`; the key must stand at the head or after a separator of any kind.
    private static func value(of key: String, in bytes: [UInt8], separator: UInt8) -> String? {
        let wanted = Array(key.utf8)
        var position = 0
        while position + wanted.count <= bytes.count {
            let isAtHead = position == 0 || !(ASCII.isLetter(bytes[position - 1]))
            if isAtHead, bytes[position..<position + wanted.count].elementsEqual(wanted) {
                let rest = bytes[(position + wanted.count)...]
                return text(rest.prefix { $0 != separator })
            }
            position += 1
        }
        return nil
    }

    /// The user name of an NTLM AUTHENTICATE message ([MS-NLMP] 2.2.1.3): length and offset at 36, UTF-16LE
    /// when NEGOTIATE_UNICODE is set.
    private static func ntlmUser(_ message: [UInt8]) -> String? {
        guard message.count >= 64, message.starts(with: Array("NTLMSSP\0".utf8)), message[8] == 3 else {
            return nil
        }
        let length = Int(message[36]) | Int(message[37]) << 8
        let offset =
            Int(message[40]) | Int(message[41]) << 8 | Int(message[42]) << 16 | Int(message[43]) << 24
        guard length > 0, offset <= message.count, length <= message.count - offset else { return nil }
        let name = message[offset..<offset + length]
        guard message[60] & 1 == 1 else { return text(name) }
        let units = stride(from: name.startIndex, to: name.endIndex - 1, by: 2).map {
            UInt16(name[$0]) | UInt16(name[$0 + 1]) << 8
        }
        return String(decoding: units.prefix(320), as: UTF16.self)
    }
}
