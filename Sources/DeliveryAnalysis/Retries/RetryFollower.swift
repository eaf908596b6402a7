import BounceCauses
public import MailSession
import Provenance

/// Joins the attempts of a delivery over sessions and files: greylisted at ten, put off at five past, accepted at
/// twenty past is one delivery with three attempts.
///
/// Attempts belong together that have the same sender and recipient and come from the same network, or under the same
/// name, unless Message-IDs or sizes tell two messages apart. Deliveries cross parts of a run, so one follower sees
/// all sessions in the order of the records. Memory is limited: so many deliveries may wait, and so many that were
/// accepted are remembered, for an attempt that is handed over late and for messages that come again.
public struct RetryFollower: Sendable {
    /// Waiting deliveries that are followed unless told otherwise.
    public static let defaultLimit = 100_000
    /// Accepted deliveries that are remembered unless told otherwise.
    public static let defaultSettledLimit = 5000
    /// Deliveries of the same sender to the same recipient that are looked at.
    private static let alikeLimit = 8
    /// Deliveries of the same sender to the same recipient that may wait at a time.
    private static let waitingAlikeLimit = 64
    /// How long a client keeps trying: five days (RFC 5321 section 4.5.4.1), in nanoseconds.
    private static let patience: Int64 = 5 * 86_400 * 1_000_000_000

    private let limit: Int
    /// By envelope, the oldest first.
    private var waiting: [UInt64: [Delivery]] = [:]
    private var waitingCount = 0
    private var settled: RecentTable<Delivery, 1>
    private var totals = RetryTotals()

    /// A follower of at most `limit` waiting deliveries, that remembers the last `settledLimit` accepted ones.
    public init(limit: Int = defaultLimit, settledLimit: Int = defaultSettledLimit) {
        self.limit = max(1, limit)
        settled = RecentTable(limit: settledLimit)
    }

    /// Follows the attempts of a judged session. An attempt without recipients, such as a refused MAIL, can't be
    /// followed.
    public mutating func follow(_ session: borrowing MailSession) {
        guard !session.transactions.isEmpty else { return }
        let place = AttemptPlace(session)
        for number in session.transactions.indices { follow(session.transactions, number, at: place) }
    }

    /// On the path of every recipient: fields are read where they are, since copies of transactions cost more than
    /// all else here.
    private mutating func follow(_ transactions: [Transaction], _ number: Int, at place: AttemptPlace) {
        let recipients = transactions[number].recipients
        guard !recipients.isEmpty else { return }
        let message = MessageEvidence(transactions, number)
        let from = transactions[number].from ?? ""
        let isFollowable = !from.isEmpty || message.messageID != 0
        // What follows a refused MAIL is an error of order, whatever was said at MAIL, unless the server went on all the same.
        let isMailRefused =
            transactions[number].mailReply?.isFailure == true
            && (transactions[number].outcome == .rejected || transactions[number].outcome == .deferred)
        var sender = TextDigest(of: .path)
        sender.combine(from)
        // One bounce looks like the next; only its id tells it.
        if from.isEmpty { sender.combine(message.messageID) }
        for position in recipients.indices {
            let outcome = isMailRefused ? transactions[number].outcome : recipients[position].outcome
            var cause: String?
            if outcome == .deferred || outcome == .aborted {
                cause = isMailRefused ? transactions[number].cause : recipients[position].cause
            }
            var envelope = sender
            envelope.combine(recipients[position].to)
            let attempt = DeliveryAttempt(
                start: transactions[number].start, outcome: outcome,
                isCutOff: cause == Cause.networkError.rawValue,
                isGreylisted: cause == Cause.greylisted.rawValue, message: message, place: place)
            follow(attempt, under: envelope.value, isFollowable: isFollowable)
        }
    }

    /// Counts what is still followed, and returns the totals of all.
    public consuming func finish() -> RetryTotals {
        for delivery in settled.elements { totals.count(delivery) }
        for deliveries in waiting.values { for delivery in deliveries { totals.count(delivery) } }
        return totals
    }

    // MARK: One attempt

    private mutating func follow(_ attempt: DeliveryAttempt, under key: UInt64, isFollowable: Bool) {
        if joinsSettled(attempt, under: key, isFollowable: isFollowable) { return }
        if let delivery = join(attempt, under: key, isFollowable: isFollowable) {
            if attempt.isDecisive { settle(delivery, under: key) }
        } else if attempt.isDecisive {
            settle(Delivery(attempt), under: key)
        } else if !attempt.callsForRetry {
            totals.count(Delivery(attempt))
        } else if isFollowable {
            wait(for: Delivery(attempt), under: key)
        } else {
            // The next bounce for the same mailbox looks just like this one.
            totals.count(Delivery(attempt), ending: .unknown)
        }
    }

    /// Takes what belongs to a delivery that is settled: the same message once more, or an earlier attempt whose
    /// session ended later.
    private mutating func joinsSettled(
        _ attempt: DeliveryAttempt, under key: UInt64, isFollowable: Bool
    ) -> Bool {
        let numbers = settled.numbers(under: key, most: Self.alikeLimit)
        guard !numbers.isEmpty else { return false }
        // On its way through several servers a message is accepted once by each.
        let isPassedOn = numbers.contains { settled[$0].isNextHop(attempt) }
        for number in numbers {
            let delivery = settled[number]
            if attempt.isDecisive || attempt.start >= delivery.last {
                guard delivery.isRepeated(by: attempt), !isPassedOn else { continue }
                if attempt.outcome == .accepted { totals.duplicates.merge(1) }
                return true
            }
            guard attempt.callsForRetry, isFollowable, delivery.mayContain(attempt),
                delivery.first.since(attempt.start) <= Self.patience
            else { continue }
            settled[number].add(attempt)
            return true
        }
        return false
    }

    /// Adds the attempt to the oldest delivery that waits for it; one that is decided waits no longer. Returns it as
    /// it is now.
    private mutating func join(_ attempt: DeliveryAttempt, under key: UInt64, isFollowable: Bool) -> Delivery?
    {
        guard !waiting.isEmpty, var deliveries = waiting[key] else { return nil }
        let late = deliveries.count { attempt.start.since($0.last) > Self.patience }
        if late > 0 {
            for delivery in deliveries where attempt.start.since(delivery.last) > Self.patience {
                totals.count(delivery)
            }
            deliveries.removeAll { attempt.start.since($0.last) > Self.patience }
            waitingCount -= late
        }
        var joined: Delivery?
        let position = deliveries.firstIndex { delivery in
            delivery.mayContain(attempt) && (!attempt.isDecisive || attempt.start >= delivery.last)
        }
        if let position, isFollowable {
            deliveries[position].add(attempt)
            joined = deliveries[position]
            if attempt.isDecisive {
                deliveries.remove(at: position)
                waitingCount -= 1
            }
        }
        waiting[key] = deliveries.isEmpty ? nil : deliveries
        return joined
    }

    /// What was rejected is over; what was accepted may come again.
    private mutating func settle(_ delivery: Delivery, under key: UInt64) {
        guard delivery.ending == .accepted else { return totals.count(delivery) }
        if let oldest = settled.leaving { totals.count(oldest) }
        settled.append(delivery, keys: [key])
    }

    // MARK: Waiting

    private mutating func wait(for delivery: Delivery, under key: UInt64) {
        if waitingCount >= limit { giveUpOldest() }
        if waiting[key]?.count == Self.waitingAlikeLimit, let oldest = waiting[key]?.removeFirst() {
            totals.count(oldest)
            totals.dropped.merge(1)
            waitingCount -= 1
        }
        waiting[key, default: []].append(delivery)
        waitingCount += 1
    }

    /// Makes room for a sixteenth of the limit, so that the search for the oldest is rare.
    private mutating func giveUpOldest() {
        let starts = waiting.values.flatMap { $0.map(\.first) }.sorted()
        let last = starts[min(limit / 16, starts.count - 1)]
        for (key, deliveries) in waiting {
            let kept = deliveries.filter { $0.first > last }
            guard kept.count < deliveries.count else { continue }
            for delivery in deliveries where delivery.first <= last { totals.count(delivery) }
            waitingCount -= deliveries.count - kept.count
            totals.dropped.merge(deliveries.count - kept.count)
            waiting[key] = kept.isEmpty ? nil : kept
        }
    }
}
