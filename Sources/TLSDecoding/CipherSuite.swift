/// The cipher suite that a server chose (RFC 8446 section B.4, RFC 5246 section A.5).
public struct CipherSuite: Sendable, Hashable {
    /// The number that stands for it on the wire.
    public let rawValue: UInt16

    /// The suite of a number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The name in IANA's registry; `0xC0FF`, say, where it is not one that mail meets.
    public var name: String { Self.names[rawValue] ?? hexadecimal(rawValue) }

    /// Whether the ServerKeyExchange of this suite names an elliptic curve (RFC 8422 section 5.4).
    var namesCurve: Bool { name.hasPrefix("TLS_ECDHE_") || name.hasPrefix("TLS_ECDH_anon_") }

    /// Whether the ServerKeyExchange of this suite holds a Diffie-Hellman prime (RFC 5246 section 7.4.3).
    var sendsPrime: Bool { name.hasPrefix("TLS_DHE_") || name.hasPrefix("TLS_DH_anon_") }
}
