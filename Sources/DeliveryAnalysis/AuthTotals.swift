package import MailSession

/// What became of the authentication attempts with one mechanism.
package struct AuthTotals: Mergeable {
    /// Attempts by outcome.
    package private(set) var outcomes = Tally<AuthAttempt.Outcome>()
    /// Attempts whose secret was readable on the wire.
    package private(set) var cleartext = 0

    /// No attempts.
    package init() {}

    /// All attempts.
    package var attempts: Int { outcomes.total }

    /// Adds one attempt.
    package mutating func add(_ attempt: AuthAttempt) {
        outcomes.count(attempt.outcome)
        if attempt.exposesSecret { cleartext.merge(1) }
    }

    /// Takes in another part's totals.
    package mutating func merge(_ other: AuthTotals) {
        outcomes.merge(other.outcomes)
        cleartext.merge(other.cleartext)
    }
}
