/// The addresses that begin with the same bits: one address, or a network such as `192.0.2.0/24` and `2001:db8::/32`.
package struct AddressPrefix: Hashable, Sendable {
    private let address: NetworkAddress
    /// How many bits count.
    private let length: Int

    /// Nil for what is neither an address nor a prefix. Bits past the prefix's length don't matter.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = parts.first.flatMap({ NetworkAddress($0) }) else { return nil }
        self.address = address
        guard parts.count == 2 else {
            length = address.width
            return
        }
        guard let length = Int(parts[1]), (0...address.width).contains(length) else { return nil }
        self.length = length
    }

    /// Whether an address, as records have it, is one of them.
    package func contains(_ text: String) -> Bool {
        guard let other = NetworkAddress(text), other.width == address.width else { return false }
        // All bits of a shift by the whole width are gone: that is the prefix of length 0.
        return other.bits >> UInt128(address.width - length) == address.bits
            >> UInt128(address.width - length)
    }
}

/// An IPv4 or IPv6 address as a number.
private struct NetworkAddress: Hashable, Sendable {
    var bits: UInt128
    /// 32 or 128.
    var width: Int

    /// Four numbers with dots between, or IPv6 in any form of RFC 4291 section 2.2.
    init?(_ text: some StringProtocol) {
        if let bits = Self.version4(text) {
            self.bits = UInt128(bits)
            width = 32
        } else if let bits = Self.version6(text) {
            self.bits = bits
            width = 128
        } else {
            return nil
        }
    }

    private static func version4(_ text: some StringProtocol) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bits: UInt32 = 0
        for part in parts {
            guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let byte = UInt8(part) else {
                return nil
            }
            bits = bits << 8 | UInt32(byte)
        }
        return bits
    }

    private static func version6(_ text: some StringProtocol) -> UInt128? {
        let halves = String(text).split(separator: "::", omittingEmptySubsequences: false)
        guard text.utf8.contains(0x3A), halves.count <= 2, let head = groups(halves[0]) else { return nil }
        guard halves.count == 2 else { return head.count == 8 ? joined(head) : nil }
        guard let tail = groups(halves[1]), head.count + tail.count < 8 else { return nil }
        return joined(head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail)
    }

    /// The groups of 16 bits, of which the last two may be an IPv4 address.
    private static func groups(_ text: Substring) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var groups: [UInt16] = []
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, let bits = version4(part) {
                groups += [UInt16(truncatingIfNeeded: bits >> 16), UInt16(truncatingIfNeeded: bits)]
            } else {
                guard (1...4).contains(part.utf8.count), part.first?.isHexDigit == true,
                    let group = UInt16(part, radix: 16)
                else { return nil }
                groups.append(group)
            }
        }
        return groups
    }

    private static func joined(_ groups: [UInt16]) -> UInt128 {
        groups.reduce(0) { $0 << 16 | UInt128($1) }
    }
}
