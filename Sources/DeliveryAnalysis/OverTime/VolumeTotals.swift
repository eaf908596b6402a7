public import MailSession
public import Provenance

/// Sessions and messages over time, in a bounded number of periods of one width.
///
/// The width is the smallest of a ladder at which the periods from first to last fit under the limit. As each width divides
/// the next, it depends only on the first and the last moment, and any split of the sessions comes to the same.
public struct VolumeTotals: Mergeable {
    /// What began in one period.
    public struct Period: Mergeable {
        /// Connections.
        public private(set) var sessions = 0
        /// Of these, the ones that never came up.
        public private(set) var unreachable = 0
        /// Transactions by outcome.
        public private(set) var messages = Tally<Outcome>()

        init() {}

        fileprivate mutating func add(_ session: MailSession) {
            sessions.merge(1)
            if session.connect == .refused || session.connect == .unanswered { unreachable.merge(1) }
        }

        fileprivate mutating func add(_ transaction: Transaction) { messages.count(transaction.outcome) }

        /// Takes in another part's totals.
        public mutating func merge(_ other: Period) {
            sessions.merge(other.sessions)
            unreachable.merge(other.unreachable)
            messages.merge(other.messages)
        }
    }

    /// Periods between the first and the last, both counted.
    public static let limit = 120

    /// Seconds. Past the last, ten times as many, and so on.
    private static let widths: [Int64] = [
        1, 5, 15, 60, 300, 900, 3600, 10_800, 21_600, 43_200, 86_400, 864_000, 8_640_000, 86_400_000,
        864_000_000, 8_640_000_000,
    ]

    private var step = 0
    private var periods: [Int64: Period] = [:]

    /// Totals of no sessions.
    public init() {}

    /// The length of a period in seconds.
    public var width: Int { Int(clamping: Self.widths[step]) }

    /// Every period from the first to the last in which something began, those with nothing too, with their starts.
    public var all: [(start: Timestamp, period: Period)] {
        guard let first = periods.keys.min(), let last = periods.keys.max() else { return [] }
        return (first...last).map { number in
            (Timestamp(seconds: number * Self.widths[step], nanoseconds: 0), periods[number] ?? Period())
        }
    }

    /// Counts one session: its beginning, and those of its transactions.
    public mutating func add(_ session: MailSession) {
        change(at: session.start) { $0.add(session) }
        for transaction in session.transactions { change(at: transaction.start) { $0.add(transaction) } }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: VolumeTotals) {
        var other = other
        while step < other.step { widen() }
        while other.step < step { other.widen() }
        for (number, period) in other.periods { periods[number, default: Period()].merge(period) }
        widenAsNeeded()
    }

    private mutating func change(at time: Timestamp, _ change: (inout Period) -> Void) {
        let known = periods.count
        change(&periods[Self.number(of: time, width: Self.widths[step]), default: Period()])
        // Only a new period can be one too many.
        if periods.count > known { widenAsNeeded() }
    }

    private mutating func widenAsNeeded() {
        while step < Self.widths.count - 1, let first = periods.keys.min(), let last = periods.keys.max(),
            last - first >= Self.limit
        { widen() }
    }

    private mutating func widen() {
        let ratio = Self.widths[step + 1] / Self.widths[step]
        step += 1
        var wider: [Int64: Period] = [:]
        for (number, period) in periods {
            wider[Self.floor(number, ratio), default: Period()].merge(period)
        }
        periods = wider
    }

    private static func number(of time: Timestamp, width: Int64) -> Int64 {
        floor(floor(time.nanoseconds, 1_000_000_000), width)
    }

    /// Division that rounds towards minus infinity.
    private static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
