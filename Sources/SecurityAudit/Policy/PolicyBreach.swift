public import DeliveryAnalysis
public import MailSession

/// What a policy can demand.
public enum PolicyRule: String, CaseIterable, Sendable {
    case tlsRequired = "policy-tls-required"
    case tlsVersion = "policy-tls-version"
    case authBeforeTLS = "policy-auth-before-tls"
    case bounceRate = "policy-bounce-rate"
}

/// A session that does what a policy forbids.
public struct PolicyBreach: Hashable, Comparable, Sendable {
    /// What it goes against.
    public var rule: PolicyRule
    /// Where.
    public var place: SessionReference
    /// Who connected.
    public var client: Endpoint
    /// To whom.
    public var server: Endpoint
    /// The frames that prove it.
    public var frames: [UInt64]
    /// The evidence in one sentence.
    public var detail: String

    /// Earlier first.
    public static func < (left: PolicyBreach, right: PolicyBreach) -> Bool {
        (left.place, left.rule.rawValue) < (right.place, right.rule.rawValue)
    }
}

extension PolicyBreach {
    /// A breach in a session, with the frames that are known of those that prove it.
    init(_ rule: PolicyRule, in session: MailSession, frames: [UInt64?], _ detail: String) {
        // A breach is proved as a finding is.
        let finding = session.finding(rule.rawValue, .high, frames: frames, detail)
        self.init(
            rule: rule, place: SessionReference(session, frame: finding.frames.first), client: session.client,
            server: session.server, frames: finding.frames, detail: detail)
    }
}
