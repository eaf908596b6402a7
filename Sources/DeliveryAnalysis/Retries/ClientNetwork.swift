/// The network that a client is in. A provider tries again from another address of its pool: IPv4 addresses count by
/// their /24, IPv6 addresses by their /64.
public enum ClientNetwork: Hashable, Sendable {
    /// The first 24 bits.
    case version4(UInt32)
    /// The first 64 bits.
    case version6(UInt64)
    /// Text that is no address.
    case other(String)

    /// The network of an address: dotted quad, or IPv6 in the form of RFC 5952.
    public init(_ address: String) {
        if let prefix = Self.prefix4(of: address.utf8) {
            self = .version4(prefix)
        } else if let prefix = Self.prefix6(of: address) {
            self = .version6(prefix)
        } else {
            self = .other(address)
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

    /// Nil unless it is four numbers with dots between.
    private static func prefix4(of address: some Sequence<UInt8>) -> UInt32? {
        var prefix: UInt32 = 0
        var part: UInt32 = 0
        var dots = 0
        for byte in address {
            switch byte {
            case 0x30...0x39:
                part = part * 10 + UInt32(byte - 0x30)
                guard part < 256 else { return nil }
            case 0x2E where dots < 3:
                prefix = prefix << 8 | part
                part = 0
                dots += 1
            default: return nil
            }
        }
        return dots == 3 ? prefix : nil
    }

    /// The groups before a `::` stand at the beginning, those after it at the end; only the first four count.
    private static func prefix6(of address: String) -> UInt64? {
        let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.split(separator: ":") }
        guard address.utf8.contains(0x3A), let head = halves.first else { return nil }
        let tail = halves.count == 2 ? halves[1] : []
        let gap = max(0, 8 - head.count - tail.count)
        let groups = head + Array(repeating: "0", count: halves.count == 2 ? gap : 0) + tail
        guard groups.count == 8 else { return nil }
        var prefix: UInt64 = 0
        for group in groups.prefix(4) {
            guard let value = UInt16(group, radix: 16) else { return nil }
            prefix = prefix << 16 | UInt64(value)
        }
        return prefix
    }
}
