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
    /// Whether the secret was sent, or a token that serves as one, and not only a proof of it; nil where it may be among what the
    /// capture lacks.
    public var secretSent: Bool?
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

    private enum CodingKeys: String, CodingKey {
        case mechanism, user
        case secretSent = "secret_sent"
        case outcome, code, enhanced, text, cleartext, frame
    }
}

extension AuthAttempt {
    /// An attempt whose outcome is not known yet.
    public init(mechanism: consuming String, cleartext: Bool, frame: UInt64) {
        self.init(mechanism: mechanism, outcome: .unknown, cleartext: cleartext, frame: frame)
    }
}
