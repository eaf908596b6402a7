internal import TCPReassembly

/// What a part of the connections holds, and may hold.
struct ConnectionLoad: Sendable {
    /// Connections that may be open at a time.
    let connections: Int
    /// Those that are.
    var open = 0
    var budget: ReassemblyBudget

    init(connections: Int, limits: ReassemblyLimits) {
        self.connections = connections
        budget = ReassemblyBudget(limits: limits)
    }

    var isFull: Bool { open >= connections }
}
