/// What of a handshake was seen, for who wants to know which frame brought it.
public struct HandshakeSteps: OptionSet, Sendable {
    /// A bit for each.
    public let rawValue: UInt8

    /// Steps by their bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// A ServerHello: version and cipher suite are agreed on.
    public static let serverHello = HandshakeSteps(rawValue: 1)
    /// The server's certificates.
    public static let certificate = HandshakeSteps(rawValue: 2)
    /// An alert.
    public static let alert = HandshakeSteps(rawValue: 4)
}
