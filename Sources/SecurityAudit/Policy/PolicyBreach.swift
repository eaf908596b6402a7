package import DeliveryAnalysis
package import MailSession

/// What a policy can demand.
package enum PolicyRule: String, CaseIterable, Sendable {
    case tlsRequired = "policy-tls-required"
    case tlsVersion = "policy-tls-version"
    case authBeforeTLS = "policy-auth-before-tls"
    case bounceRate = "policy-bounce-rate"
}

/// A session that does what a policy forbids.
package struct PolicyBreach: Hashable, Comparable, Sendable {
    /// What it goes against.
    package var rule: PolicyRule
    /// Where.
    package var place: SessionReference
    /// Who connected.
    package var client: Endpoint
    /// To whom.
    package var server: Endpoint
    /// The frames that prove it.
    package var frames: [UInt64]
    /// The evidence in one sentence.
    package var detail: String

    /// Earlier first.
    package static func < (left: PolicyBreach, right: PolicyBreach) -> Bool {
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
