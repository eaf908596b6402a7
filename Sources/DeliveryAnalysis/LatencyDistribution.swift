private import Histogram

/// How long something took: a histogram of microseconds, exact to one in a hundred (HdrHistogram), in memory that does not
/// depend on how often it was measured.
public struct LatencyDistribution: Mergeable {
    /// In microseconds; longer times count as this.
    private let longest: UInt64
    private var histogram: Histogram<UInt64>

    /// No times; those that take longer than so many seconds count as that.
    public init(longest seconds: UInt64 = 86_400) {
        longest = seconds * 1_000_000
        histogram = Histogram(
            lowestDiscernibleValue: 1, highestTrackableValue: longest, numberOfSignificantValueDigits: .two)
    }

    /// The number of times.
    public var count: Int { Int(clamping: histogram.totalCount) }
    /// The time that half of them do not exceed, in seconds; 0 where there is none.
    public var median: Double { percentile(50) }
    /// The time that 95 % of them do not exceed, in seconds; 0 where there is none.
    public var p95: Double { percentile(95) }

    /// Adds a time in seconds; what is no time counts as none.
    public mutating func add(seconds: Double) {
        let microseconds = (seconds * 1e6).rounded()
        guard microseconds >= 0 else { return }
        histogram.record(microseconds < Double(longest) ? UInt64(microseconds) : longest)
    }

    /// Adds a time in nanoseconds; one that runs backwards counts as none at all, 0.
    mutating func add(nanoseconds: Int64) {
        histogram.record(min(UInt64(clamping: nanoseconds) / 1000, longest))
    }

    /// Takes in the times of another part that has the same limit.
    public mutating func merge(_ other: LatencyDistribution) {
        histogram.add(other.histogram)
    }

    private func percentile(_ percentile: Double) -> Double {
        count == 0 ? 0 : Double(histogram.valueAtPercentile(percentile)) / 1e6
    }
}
