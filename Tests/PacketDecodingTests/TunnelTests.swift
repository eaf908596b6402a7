import Testing

@testable import PacketDecoding

@Suite("A tunnel")
struct TunnelTests {
    static let inner = [UInt8].tcp().ipv4()
    static let inner6 = [UInt8].tcp().ipv6()

    static let tunnels: [(String, [UInt8])] = [
        ("IPv4 in IPv4", inner.ipv4(protocol: 4)),
        ("IPv6 in IPv4", inner6.ipv4(protocol: 41)),
        ("IPv6 in IPv4 in IPv4", inner6.ipv4(protocol: 41).ipv4(protocol: 4)),
        ("GRE", inner.gre().ipv4(protocol: 47)),
        ("GRE with IPv6", inner6.gre(0x86DD).ipv4(protocol: 47)),
        ("GRE with a checksum", inner.gre(flags: 0x8000, fields: 4).ipv4(protocol: 47)),
        ("GRE with a key", inner.gre(flags: 0x2000, fields: 4).ipv4(protocol: 47)),
        ("GRE with everything", inner.gre(flags: 0xB000, fields: 12).ipv4(protocol: 47)),
        ("GRE with Ethernet", inner.ethernet().gre(0x6558, flags: 0x2000, fields: 4).ipv4(protocol: 47)),
        ("GRE with MPLS", inner.mpls().gre(0x8847).ipv4(protocol: 47)),
        ("ERSPAN I", inner.ethernet().gre(0x88BE).ipv4(protocol: 47)),
        ("ERSPAN II", inner.ethernet().gre(0x88BE, flags: 0x1000, fields: 12).ipv4(protocol: 47)),
        ("VXLAN", inner.ethernet().vxlan().udp().ipv4(protocol: 17)),
        ("VXLAN, VLAN, IPv6", inner6.vlan(0x86DD).ethernet(0x8100).vxlan().udp().ipv4(protocol: 17)),
        ("MPLS in IP", inner.mpls().mpls(bottom: false).ipv4(protocol: 137)),
    ]

    static let others: [[UInt8]] = [
        inner.udp(to: 53).ipv4(protocol: 17),
        inner.ipv4(protocol: 50),
        inner.ipv4(protocol: 1),
        inner.ipv6(next: 59),
        inner.gre(0x880B, flags: 1, fields: 8).ipv4(protocol: 47),
        inner.gre(flags: 0x4000, fields: 8).ipv4(protocol: 47),
        inner.ethernet().vxlan(flags: 0).udp().ipv4(protocol: 17),
    ]

    @Test("is gone through", arguments: tunnels)
    func through(name: String, packet: [UInt8]) {
        #expect(decode(packet.ethernet()).text == greeting, "\(name) in Ethernet")
        #expect(decode(packet + .zeros(20), linkType: 101).text == greeting, "\(name), raw and padded")
    }

    @Test("in IPv6 is gone through")
    func inVersion6() {
        #expect(decode(Self.inner.ipv6(next: 4).ethernet(0x86DD)).text == greeting)
        #expect(decode(Self.inner6.ipv6(next: 41).ethernet(0x86DD)).text == greeting)
        #expect(decode(Self.inner.ethernet().vxlan().udp().ipv6(next: 17).ethernet(0x86DD)).text == greeting)
    }

    @Test("tells the addresses at its inside")
    func addresses() {
        let decoding = decode(Self.inner6.ipv4(protocol: 41).ethernet())
        #expect(decoding.segment?.source.description == "2001:db8::1")
    }

    @Test("within a tunnel has an end")
    func depth() {
        var packet = Self.inner
        for _ in 0..<5 { packet = packet.ipv4(protocol: 4) }
        #expect(decode(packet, linkType: 101).text == greeting)
        for _ in 0..<60 { packet = packet.ipv4(protocol: 4) }
        #expect(decode(packet, linkType: 101).decoded == .malformed(.nestedTooDeeply))
    }

    @Test("of another kind is another protocol", arguments: others)
    func another(packet: [UInt8]) {
        #expect(decode(packet, linkType: 101).decoded == .otherProtocol)
    }
}
