/// What all connections of one tracer hold back together.
public struct ReassemblyBudget: Sendable {
    /// The limits in force.
    public let limits: ReassemblyLimits
    /// Bytes held back now, in all.
    public internal(set) var bytesHeld = 0

    /// An empty budget.
    public init(limits: ReassemblyLimits) {
        self.limits = limits
    }
}
