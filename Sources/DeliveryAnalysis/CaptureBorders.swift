public import MailSession
public import Provenance

/// Where captures begin and end, and so which sessions may go on before or after.
public struct CaptureBorders: Hashable, Sendable {
    /// The times of the first and the last frame.
    private let first: Timestamp
    private let last: Timestamp

    /// What is so near to a border, in nanoseconds, may have to do with frames beyond it, though it looks whole: a SYN is
    /// sent again after a minute (RFC 6298 section 2), and stragglers of a closed connection come for two (RFC 9293
    /// section 3.6.1).
    private static let margin: Int64 = 130_000_000_000

    /// The borders of a stretch of time.
    public init(first: Timestamp, last: Timestamp) {
        self.first = first
        self.last = last
    }

    /// The times that are not near a border; nil when all are.
    public var inside: ClosedRange<Timestamp>? {
        let from = first.nanoseconds.addingReportingOverflow(Self.margin)
        let to = last.nanoseconds.subtractingReportingOverflow(Self.margin)
        guard !from.overflow, !to.overflow, from.partialValue <= to.partialValue else { return nil }
        return Timestamp(nanoseconds: from.partialValue)...Timestamp(nanoseconds: to.partialValue)
    }

    /// Whether the record of a session might be another if the frames beyond the borders were known.
    public func mayCut(_ session: borrowing MailSession) -> Bool {
        session.connect == .midstream || session.closedBy == .captureEnd
            || inside.map { !$0.contains(session.start) || !$0.contains(session.end) } ?? true
    }
}

extension MailSession {
    /// The time of the last frame.
    public var end: Timestamp { start.adding(seconds: duration) }
}
