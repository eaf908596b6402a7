/// What the cause of a failure was told by, and what the reply said beside it.
public struct CauseEvidence: Codable, Equatable, Sendable {
    /// The id of the rule that weighed most.
    public var rule: String
    /// How sure that is, from 0 to 1.
    public var confidence: Double
    /// A tag that the server wrote for its own postmasters, such as `S3150`.
    public var provider: String?
    /// The blocklist that the server named.
    public var dnsbl: String?
    /// Seconds after which the server asks to come back.
    public var retryAfter: Int?
    /// The sub-cause: `spf`, `dkim`, `dmarc`, `arc`.
    public var detail: String?

    /// What a rule told.
    public init(rule: String, confidence: Double) {
        self.rule = rule
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case rule, confidence, provider, dnsbl
        case retryAfter = "retry_after_s"
        case detail = "cause_detail"
    }
}
