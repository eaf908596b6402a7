/// How many frames turned out to be what.
public struct PacketCounters: Hashable, Sendable {
    /// Frames with a TCP segment, or with the fragment that completed one.
    public var segments = 0
    /// Frames with IP but something other than TCP.
    public var otherProtocols = 0
    /// Frames without IP, or of an unknown link layer.
    public var notIP = 0
    /// Frames with a fragment that had to wait for others.
    public var fragmentsHeld = 0
    /// Frames cut off before the end of their headers.
    public var truncated = 0
    /// Frames with a header that cannot be right.
    public var malformed = 0

    /// Nothing counted yet.
    public init() {}

    mutating func count(_ decoded: Decoded) {
        switch decoded {
        case .segment: segments += 1
        case .otherProtocol: otherProtocols += 1
        case .notIP: notIP += 1
        case .fragmentHeld: fragmentsHeld += 1
        case .malformed(.truncated): truncated += 1
        case .malformed(.invalid), .malformed(.nestedTooDeeply): malformed += 1
        }
    }
}
