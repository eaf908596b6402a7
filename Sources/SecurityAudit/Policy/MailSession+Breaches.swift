public import MailSession

/// Breaches among the findings of a record: what takes the names out of the record takes them out of its breaches too.
extension MailSession {
    /// The record with what it does against a policy among its findings.
    public func judged(by policy: MailPolicy) -> MailSession {
        let breaches = policy.breaches(in: self)
        guard !breaches.isEmpty else { return self }
        var session = self
        session.findings += breaches.map { finding($0.rule.rawValue, .high, frames: $0.frames, $0.detail) }
        return session
    }

    /// Takes the breaches out of the findings again.
    public mutating func takeBreaches() -> [PolicyBreach] {
        let breaches = findings.compactMap { finding in
            PolicyRule(rawValue: finding.id).map {
                PolicyBreach($0, in: self, frames: finding.frames, finding.detail)
            }
        }
        if !breaches.isEmpty { findings.removeAll { PolicyRule(rawValue: $0.id) != nil } }
        return breaches
    }
}
