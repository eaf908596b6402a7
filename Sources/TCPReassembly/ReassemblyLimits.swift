/// How much may wait for missing bytes. What exceeds a limit makes the hole before it count as lost.
package struct ReassemblyLimits: Sendable {
    /// Bytes that one connection may hold back.
    package var bytesPerConnection: Int
    /// Segments that one connection may hold back.
    package var segmentsPerConnection: Int
    /// Bytes that all connections together may hold back.
    package var bytesInAll: Int

    /// The limits; the defaults suit ordinary traffic with a wide margin.
    package init(
        bytesPerConnection: Int = 1 << 20, segmentsPerConnection: Int = 1024, bytesInAll: Int = 64 << 20
    ) {
        self.bytesPerConnection = bytesPerConnection
        self.segmentsPerConnection = segmentsPerConnection
        self.bytesInAll = bytesInAll
    }

    /// The limits for each of `parts` parts of the connections.
    package func divided(by parts: Int) -> ReassemblyLimits {
        var limits = self
        limits.bytesInAll /= parts
        return limits
    }
}

/// What all connections of one tracer hold back together.
package struct ReassemblyBudget: Sendable {
    /// The limits in force.
    package let limits: ReassemblyLimits
    /// Bytes held back now, in all.
    package internal(set) var bytesHeld = 0

    /// An empty budget.
    package init(limits: ReassemblyLimits) {
        self.limits = limits
    }
}
