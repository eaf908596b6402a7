private import Histogram

/// How long deliveries took from the first attempt to the acceptance: a histogram of whole seconds, exact to one in a
/// thousand (HdrHistogram), in memory that does not depend on their number.
public struct DelayDistribution: Mergeable {
    /// Longer delays count as 60 days.
    private static let longest: UInt64 = 60 * 86_400

    private var histogram = Histogram<UInt64>(
        lowestDiscernibleValue: 1, highestTrackableValue: longest, numberOfSignificantValueDigits: .three)

    /// No delays.
    public init() {}

    /// The number of delays.
    public var count: Int { Int(clamping: histogram.totalCount) }
    /// The shortest, in seconds; 0 where there is none.
    public var min: Int { Int(clamping: histogram.min) }
    /// The delay that half of them do not exceed, in seconds.
    public var median: Int { percentile(50) }
    /// The delay that 90 % do not exceed, in seconds.
    public var p90: Int { percentile(90) }
    /// The delay that 95 % do not exceed, in seconds.
    public var p95: Int { percentile(95) }
    /// The delay that 99 % do not exceed, in seconds.
    public var p99: Int { percentile(99) }
    /// The longest, in seconds.
    public var max: Int { Int(clamping: histogram.maxRecorded) }

    /// Adds a delay in nanoseconds.
    mutating func add(nanoseconds: Int64) {
        let seconds = UInt64(clamping: nanoseconds) / 1_000_000_000
        histogram.record(Swift.min(seconds, Self.longest))
    }

    /// Takes in another part's delays.
    public mutating func merge(_ other: DelayDistribution) {
        histogram.add(other.histogram)
    }

    private func percentile(_ percentile: Double) -> Int {
        Int(clamping: histogram.valueAtPercentile(percentile))
    }
}
