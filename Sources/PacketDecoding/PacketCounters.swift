/// How many frames turned out to be what.
package struct PacketCounters: Hashable, Sendable {
    /// Frames with a TCP segment, or with the fragment that completed one.
    package var segments = 0
    /// Frames with IP but something other than TCP.
    package var otherProtocols = 0
    /// Frames without IP, or of an unknown link layer.
    package var notIP = 0
    /// Frames with a fragment that had to wait for others.
    package var fragmentsHeld = 0
    /// Frames cut off before the end of their headers.
    package var truncated = 0
    /// Frames with a header that cannot be right.
    package var malformed = 0

    /// Nothing counted yet.
    package init() {}

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
