/// The connections that one of several tracers follows, of all that it is shown.
///
/// Each tracer sees all frames, so that it knows the time, the fragments and the numbers of frames as a single one would.
public struct ConnectionShare: Sendable {
    private let index: Int
    private let count: Int

    /// All connections.
    public static let all = ConnectionShare(index: 0, of: 1)

    /// One of so many shares, `TracingOptions.parts` at most.
    public init(index: Int, of count: Int) {
        precondition(count > 0 && count <= TracingOptions.parts && (0..<count).contains(index))
        self.index = index
        self.count = count
    }

    /// Whether a connection belongs to it.
    @inline(__always)
    func contains(_ key: FlowKey) -> Bool {
        count == 1 || key.part % count == index
    }
}
