/// The addresses that begin with the same bits: one address, or a network such as `192.0.2.0/24` and `2001:db8::/32`.
public struct AddressPrefix: Hashable, Sendable {
    private let network: NetworkAddress
    /// How many bits count.
    private let length: Int

    /// Nil for what is neither an address nor a prefix. Bits past the prefix's length don't matter.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = parts.first.flatMap({ Self.address($0) }),
            let length = parts.count == 2 ? Int(parts[1]) : address.width,
            (0...address.width).contains(length)
        else { return nil }
        network = address.prefix(length)
        self.length = length
    }

    /// Whether an address, as records have it, is one of them.
    public func contains(_ text: String) -> Bool {
        guard let other = Self.address(text), other.width == network.width else { return false }
        return other.prefix(length) == network
    }

    /// An address, also an IPv6 address whose last two groups stand as an IPv4 address (RFC 4291 section 2.2).
    private static func address(_ text: some StringProtocol) -> NetworkAddress? {
        if let address = NetworkAddress(text) { return address }
        guard let colon = text.lastIndex(of: ":"),
            case .version4(let bits)? = NetworkAddress(text[text.index(after: colon)...])
        else { return nil }
        let groups = String(bits >> 16, radix: 16) + ":" + String(bits & 0xFFFF, radix: 16)
        return NetworkAddress(text[...colon] + groups)
    }
}
