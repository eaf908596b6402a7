internal import PacketDecoding

/// What a tracer saw.
package struct TracingCounters: Sendable {
    /// Frames taken.
    package internal(set) var frames = 0
    /// Frames with a TCP segment.
    package internal(set) var segments = 0
    /// Frames with IP but not TCP, or without IP.
    package internal(set) var otherProtocols = 0
    /// Frames whose headers make no sense, or are cut off by the snaplen.
    package internal(set) var malformed = 0
    /// IP fragments that had to wait for others.
    package internal(set) var fragments = 0
    /// Connections given up because too many were open, or took too much memory.
    package internal(set) var givenUpConnections = 0
    /// Connections on mail ports that are open now.
    package internal(set) var openOnMailPorts = 0
    /// Connections of which the key log has secrets.
    package internal(set) var connectionsWithSecrets = 0
    /// Those of them that the secrets did not open.
    package internal(set) var sealedConnections = 0

    /// Adds what a tracer counted of its own connections.
    package mutating func addConnections(of other: TracingCounters) {
        givenUpConnections += other.givenUpConnections
        openOnMailPorts += other.openOnMailPorts
        connectionsWithSecrets += other.connectionsWithSecrets
        sealedConnections += other.sealedConnections
    }

    /// Nothing counted yet.
    package init() {}

    /// What so many frames were.
    init(frames: UInt64, _ packets: PacketCounters) {
        self.frames = Int(frames)
        segments = packets.segments
        otherProtocols = packets.otherProtocols + packets.notIP
        malformed = packets.malformed + packets.truncated
        fragments = packets.fragmentsHeld
    }
}
