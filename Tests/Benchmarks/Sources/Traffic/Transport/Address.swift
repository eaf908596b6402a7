/// An IP address that is reserved for documentation (RFC 5737, RFC 3849).
package struct Address: Sendable {
    /// 4 or 16 octets.
    package let octets: [UInt8]
    /// As RFC 5952 writes it.
    package let text: String

    /// Whether it is of IPv6.
    package var isIPv6: Bool { octets.count == 16 }

    /// 192.0.2.x or 198.51.100.x, or under 2001:db8::1:0: one of 508 clients.
    static func client(_ number: Int, ipv6: Bool) -> Address {
        let host = UInt8(1 + number % 254)
        let network = number / 254 % 2
        guard !ipv6 else { return Address(group: 0, UInt16(1 + network), UInt16(host)) }
        return Address(network == 0 ? [192, 0, 2, host] : [198, 51, 100, host])
    }

    /// 203.0.113.x, or under 2001:db8:25::.
    static func server(_ number: Int, ipv6: Bool) -> Address {
        let host = UInt8(1 + number % 254)
        return ipv6 ? Address(group: 0x25, 0, UInt16(host)) : Address([203, 0, 113, host])
    }

    private init(_ octets: [UInt8]) {
        self.octets = octets
        text = octets.map { String($0) }.joined(separator: ".")
    }

    /// 2001:db8:`group`::`high`:`low`.
    private init(group: UInt16, _ high: UInt16, _ low: UInt16) {
        var octets: [UInt8] = []
        for part: UInt16 in [0x2001, 0xDB8, group, 0, 0, 0, high, low] { octets.append(bigEndian: part) }
        self.octets = octets
        let tail = [high, low].filter { $0 > 0 }.map { String($0, radix: 16) }.joined(separator: ":")
        text = "2001:db8:" + (group > 0 ? String(group, radix: 16) + ":" : "") + ":" + tail
    }
}
