/// What a reply was taken for, and by which rule.
public struct Classification: Codable, Equatable, Sendable {
    /// The cause.
    public var cause: Cause
    /// How sure that is, from 0 to 1.
    public var confidence: Double
    /// The id of the rule that weighed most; `none` when no rule held.
    public var rule: String
    /// Whether the server refused for good: what it said, not what the cause usually is. Nil when it gave no code.
    public var permanent: Bool?
    /// The tag that the server wrote for its own postmasters, such as `S3150`.
    public var provider: String?
    /// The blocklist that the server named.
    public var dnsbl: String?
    /// Seconds after which the server asks to come back.
    public var retryAfter: Int?
    /// The sub-cause: `spf`, `dkim`, `dmarc`, `arc`.
    public var detail: String?

    /// A verdict without extras.
    public init(cause: Cause, confidence: Double, rule: String, permanent: Bool? = nil) {
        self.cause = cause
        self.confidence = confidence
        self.rule = rule
        self.permanent = permanent
    }

    private enum CodingKeys: String, CodingKey {
        case cause, confidence, rule, permanent, provider, dnsbl
        case retryAfter = "retry_after_s"
        case detail = "cause_detail"
    }
}
