/// The group in which the two sides agreed on a key.
public enum KeyExchangeGroup: Sendable, Equatable {
    /// A group of the registry.
    case named(NamedGroup)
    /// A Diffie-Hellman group that the server wrote out (RFC 5246 section 7.4.3), by the bits of its prime.
    case prime(bits: Int)

    /// The usual name, such as `X25519`, or `DH 2048`.
    public var name: String {
        switch self {
        case .named(let group): group.name
        case .prime(let bits): "DH \(bits)"
        }
    }
}
