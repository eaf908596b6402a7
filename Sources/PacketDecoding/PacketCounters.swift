/// How many frames turned out to be what.
public struct PacketCounters: Hashable, Sendable {
    /// Frames with a TCP segment, or with the fragment that completed one.
    public var segments = 0
    /// Frames with IP but something other than TCP.
    public var otherProtocols = 0
    /// Frames without IP.
    public var notIP = 0
    /// Frames of link layers that are not known.
    public var unknownLinks = 0
    /// The link types of some of those, each once.
    public private(set) var unknownLinkTypes: [Int32] = []
    /// Frames with a fragment that had to wait for others.
    public var fragmentsHeld = 0
    /// Frames cut off before the end of their headers.
    public var truncated = 0
    /// Frames with a header that cannot be right.
    public var malformed = 0

    /// Nothing counted yet.
    public init() {}

    /// More than a capture has, but in an attack.
    private static let mostLinkTypes = 8

    mutating func count(_ decoded: Decoded) {
        switch decoded {
        case .segment: segments += 1
        case .otherProtocol: otherProtocols += 1
        case .notIP: notIP += 1
        case .unknownLink(let linkType):
            unknownLinks += 1
            if unknownLinkTypes.count < Self.mostLinkTypes, !unknownLinkTypes.contains(linkType) {
                unknownLinkTypes.append(linkType)
            }
        case .fragmentHeld: fragmentsHeld += 1
        case .malformed(.truncated): truncated += 1
        case .malformed(.invalid), .malformed(.nestedTooDeeply): malformed += 1
        }
    }
}
