/// The network that a client is in. A provider tries again from another address of its pool: IPv4 addresses count by
/// their /24, IPv6 addresses by their /64.
public enum ClientNetwork: Hashable, Sendable {
    /// The first 24 bits.
    case version4(UInt32)
    /// The first 64 bits.
    case version6(UInt64)
    /// Text that is no address.
    case other(String)

    /// The network of an address.
    public init(_ address: String) {
        switch NetworkAddress(address) {
        case .version4(let bits): self = .version4(bits >> 8)
        case .version6(let high, _): self = .version6(high)
        case nil: self = .other(address)
        }
    }

    /// What stands for it where networks are only compared.
    var digest: UInt64 {
        var digest = TextDigest(of: .network)
        switch self {
        case .version4(let prefix):
            digest.combine(4)
            digest.combine(UInt64(prefix))
        case .version6(let prefix):
            digest.combine(6)
            digest.combine(prefix)
        case .other(let text):
            digest.combine(text)
        }
        return digest.value
    }
}
