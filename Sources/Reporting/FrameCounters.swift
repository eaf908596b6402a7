internal import DeliveryAnalysis

/// What the frames of all captures were.
public struct FrameCounters: Codable, Equatable, Sendable {
    /// All frames.
    public var frames = 0
    /// Frames with a TCP segment.
    public var tcpSegments = 0
    /// Frames of other protocols.
    public var otherProtocols = 0
    /// Frames whose headers make no sense.
    public var malformed = 0
    /// Frames cut off in their headers.
    public var cutInHeaders = 0
    /// Frames of link types that are not known.
    public var unknownLinks = 0
    /// IP fragments.
    public var fragments = 0
    /// Connections given up because too many were open, or took too much memory.
    public var givenUpConnections = 0

    /// No frames.
    public init() {}

    /// Adds those of other captures; saturates, for they may come from a file.
    public mutating func add(_ other: FrameCounters) {
        frames.merge(other.frames)
        tcpSegments.merge(other.tcpSegments)
        otherProtocols.merge(other.otherProtocols)
        malformed.merge(other.malformed)
        cutInHeaders.merge(other.cutInHeaders)
        unknownLinks.merge(other.unknownLinks)
        fragments.merge(other.fragments)
        givenUpConnections.merge(other.givenUpConnections)
    }

    private enum CodingKeys: String, CodingKey {
        case frames
        case tcpSegments = "tcp_segments"
        case otherProtocols = "other_protocols"
        case malformed, fragments
        case cutInHeaders = "cut_in_headers"
        case unknownLinks = "unknown_links"
        case givenUpConnections = "given_up_connections"
    }
}
