import MailSession
import Provenance

/// One attempt to deliver to one recipient.
struct DeliveryAttempt: Sendable {
    /// The time of MAIL.
    let start: Timestamp
    let outcome: Outcome
    /// Whether it ended because the connection was lost.
    let isCutOff: Bool
    let isGreylisted: Bool
    let message: MessageEvidence
    let place: AttemptPlace

    /// Whether this attempt is the last one that a client makes.
    var isDecisive: Bool { outcome == .accepted || outcome == .rejected }

    /// Whether a client that did not give up itself tries again.
    var callsForRetry: Bool { outcome == .deferred || outcome == .aborted && isCutOff }
}
