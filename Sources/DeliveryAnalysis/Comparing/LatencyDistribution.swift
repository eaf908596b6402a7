private import Histogram

/// How long something took: a histogram of microseconds, exact to one in a hundred (HdrHistogram), in memory that does not
/// depend on how often it was measured.
package struct LatencyDistribution: Mergeable {
    /// Longer times count as a day.
    private static let longest: UInt64 = 86_400_000_000

    private var histogram = Histogram<UInt64>(
        lowestDiscernibleValue: 1, highestTrackableValue: longest, numberOfSignificantValueDigits: .two)

    /// No times.
    package init() {}

    /// The number of times.
    package var count: Int { Int(clamping: histogram.totalCount) }
    /// The time that half of them do not exceed, in seconds; 0 where there is none.
    package var median: Double { percentile(50) }
    /// The time that 95 % of them do not exceed, in seconds; 0 where there is none.
    package var p95: Double { percentile(95) }

    /// Adds a time in seconds; what is no time counts as none.
    package mutating func add(seconds: Double) {
        let microseconds = (seconds * 1e6).rounded()
        guard microseconds >= 0 else { return }
        histogram.record(microseconds < Double(Self.longest) ? UInt64(microseconds) : Self.longest)
    }

    /// Takes in another part's times.
    package mutating func merge(_ other: LatencyDistribution) {
        histogram.add(other.histogram)
    }

    private func percentile(_ percentile: Double) -> Double {
        count == 0 ? 0 : Double(histogram.valueAtPercentile(percentile)) / 1e6
    }
}
