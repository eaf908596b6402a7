public import MailSession

/// What became of the authentication attempts with one mechanism.
public struct AuthTotals: Mergeable {
    /// Attempts by outcome.
    public private(set) var outcomes = Tally<AuthAttempt.Outcome>()
    /// Attempts whose secret was readable on the wire.
    public private(set) var cleartext = 0

    /// No attempts.
    public init() {}

    /// All attempts.
    public var attempts: Int { outcomes.total }

    /// Adds one attempt.
    public mutating func add(_ attempt: AuthAttempt) {
        outcomes.count(attempt.outcome)
        if attempt.exposesSecret { cleartext.merge(1) }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: AuthTotals) {
        outcomes.merge(other.outcomes)
        cleartext.merge(other.cleartext)
    }
}
