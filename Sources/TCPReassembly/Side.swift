/// One of the two sides of a connection, told by who opened it as far as reassembly knows.
public enum Side: UInt8, Sendable {
    /// The side that sent the first SYN, or, without one, the first segment captured.
    case opener
    /// The other side.
    case responder

    /// The side at the other end.
    @inlinable @inline(__always)
    public var peer: Side { self == .opener ? .responder : .opener }
}
