/// The frames that tell how a session came to be encrypted, or not.
public struct EncryptionFrames: Codable, Equatable, Sendable {
    /// The last reply to EHLO outside TLS.
    public var offer: UInt64?
    /// STARTTLS.
    public var command: UInt64?
    /// The reply to it.
    public var reply: UInt64?
    /// The first TLS record.
    public var tls: UInt64?
    /// The ServerHello, which tells version and cipher suite.
    public var hello: UInt64?
    /// The server's certificate.
    public var certificate: UInt64?
    /// The alert that the record has.
    public var alert: UInt64?

    /// Frames of a session in which nothing of that was seen.
    public init() {}
}
