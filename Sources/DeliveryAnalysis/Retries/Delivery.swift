import MailSession
import Provenance

/// The attempts to deliver one message to one recipient, as far as they were seen.
struct Delivery: Sendable {
    /// When the first attempt began.
    private(set) var first: Timestamp
    private(set) var firstOutcome: Outcome
    private(set) var isGreylisted: Bool
    /// When the last attempt began.
    private(set) var last: Timestamp
    private var lastOutcome: Outcome
    private var isCutOff: Bool
    /// Where the last attempt was made.
    private(set) var place: AttemptPlace
    private(set) var attempts = 1
    private(set) var message: MessageEvidence

    /// A delivery of which one attempt was seen.
    init(_ attempt: DeliveryAttempt) {
        (first, firstOutcome, isGreylisted) = (attempt.start, attempt.outcome, attempt.isGreylisted)
        (last, lastOutcome, isCutOff) = (attempt.start, attempt.outcome, attempt.isCutOff)
        place = attempt.place
        message = attempt.message
    }

    /// Whether an attempt can be one of this delivery's. No client tries a message again within a session.
    func mayContain(_ attempt: DeliveryAttempt) -> Bool {
        guard attempt.place.isOfSameClient(as: place) else { return false }
        return message.isSame(as: attempt.message)
            || message.mayBeSame(as: attempt.message) && attempt.place.session != place.session
    }

    /// Adds an attempt. Sessions are handed over as they end, so it may have begun before others.
    mutating func add(_ attempt: DeliveryAttempt) {
        attempts += 1
        message.complete(from: attempt.message)
        if attempt.start < first {
            (first, firstOutcome, isGreylisted) = (attempt.start, attempt.outcome, attempt.isGreylisted)
        }
        if attempt.start >= last {
            (last, lastOutcome, isCutOff) = (attempt.start, attempt.outcome, attempt.isCutOff)
            place = attempt.place
        }
    }

    /// What became of it in the end.
    var ending: RetryTotals.Ending {
        switch lastOutcome {
        case .accepted, .partiallyAccepted: .accepted
        case .rejected: .rejected
        case .deferred: .waiting
        case .aborted: isCutOff ? .waiting : .abandoned
        case .unknown: .unknown
        }
    }

    /// Whether an attempt accepts the same message once more, from the same client.
    func isRepeated(by attempt: DeliveryAttempt) -> Bool {
        ending == .accepted && message.isCopy(of: attempt.message) && attempt.place.isOfSameClient(as: place)
    }

    /// Whether an attempt is the same message's next or previous step through a row of servers.
    func isNextHop(_ attempt: DeliveryAttempt) -> Bool {
        message.isSame(as: attempt.message)
            && (attempt.place.client == place.server || attempt.place.server == place.client)
    }
}
