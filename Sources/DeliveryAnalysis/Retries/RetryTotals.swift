public import MailSession
import Provenance

/// What deliveries came to over all their attempts: a message to one recipient is one delivery.
public struct RetryTotals: Mergeable {
    /// What became of a delivery in the end.
    public enum Ending: String, CaseIterable, Sendable {
        case accepted, rejected
        /// Put off or cut off, and no later attempt is in the capture.
        case waiting
        /// The client gave up itself.
        case abandoned
        /// The capture does not show the last attempt's outcome, or nothing tells which later attempt continues it.
        case unknown
    }

    /// How a delivery began and ended.
    public struct Course: Hashable, Sendable {
        /// The outcome of the first attempt.
        public var first: Outcome
        /// What became of it in the end.
        public var ending: Ending

        /// A beginning and an end.
        public init(first: Outcome, ending: Ending) {
            self.first = first
            self.ending = ending
        }
    }

    /// Numbers of attempts that are told apart; what took more counts as this many.
    public static let mostAttempts = 50

    private var counted = Tally<Course>()
    /// Those of them whose first attempt was greylisted.
    public private(set) var greylisted = Tally<Ending>()
    /// Deliveries with more than one attempt, by the number of attempts.
    public private(set) var attempts = CappedTable<Int, Int>(limit: mostAttempts)
    /// From the first attempt to the acceptance, for deliveries that were accepted at a later attempt.
    public private(set) var delays = DelayDistribution()
    /// Messages accepted again for a recipient for whom they had been accepted.
    public internal(set) var duplicates = 0
    /// Deliveries that were still waiting when a limit made the follower give them up.
    public internal(set) var dropped = 0

    /// No deliveries.
    public init() {}

    /// Deliveries by how they began and ended.
    public var courses: [Course: Int] { counted.counts }

    /// All deliveries.
    public var deliveries: Int { courses.values.reduce(into: 0) { $0.merge($1) } }

    /// Deliveries whose first attempt failed for now, so that a client has to try again.
    public var deferred: Int {
        courses.reduce(into: 0) { sum, next in
            if next.key.first == .deferred || next.key.first == .aborted && next.key.ending != .abandoned {
                sum.merge(next.value)
            }
        }
    }

    /// Counts the deliveries that began and ended so; nil takes every value.
    public func count(first: Outcome? = nil, ending: Ending? = nil) -> Int {
        courses.reduce(into: 0) { sum, next in
            if next.key.first == first ?? next.key.first, next.key.ending == ending ?? next.key.ending {
                sum.merge(next.value)
            }
        }
    }

    /// Counts a delivery, with another ending where its own would claim too much.
    mutating func count(_ delivery: Delivery, ending: Ending? = nil) {
        let ending = ending ?? delivery.ending
        counted.count(Course(first: delivery.firstOutcome, ending: ending))
        if delivery.isGreylisted { greylisted.count(ending) }
        guard delivery.attempts > 1 else { return }
        attempts.count(min(delivery.attempts, Self.mostAttempts))
        if ending == .accepted {
            delays.add(nanoseconds: delivery.last.since(delivery.first))
        }
    }

    /// Takes in what another follower saw of other sessions.
    public mutating func merge(_ other: RetryTotals) {
        counted.merge(other.counted)
        greylisted.merge(other.greylisted)
        attempts.merge(other.attempts)
        delays.merge(other.delays)
        duplicates.merge(other.duplicates)
        dropped.merge(other.dropped)
    }
}
