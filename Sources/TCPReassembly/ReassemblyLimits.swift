/// How much may wait for missing bytes. What exceeds a limit makes the hole before it count as lost.
public struct ReassemblyLimits: Sendable {
    /// Bytes that one connection may hold back.
    public var bytesPerConnection: Int
    /// Segments that one connection may hold back.
    public var segmentsPerConnection: Int
    /// Bytes that all connections together may hold back.
    public var bytesInAll: Int

    /// The limits; the defaults suit ordinary traffic with a wide margin.
    public init(
        bytesPerConnection: Int = 1 << 20, segmentsPerConnection: Int = 1024, bytesInAll: Int = 64 << 20
    ) {
        self.bytesPerConnection = bytesPerConnection
        self.segmentsPerConnection = segmentsPerConnection
        self.bytesInAll = bytesInAll
    }

    /// The limits for each of `parts` parts of the connections.
    public func divided(by parts: Int) -> ReassemblyLimits {
        var limits = self
        limits.bytesInAll /= parts
        return limits
    }
}
