import MailSession
import Provenance

/// The attempts to deliver one message to one recipient, as far as they were seen.
struct Delivery: Sendable {
    private(set) var first: DeliveryAttempt
    private(set) var last: DeliveryAttempt
    private(set) var attempts = 1
    private(set) var message: MessageEvidence

    /// A delivery of which one attempt was seen.
    init(_ attempt: DeliveryAttempt) {
        first = attempt
        last = attempt
        message = attempt.message
    }

    /// Whether an attempt can be one of this delivery's. No client tries a message again within a session.
    func mayContain(_ attempt: DeliveryAttempt) -> Bool {
        guard attempt.isFromClient(of: last) else { return false }
        if message.isSame(as: attempt.message) { return true }
        return message.mayBeSame(as: attempt.message) && attempt.session != last.session
            && attempt.session != first.session
    }

    /// Adds an attempt. Sessions are handed over as they end, so it may have begun before others.
    mutating func add(_ attempt: DeliveryAttempt) {
        attempts += 1
        message.complete(from: attempt.message)
        if attempt.start < first.start { first = attempt }
        if attempt.start >= last.start { last = attempt }
    }

    /// What became of it in the end.
    var ending: RetryTotals.Ending {
        switch last.outcome {
        case .accepted, .partiallyAccepted: .accepted
        case .rejected: .rejected
        case .deferred: .waiting
        case .aborted: last.isCutOff ? .waiting : .abandoned
        case .unknown: .unknown
        }
    }

    /// Whether an attempt is the same message's next or previous step through a row of servers.
    func isNextHop(_ attempt: DeliveryAttempt) -> Bool {
        message.isSame(as: attempt.message)
            && (attempt.client == last.server || attempt.server == last.client)
    }
}
