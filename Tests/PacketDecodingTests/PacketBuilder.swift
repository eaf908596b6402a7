/// Builds packets from the inside out: `[UInt8].tcp().ipv4().ethernet()`. Each call puts a header in front.
extension [UInt8] {
    static let client: [UInt8] = [192, 0, 2, 1]
    static let server: [UInt8] = [192, 0, 2, 25]
    static let client6: [UInt8] = [0x20, 0x01, 0x0D, 0xB8] + zeros(11) + [1]
    static let server6: [UInt8] = [0x20, 0x01, 0x0D, 0xB8] + zeros(11) + [0x25]
    static let timestamps: [UInt8] = [1, 1, 8, 10] + big(0xDECADE, 4) + big(7, 4)

    static func zeros(_ count: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: count)
    }

    static func big(_ number: Int, _ count: Int) -> [UInt8] {
        stride(from: (count - 1) * 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    static func tcp(
        _ payload: [UInt8] = [UInt8]("EHLO client.example\r\n".utf8), flags: UInt8 = 0x18,
        options: [UInt8] = [],
        dataOffset: Int? = nil
    ) -> [UInt8] {
        let words = dataOffset ?? 5 + options.count / 4
        let ports = big(40_000, 2) + big(25, 2)
        let numbers = big(0x0102_0304, 4) + big(0xF1F2_F3F4, 4)
        return ports + numbers + [UInt8(words << 4), flags] + big(501, 2) + big(0xBAD, 2) + zeros(2) + options
            + payload
    }

    func ipv4(
        protocol number: UInt8 = 6, options: [UInt8] = [], totalLength: Int? = nil,
        identification: Int = 0x1234,
        fragment: Int = 0x4000
    ) -> [UInt8] {
        let words = UInt8(5 + options.count / 4)
        let length = totalLength ?? 20 + options.count + count
        return [0x40 | words, 0] + .big(length, 2) + .big(identification, 2) + .big(fragment, 2)
            + [64, number, 0, 0] + .client + .server + options + self
    }

    func ipv6(next: UInt8 = 6, payloadLength: Int? = nil) -> [UInt8] {
        [0x60, 0, 0, 0] + .big(payloadLength ?? count, 2) + [next, 57] + .client6 + .server6 + self
    }

    func ip(version: Int) -> [UInt8] {
        version == 4 ? ipv4() : ipv6()
    }

    /// An IPv6 extension header of `units` times eight bytes.
    func extensionHeader(next: UInt8, units: Int = 1) -> [UInt8] {
        [next, UInt8(units - 1)] + .zeros(units * 8 - 2) + self
    }

    func authenticationHeader(next: UInt8) -> [UInt8] {
        // The length counts in fours beyond the second: 2 makes 16 bytes.
        [next, 2] + .zeros(14) + self
    }

    func fragmentHeader(next: UInt8 = 6, offset: Int, more: Bool, identification: Int = 99) -> [UInt8] {
        [next, 0] + .big(offset | (more ? 1 : 0), 2) + .big(identification, 4) + self
    }

    func ethernet(_ type: Int = 0x0800) -> [UInt8] {
        [0x02, 0, 0, 0, 0, 1, 0x02, 0, 0, 0, 0, 2] + .big(type, 2) + self
    }

    func vlan(_ type: Int = 0x0800) -> [UInt8] {
        .big(42, 2) + .big(type, 2) + self
    }

    func mpls(bottom: Bool = true) -> [UInt8] {
        .big(16 << 12 | (bottom ? 0x100 : 0) | 64, 4) + self
    }

    func snap(_ type: Int = 0x0800) -> [UInt8] {
        [0xAA, 0xAA, 3, 0, 0, 0] + .big(type, 2) + self
    }

    func pppoe() -> [UInt8] {
        [0x11, 0] + .big(7, 2) + .big(count, 2) + self
    }

    func udp(from source: Int = 50_000, to port: Int = 4789) -> [UInt8] {
        .big(source, 2) + .big(port, 2) + .big(8 + count, 2) + .zeros(2) + self
    }

    func vxlan(flags: UInt8 = 0x08, next: UInt8 = 0) -> [UInt8] {
        [flags, 0, 0, next, 0, 0, 1, 0] + self
    }

    /// GRE with `fields` bytes of what the flags announce.
    func gre(_ type: Int = 0x0800, flags: Int = 0, fields: Int = 0) -> [UInt8] {
        .big(flags, 2) + .big(type, 2) + .zeros(fields) + self
    }
}
