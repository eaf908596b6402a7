/// The connections that one of several tracers follows, of all that it is shown.
///
/// Each tracer sees all frames, so that it knows the time, the fragments and the numbers of frames as a single one would.
public struct ConnectionShare: Sendable {
    /// A bit for each part that belongs to it: it is asked for every frame, and so costs no division.
    private let parts: UInt8

    /// All connections.
    public static let all = ConnectionShare(index: 0, of: 1)

    /// One of so many shares, `TracingOptions.parts` at most.
    public init(index: Int, of count: Int) {
        precondition(count > 0 && count <= TracingOptions.parts && (0..<count).contains(index))
        parts = (0..<TracingOptions.parts).filter { $0 % count == index }.reduce(0) { $0 | 1 << $1 }
    }

    /// Whether a connection belongs to it.
    @inline(__always)
    func contains(_ key: FlowKey) -> Bool {
        parts == .max || parts &>> UInt8(truncatingIfNeeded: key.part) & 1 == 1
    }
}
