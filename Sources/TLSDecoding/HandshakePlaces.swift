/// Where the steps of a handshake were seen, in the numbers that whoever hands over bytes gives to their places.
public struct HandshakePlaces: Sendable, Equatable {
    /// The ServerHello, which tells version and cipher suite.
    public internal(set) var serverHello: UInt64?
    /// The server's certificates.
    public internal(set) var certificate: UInt64?
    /// The alert that the facts have.
    public internal(set) var alert: UInt64?
}
