private import Histogram

/// How long something took: a histogram of microseconds, exact to one in a hundred (HdrHistogram), in memory that does not
/// depend on their number.
package struct WaitDistribution: Mergeable {
    /// Longer waits count as an hour.
    private static let longest: UInt64 = 3_600_000_000

    private var histogram = Histogram<UInt64>(
        lowestDiscernibleValue: 1, highestTrackableValue: longest, numberOfSignificantValueDigits: .two)

    /// No waits.
    package init() {}

    /// The number of waits.
    package var count: Int { Int(clamping: histogram.totalCount) }
    /// The wait that half of them do not exceed, in seconds.
    package var median: Double { percentile(50) }
    /// The wait that 95 % do not exceed, in seconds.
    package var p95: Double { percentile(95) }

    /// Adds a wait in nanoseconds; one that runs backwards counts as none.
    mutating func add(nanoseconds: Int64) {
        histogram.record(Swift.min(UInt64(clamping: nanoseconds) / 1000, Self.longest))
    }

    /// Takes in another part's waits.
    package mutating func merge(_ other: WaitDistribution) {
        histogram.add(other.histogram)
    }

    private func percentile(_ percentile: Double) -> Double {
        Double(histogram.valueAtPercentile(percentile)) / 1_000_000
    }
}
