/// A moment of the capture's clock, in nanoseconds since the Unix epoch.
///
/// Whatever the resolution of a capture file, times are kept in nanoseconds, so none is rounded.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Nanoseconds since 1970-01-01T00:00:00Z; negative before.
    public var nanoseconds: Int64

    /// A moment `nanoseconds` after the Unix epoch.
    @inlinable @inline(__always)
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// A moment from a capture record's seconds and fraction; saturates instead of trapping on absurd values.
    @inlinable @inline(__always)
    public init(seconds: Int64, nanoseconds fraction: Int64) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, again) = product.addingReportingOverflow(fraction)
        nanoseconds = overflow || again ? (seconds < 0 ? .min : .max) : sum
    }

    /// Earlier first.
    @inlinable @inline(__always)
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// This moment and `seconds` more; saturates.
    public func adding(seconds: Double) -> Timestamp {
        let more = (seconds * 1e9).rounded()
        let limit: Int64 = more < 0 ? .min : .max
        let (sum, overflow) = nanoseconds.addingReportingOverflow(Int64(exactly: more) ?? limit)
        return Timestamp(nanoseconds: overflow ? limit : sum)
    }

    /// Nanoseconds from `start` to this moment; saturates, and is negative when `start` is later.
    @inlinable @inline(__always)
    public func since(_ start: Timestamp) -> Int64 {
        let (difference, overflow) = nanoseconds.subtractingReportingOverflow(start.nanoseconds)
        return overflow ? (nanoseconds < start.nanoseconds ? .min : .max) : difference
    }
}
