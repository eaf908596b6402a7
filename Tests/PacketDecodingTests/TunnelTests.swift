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
        ("VXLAN on Linux's port", inner.ethernet().vxlan().udp(to: 8472).ipv4(protocol: 17)),
        ("VXLAN-GPE, Ethernet", inner.ethernet().vxlan().udp(to: 4790).ipv4(protocol: 17)),
        ("VXLAN-GPE, IPv4", inner.vxlan(flags: 0x0C, next: 1).udp(to: 4790).ipv4(protocol: 17)),
        ("VXLAN-GPE, IPv6", inner6.vxlan(flags: 0x0C, next: 2).udp(to: 4790).ipv4(protocol: 17)),
        ("Geneve", ([0, 0, 0x65, 0x58, 0, 0, 1, 0] + inner.ethernet()).udp(to: 6081).ipv4(protocol: 17)),
        (
            "Geneve with options, IPv4",
            ([2, 0, 0x08, 0x00, 0, 0, 1, 0] + .zeros(8) + inner).udp(to: 6081).ipv4(protocol: 17)
        ),
        ("GTP-U", ([0x30, 255, 0, 0, 0, 0, 0, 1] + inner).udp(to: 2152).ipv4(protocol: 17)),
        (
            "GTP-U with a sequence number",
            ([0x32, 255, 0, 0, 0, 0, 0, 1, 0, 9, 0, 0] + inner).udp(to: 2152).ipv4(protocol: 17)
        ),
        (
            "GTP-U with extensions, IPv6",
            ([0x34, 255, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x85, 1, 9, 9, 0x40, 1, 0, 0, 0] + inner6).udp(to: 2152)
                .ipv4(protocol: 17)
        ),
        ("TZSP", ([1, 0, 0, 1, 1] + inner.ethernet()).udp(to: 37008).ipv4(protocol: 17)),
        (
            "TZSP with tags",
            ([1, 0, 0, 1, 0, 10, 1, 200, 1] + inner.ethernet()).udp(to: 37008).ipv4(protocol: 17)
        ),
        (
            "TZSP, 802.11",
            ([1, 0, 0, 18, 1] + LinkLayerTests.wireless(0x08, 0x01) + inner.snap()).udp(to: 37008).ipv4(
                protocol: 17)
        ),
        ("L2TP", ([0, 2, 0, 1, 0, 2, 0xFF, 3, 0x00, 0x21] + inner).udp(to: 1701).ipv4(protocol: 17)),
        (
            "L2TP with all fields",
            ([0x4A, 2, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 3, 9, 9, 9, 0x00, 0x57] + inner6).udp(to: 1701)
                .ipv4(protocol: 17)
        ),
        (
            "L2TP to any port",
            ([0, 2, 0, 1, 0, 2, 0x21] + inner).udp(from: 1701, to: 53_000).ipv4(protocol: 17)
        ),
        (
            "PPTP",
            ([0, 0, 0, 1, 0xFF, 3, 0x00, 0x21] + inner).gre(0x880B, flags: 0x3001, fields: 4).ipv4(
                protocol: 47)
        ),
        (
            "PPTP with an acknowledgement",
            (.zeros(8) + [0x57] + inner6).gre(0x880B, flags: 0x3081, fields: 4).ipv4(protocol: 47)
        ),
        ("MPLS in UDP", inner.mpls().udp(to: 6635).ipv4(protocol: 17)),
        ("GRE in UDP", inner.gre().udp(to: 4754).ipv4(protocol: 17)),
        (
            "ERSPAN III",
            ([UInt8].zeros(12) + inner.ethernet()).gre(0x22EB, flags: 0x1000, fields: 4).ipv4(protocol: 47)
        ),
        (
            "ERSPAN III with a subheader, IP",
            (.zeros(10) + [2 << 2, 1] + .zeros(8) + inner6).gre(0x22EB, flags: 0x1000, fields: 4).ipv4(
                protocol: 47)
        ),
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
        inner.vxlan(flags: 0x0C, next: 4).udp(to: 4790).ipv4(protocol: 17),
        ([0x40, 0, 0x65, 0x58, 0, 0, 1, 0] + inner).udp(to: 6081).ipv4(protocol: 17),
        ([0x30, 1, 0, 0, 0, 0, 0, 1] + inner).udp(to: 2152).ipv4(protocol: 17),
        ([0x48, 4, 0, 0, 0, 0, 0, 1] + inner).udp(to: 2152).ipv4(protocol: 17),
        ([1, 2, 0, 1, 1] + inner.ethernet()).udp(to: 37008).ipv4(protocol: 17),
        ([0xC8, 2, 0, 12] + .zeros(8)).udp(to: 1701).ipv4(protocol: 17),
        ([0, 3, 0, 0] + inner).udp(to: 1701).ipv4(protocol: 17),
        // What only its port makes a tunnel, and is none.
        [9].udp(to: 8472).ipv4(protocol: 17),
        [].udp(to: 1701).ipv4(protocol: 17),
        (.zeros(14) + [0x08, 0, 0x45] + .zeros(30)).vxlan().udp().ipv4(protocol: 17),
        inner.gre(0x880B, flags: 0x2081, fields: 8).ipv4(protocol: 47),
        (.zeros(10) + [7 << 2, 0] + inner).gre(0x22EB, flags: 0x1000, fields: 4).ipv4(protocol: 47),
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
