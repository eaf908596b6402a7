/// A server's reply in a record.
public struct Reply: Codable, Equatable, Sendable {
    /// The three-digit reply code.
    public var code: Int
    /// The enhanced status code at the head of the text, `class.subject.detail` as the server wrote it.
    public var enhanced: String?
    /// The reply's lines joined by a space, without codes.
    public var text: String
    /// The id that the server gave the message, where the text tells it.
    public var queueID: String?
    /// The frame of the reply's last byte.
    public var frame: UInt64?

    /// The server's name, with which a greeting begins (RFC 5321 section 4.2); nil where its first word can be none.
    public var serverName: String? {
        let words = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard let word = words.first, word.contains(UInt8(ascii: ".")) else { return nil }
        return String(Substring(word))
    }

    /// Whether a middlebox overwrote the text with stars, all of it but the digits of 220 wherever they stand, as Cisco's PIX does.
    public var isMasked: Bool {
        let star = UInt8(ascii: "*")
        let kept = (UInt8(ascii: "2"), UInt8(ascii: "0"), UInt8(ascii: " "))
        return text.utf8.count >= 8
            && text.utf8.allSatisfy { $0 == star || $0 == kept.0 || $0 == kept.1 || $0 == kept.2 }
            && text.utf8.contains(star)
    }

    /// Whether the reply is 2xx.
    public var isPositive: Bool { code / 100 == 2 }
    /// Whether the reply is 4xx.
    public var isTransientFailure: Bool { code / 100 == 4 }
    /// Whether the reply is 5xx.
    public var isPermanentFailure: Bool { code / 100 == 5 }
    /// Whether the reply refuses for now or for good.
    public var isFailure: Bool { isTransientFailure || isPermanentFailure }

    private enum CodingKeys: String, CodingKey {
        case code, enhanced, text
        case queueID = "queue_id"
        case frame
    }
}

extension Reply {
    /// A reply. The order is another than that of the memberwise initialiser, which makes it in one piece.
    public init(
        code: Int, enhanced: consuming String? = nil, text: consuming String, frame: UInt64? = nil,
        queueID: consuming String? = nil
    ) {
        self.init(code: code, enhanced: enhanced, text: text, queueID: queueID, frame: frame)
    }
}

/// A command outside any transaction that the server refused.
public struct Refusal: Codable, Equatable, Sendable {
    /// Where in the session.
    public var stage: Stage
    /// The command's verb; nil for the greeting.
    public var verb: String?
    /// What the server said.
    public var reply: Reply
    /// Why it was refused, an id of the cause catalogue.
    public var cause: String?
    /// What the cause was told by.
    @Rare public var causeEvidence: CauseEvidence?

    private enum CodingKeys: String, CodingKey {
        case stage, verb, reply, cause
        case causeEvidence = "cause_evidence"
    }
}

extension Refusal {
    /// A refused command.
    public init(stage: Stage, verb: consuming String?, reply: consuming Reply) {
        self.init(stage: stage, verb: verb, reply: reply, cause: nil)
    }
}

/// How the client introduced itself.
public struct Helo: Codable, Equatable, Sendable {
    /// `HELO`, `EHLO` or `LHLO`.
    public var verb: String
    /// The name that the client gave.
    public var name: String

    /// A client's introduction.
    public init(verb: String, name: String) {
        self.verb = verb
        self.name = name
    }
}

/// One authentication attempt (RFC 4954). The secret is never here.
public struct AuthAttempt: Codable, Equatable, Sendable {
    /// What became of an attempt.
    public enum Outcome: String, Codable, CaseIterable, Sendable {
        case success, failure, cancelled, unknown
    }

    /// The SASL mechanism in upper case.
    public var mechanism: String
    /// The user, where the mechanism shows it.
    public var user: String?
    /// What became of it.
    public var outcome: Outcome
    /// The deciding reply's code.
    public var code: Int?
    /// The deciding reply's enhanced status code.
    public var enhanced: String?
    /// The deciding reply's text.
    public var text: String?
    /// Whether the exchange was readable on the wire.
    public var cleartext: Bool
    /// The frame of the AUTH command.
    public var frame: UInt64
}

extension AuthAttempt {
    /// An attempt whose outcome is not known yet.
    public init(mechanism: consuming String, cleartext: Bool, frame: UInt64) {
        self.init(mechanism: mechanism, outcome: .unknown, cleartext: cleartext, frame: frame)
    }
}
