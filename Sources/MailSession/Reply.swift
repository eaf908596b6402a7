/// A server's reply in a record.
package struct Reply: Codable, Equatable, Sendable {
    /// The three-digit reply code.
    package var code: Int
    /// The enhanced status code at the head of the text, `class.subject.detail` as the server wrote it.
    package var enhanced: String?
    /// The reply's lines joined by a space, without codes.
    package var text: String
    /// The id that the server gave the message, where the text tells it.
    package var queueID: String?
    /// The frame of the reply's last byte.
    package var frame: UInt64?

    /// A reply.
    package init(
        code: Int, enhanced: String? = nil, text: String, queueID: String? = nil, frame: UInt64? = nil
    ) {
        self.code = code
        self.enhanced = enhanced
        self.text = text
        self.queueID = queueID
        self.frame = frame
    }

    /// The server's name, with which a greeting begins (RFC 5321 section 4.2); nil where its first word can be none.
    package var serverName: String? {
        let words = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard let word = words.first, word.contains(UInt8(ascii: ".")) else { return nil }
        return String(Substring(word))
    }

    /// Whether the reply is 2xx.
    package var isPositive: Bool { code / 100 == 2 }
    /// Whether the reply is 4xx.
    package var isTransientFailure: Bool { code / 100 == 4 }
    /// Whether the reply is 5xx.
    package var isPermanentFailure: Bool { code / 100 == 5 }
    /// Whether the reply refuses for now or for good.
    package var isFailure: Bool { isTransientFailure || isPermanentFailure }

    private enum CodingKeys: String, CodingKey {
        case code, enhanced, text
        case queueID = "queue_id"
        case frame
    }
}

/// A command outside any transaction that the server refused.
package struct Refusal: Codable, Equatable, Sendable {
    /// Where in the session.
    package var stage: Stage
    /// The command's verb; nil for the greeting.
    package var verb: String?
    /// What the server said.
    package var reply: Reply
    /// Why it was refused, an id of the cause catalogue.
    package var cause: String?
    /// What the cause was told by.
    package var causeEvidence: CauseEvidence?

    /// A refused command.
    package init(stage: Stage, verb: String?, reply: Reply) {
        self.stage = stage
        self.verb = verb
        self.reply = reply
    }

    private enum CodingKeys: String, CodingKey {
        case stage, verb, reply, cause
        case causeEvidence = "cause_evidence"
    }
}

/// How the client introduced itself.
package struct Helo: Codable, Equatable, Sendable {
    /// `HELO`, `EHLO` or `LHLO`.
    package var verb: String
    /// The name that the client gave.
    package var name: String

    /// A client's introduction.
    package init(verb: String, name: String) {
        self.verb = verb
        self.name = name
    }
}

/// One authentication attempt (RFC 4954). The secret is never here.
package struct AuthAttempt: Codable, Equatable, Sendable {
    /// What became of an attempt.
    package enum Outcome: String, Codable, CaseIterable, Sendable {
        case success, failure, cancelled, unknown
    }

    /// The SASL mechanism in upper case.
    package var mechanism: String
    /// The user, where the mechanism shows it.
    package var user: String?
    /// What became of it.
    package var outcome: Outcome
    /// The deciding reply's code.
    package var code: Int?
    /// The deciding reply's enhanced status code.
    package var enhanced: String?
    /// The deciding reply's text.
    package var text: String?
    /// Whether the exchange was readable on the wire.
    package var cleartext: Bool
    /// The frame of the AUTH command.
    package var frame: UInt64

    /// An attempt whose outcome is not known yet.
    package init(mechanism: String, cleartext: Bool, frame: UInt64) {
        self.mechanism = mechanism
        self.cleartext = cleartext
        self.frame = frame
        outcome = .unknown
    }
}
