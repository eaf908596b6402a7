internal import PacketDecoding

/// What a tracer saw.
public struct TracingCounters: Sendable {
    /// Frames taken.
    public internal(set) var frames = 0
    /// Frames with a TCP segment.
    public internal(set) var segments = 0
    /// Frames with IP but not TCP, or without IP.
    public internal(set) var otherProtocols = 0
    /// Frames whose headers make no sense.
    public internal(set) var malformed = 0
    /// Frames cut off in their headers, by the snaplen.
    public internal(set) var cutInHeaders = 0
    /// Frames of link types that are not known.
    public internal(set) var unknownLinks = 0
    /// Some of those link types, as libpcap numbers them.
    public internal(set) var unknownLinkTypes: [Int32] = []
    /// IP fragments that had to wait for others.
    public internal(set) var fragments = 0
    /// Those that brought other bytes, or more, where bytes had come before, which were kept.
    public internal(set) var overlappingFragments = 0
    /// Connections given up because too many were open, or took too much memory.
    public internal(set) var givenUpConnections = 0
    /// Connections on mail ports that are open now.
    public internal(set) var openOnMailPorts = 0
    /// Connections of which the key log has secrets.
    public internal(set) var connectionsWithSecrets = 0
    /// Those of them that the secrets did not open.
    public internal(set) var sealedConnections = 0

    /// Adds what a tracer counted of its own connections.
    public mutating func addConnections(of other: TracingCounters) {
        givenUpConnections += other.givenUpConnections
        openOnMailPorts += other.openOnMailPorts
        connectionsWithSecrets += other.connectionsWithSecrets
        sealedConnections += other.sealedConnections
    }

    /// Nothing counted yet.
    public init() {}

    /// What so many frames were.
    init(frames: UInt64, _ packets: PacketCounters, _ datagrams: FragmentCounters) {
        self.frames = Int(frames)
        segments = packets.segments
        otherProtocols = packets.otherProtocols + packets.notIP
        malformed = packets.malformed
        cutInHeaders = packets.truncated
        unknownLinks = packets.unknownLinks
        unknownLinkTypes = packets.unknownLinkTypes
        fragments = packets.fragmentsHeld
        overlappingFragments = datagrams.overlapping
    }
}
