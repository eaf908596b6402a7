internal import TCPReassembly

/// What a part of the connections holds, and may hold.
struct ConnectionLoad: Sendable {
    /// Connections that may be open at a time.
    let connections: Int
    /// Those that are.
    var open = 0
    /// About how many bytes they may take.
    let limit: Int
    /// About how many they do.
    var bytes = 0
    var budget: ReassemblyBudget

    init(connections: Int, bytes limit: Int, limits: ReassemblyLimits) {
        self.connections = connections
        self.limit = limit
        budget = ReassemblyBudget(limits: limits)
    }

    /// Whether there is no room for one more.
    var isFull: Bool { open >= connections || bytes + TracedConnection.baseWeight > limit }

    /// Whether they take more than they may.
    var isTooHeavy: Bool { bytes > limit }
}
