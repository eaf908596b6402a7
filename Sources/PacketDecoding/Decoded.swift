/// What a frame turned out to be.
public enum Decoded: Hashable, Sendable {
    /// A TCP segment, perhaps the whole that a last fragment made.
    case segment
    /// An IP datagram with something other than TCP.
    case otherProtocol
    /// No IP datagram.
    case notIP
    /// Something in a link layer that is not known, by libpcap's number for it.
    case unknownLink(Int32)
    /// A fragment of a datagram that is not complete yet.
    case fragmentHeld
    /// Something that cannot be decoded.
    case malformed(Malformation)
}
