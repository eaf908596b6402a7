internal import Provenance

/// Follows the time of the frames, to tell when connections that were left should be looked for.
///
/// Times are plain nanoseconds here: this runs for every frame.
struct CaptureClock: Sendable {
    private var latestTime = Int64.min
    private var previousTime = Int64.min
    private var nextSweep = Int64.min

    /// Connections that are left are looked for so often.
    private static let sweepInterval: Int64 = 60_000_000_000

    /// The latest time of any frame.
    var latest: Timestamp { Timestamp(nanoseconds: latestTime) }

    /// Takes note of a frame. Tells the time by which connections are to be judged, when they are.
    @inline(__always)
    mutating func tick(_ time: Timestamp) -> Timestamp? {
        latestTime = max(latestTime, time.nanoseconds)
        // A single frame whose clock is wrong must not end everything.
        let agreed = min(time.nanoseconds, previousTime)
        previousTime = time.nanoseconds
        guard agreed >= nextSweep else { return nil }
        nextSweep = agreed.addingReportingOverflow(Self.sweepInterval).partialValue
        if nextSweep < agreed { nextSweep = .max }
        return Timestamp(nanoseconds: agreed)
    }
}
