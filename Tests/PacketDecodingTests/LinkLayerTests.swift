import Testing

@testable import PacketDecoding

@Suite("A link layer")
struct LinkLayerTests {
    /// What stands before an IP packet of one version.
    struct Link: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let type: Int32
        let version4: [UInt8]
        let version6: [UInt8]

        init(_ name: String, _ type: Int32, _ version4: [UInt8], _ version6: [UInt8]) {
            testDescription = name
            self.type = type
            self.version4 = version4
            self.version6 = version6
        }

        /// The same for both, but for an EtherType at the end.
        init(_ name: String, _ type: Int32, etherTypeAfter bytes: [UInt8]) {
            self.init(name, type, bytes + [0x08, 0x00], bytes + [0x86, 0xDD])
        }
    }

    static let ethernet: [UInt8] = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2]
    static let cooked: [UInt8] = [0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0]
    static let cooked2: [UInt8] = [0, 0, 0, 0, 0, 1, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0]
    static let logicalLink: [UInt8] = [0xAA, 0xAA, 3, 0, 0, 0]
    /// The header of a data frame from a station, with the first octets of its frame control.
    static func wireless(_ control: UInt8, _ flags: UInt8, _ more: [UInt8] = []) -> [UInt8] {
        [control, flags, 0, 0] + ethernet + [2, 0, 0, 0, 0, 3, 0x10, 0] + more
    }
    /// A packet of macOS, with the link type of what is in it.
    static func packetTap(_ type: UInt8) -> [UInt8] {
        [108, 0, 0, 0, 1, 0, 0, 0, type, 0, 0, 0] + .zeros(96)
    }
    /// Attributes of Linux's log, the packet's last, in little and in big endian.
    static let logged: [UInt8] = [
        2, 0, 0, 0, 8, 0, 1, 0, 0, 0, 3, 0, 5, 0, 10, 0, 0x41, 0, 0, 0, 64, 0, 9, 0,
    ]
    static let loggedBig: [UInt8] = [
        2, 0, 0, 0, 0, 8, 0, 1, 0, 0, 3, 0, 0, 5, 0, 10, 0x41, 0, 0, 0, 0, 64, 0, 9,
    ]
    static let label: [UInt8] = [0, 1, 0, 64]
    static let lastLabel: [UInt8] = [0, 1, 1, 64]

    static let links: [Link] = [
        Link("Ethernet", 1, etherTypeAfter: ethernet),
        Link("802.1Q", 1, etherTypeAfter: ethernet + [0x81, 0, 0, 42]),
        Link("802.1ad", 1, etherTypeAfter: ethernet + [0x88, 0xA8, 0, 1, 0x81, 0, 0, 42]),
        Link("0x9100", 1, etherTypeAfter: ethernet + [0x91, 0, 0, 1, 0x91, 0, 0, 2, 0x81, 0, 0, 42]),
        Link("SNAP", 1, etherTypeAfter: ethernet + [0, 100, 0xAA, 0xAA, 3, 0, 0, 0]),
        Link("SNAP in 802.1Q", 1, etherTypeAfter: ethernet + [0x81, 0, 0, 1, 0, 96, 0xAA, 0xAA, 3, 0, 0, 0]),
        Link("MPLS", 1, ethernet + [0x88, 0x47] + lastLabel, ethernet + [0x88, 0x47] + lastLabel),
        Link(
            "MPLS multicast, three labels", 1, ethernet + [0x88, 0x48] + label + label + lastLabel,
            ethernet + [0x88, 0x48] + label + label + lastLabel),
        Link("MPLS pseudowire", 1, etherTypeAfter: ethernet + [0x88, 0x47] + lastLabel + ethernet),
        Link(
            "MPLS pseudowire with a control word", 1,
            etherTypeAfter: ethernet + [0x88, 0x47] + lastLabel + [0, 0, 0, 9] + ethernet),
        Link(
            "PPPoE", 1, ethernet + [0x88, 0x64, 0x11, 0, 0, 7, 0, 63, 0x00, 0x21],
            ethernet + [0x88, 0x64, 0x11, 0, 0, 7, 0, 83, 0x00, 0x57]),
        Link(
            "PPPoE with a compressed protocol", 1, ethernet + [0x88, 0x64, 0x11, 0, 0, 7, 0, 62, 0x21],
            ethernet + [0x88, 0x64, 0x11, 0, 0, 7, 0, 82, 0x57]),
        Link("DLT_PPP_ETHER", 51, [0x11, 0, 0, 7, 0, 63, 0x00, 0x21], [0x11, 0, 0, 7, 0, 83, 0x00, 0x57]),
        Link("PPP", 9, [0x00, 0x21], [0x00, 0x57]),
        Link("PPP with an address", 9, [0xFF, 3, 0x00, 0x21], [0xFF, 3, 0x00, 0x57]),
        Link("PPP serial", 50, [0xFF, 3, 0x21], [0xFF, 3, 0x57]),
        Link("Cisco HDLC", 50, etherTypeAfter: [0x0F, 0]),
        Link("MPLS over PPP", 9, [0x02, 0x81] + lastLabel, [0x02, 0x81] + lastLabel),
        Link("Linux cooked", 113, etherTypeAfter: cooked),
        Link("802.1Q in Linux cooked", 113, etherTypeAfter: cooked + [0x81, 0, 0, 42]),
        Link("SNAP in Linux cooked", 113, etherTypeAfter: cooked + [0, 4, 0xAA, 0xAA, 3, 0, 0, 0]),
        Link("Linux cooked 2", 276, [0x08, 0x00] + cooked2, [0x86, 0xDD] + cooked2),
        Link("802.1Q in Linux cooked 2", 276, etherTypeAfter: [0x81, 0] + cooked2 + [0, 42]),
        Link("BSD null, little endian", 0, [2, 0, 0, 0], [30, 0, 0, 0]),
        Link("BSD null, big endian", 0, [0, 0, 0, 2], [0, 0, 0, 24]),
        Link("Linux null", 0, [2, 0, 0, 0], [10, 0, 0, 0]),
        Link("Windows null", 0, [2, 0, 0, 0], [23, 0, 0, 0]),
        Link("FreeBSD null", 0, [2, 0, 0, 0], [28, 0, 0, 0]),
        Link("OpenBSD loop", 108, [0, 0, 0, 2], [0, 0, 0, 24]),
        Link("raw", 101, [], []),
        Link("raw of Linux and BSD", 12, [], []),
        Link("raw of OpenBSD", 14, [], []),
        Link("0x9200", 1, etherTypeAfter: ethernet + [0x92, 0, 0, 1]),
        Link("HSR", 1, etherTypeAfter: ethernet + [0x89, 0x2F, 0x10, 66, 0, 1]),
        Link("Cisco's security group", 1, etherTypeAfter: ethernet + [0x89, 0x09, 1, 1, 0, 1, 0, 5]),
        Link("VN-Tag", 1, etherTypeAfter: ethernet + [0x89, 0x26, 0, 1, 0, 2]),
        Link("802.1ah", 1, etherTypeAfter: ethernet + [0x88, 0xE7, 0, 0, 0, 7] + ethernet),
        Link("MACsec without a channel", 1, etherTypeAfter: ethernet + [0x88, 0xE5, 0, 0, 0, 0, 0, 1]),
        Link("MACsec", 1, etherTypeAfter: ethernet + [0x88, 0xE5, 0x20, 0, 0, 0, 0, 1] + .zeros(8)),
        Link("Cisco HDLC of its own", 104, etherTypeAfter: [0x0F, 0]),
        Link("PPP with its direction", 204, [1, 0xFF, 3, 0x00, 0x21], [0, 0xFF, 3, 0x00, 0x57]),
        Link("PPP with its direction and no address", 204, [1, 0x21], [0, 0x57]),
        Link("PPP of pppd", 166, [1, 3, 0x00, 0x21], [0, 3, 0x00, 0x57]),
        Link("PKTAP, Ethernet", 258, etherTypeAfter: packetTap(1) + ethernet),
        Link("PKTAP, loopback", 149, packetTap(0) + [2, 0, 0, 0], packetTap(0) + [30, 0, 0, 0]),
        Link("PFLOG of FreeBSD", 117, [61, 2] + .zeros(62), [61, 28] + .zeros(62)),
        Link("PFLOG of OpenBSD", 117, [100, 2] + .zeros(98), [100, 24] + .zeros(98)),
        Link("ENC", 109, [2] + .zeros(11), [24] + .zeros(11)),
        Link("NFLOG", 239, logged, logged),
        Link("NFLOG of big-endian machines", 239, loggedBig, loggedBig),
        Link(
            "NFLOG with nested attributes, big-endian", 239,
            [2, 0, 0, 0, 0, 8, 0x80, 20, 0, 0, 0, 0, 0, 64, 0, 9],
            [2, 0, 0, 0, 0, 8, 0x80, 20, 0, 0, 0, 0, 0, 64, 0, 9]),
        Link("802.11", 105, etherTypeAfter: wireless(0x08, 0x01) + logicalLink),
        Link(
            "802.11 with quality of service", 105, etherTypeAfter: wireless(0x88, 0x02, [0, 0]) + logicalLink),
        Link(
            "802.11 with four addresses and all fields", 105,
            etherTypeAfter: wireless(0x88, 0x83, .zeros(12)) + logicalLink),
        Link(
            "radiotap", 127, etherTypeAfter: [0, 0, 12, 0] + .zeros(8) + wireless(0x08, 0x01) + logicalLink),
        Link(
            "radiotap with a timer, more fields and padding", 127,
            etherTypeAfter: [0, 0, 25, 0, 3, 0, 0, 0x80, 0, 0, 0, 0] + .zeros(12) + [0x20]
                + wireless(0x88, 0x01, [0, 0, 0, 0]) + logicalLink),
        Link("PPI, Ethernet", 192, etherTypeAfter: [0, 0, 8, 0, 1, 0, 0, 0] + ethernet),
        Link(
            "PPI, 802.11", 192,
            etherTypeAfter: [0, 0, 12, 0, 105, 0, 0, 0] + .zeros(4) + wireless(0x08, 0x01) + logicalLink),
    ]

    @Test("leads to IPv4", arguments: links)
    func version4(link: Link) throws {
        let decoding = decode(link.version4 + [UInt8].tcp().ipv4(), linkType: link.type)
        #expect(decoding.text == greeting)
        #expect(try #require(decoding.segment).payload.lowerBound == link.version4.count + 40)
    }

    @Test("leads to IPv6", arguments: links)
    func version6(link: Link) throws {
        let decoding = decode(link.version6 + [UInt8].tcp().ipv6(), linkType: link.type)
        #expect(decoding.text == greeting)
        #expect(try #require(decoding.segment).payload.lowerBound == link.version6.count + 60)
    }

    @Test("of one IP version takes no other", arguments: [(228, 4), (229, 6)] as [(Int32, Int)])
    func oneVersion(type: Int32, version: Int) {
        #expect(decode([UInt8].tcp().ip(version: version), linkType: type).text == greeting)
        let other = decode([UInt8].tcp().ip(version: 10 - version), linkType: type)
        #expect(other.decoded == .malformed(.invalid(version == 4 ? .ipv4 : .ipv6)))
    }

    @Test(
        "without IP says so",
        arguments: [
            (1, ethernet + [0x08, 0x06] + .zeros(28)),
            (1, ethernet + [0, 38, 0x42, 0x42, 3] + .zeros(35)),
            (1, ethernet + [0, 38, 0xAA, 0xAA, 3, 0, 0, 0x0C, 0x20, 0] + .zeros(30)),
            (1, ethernet + [0x88, 0x64, 0x11, 0xA7, 0, 7, 0, 0]),
            (1, ethernet + [0x88, 0x64, 0x11, 0, 0, 7, 0, 4, 0xC0, 0x21, 9, 1]),
            (1, ethernet + [0x88, 0x47] + lastLabel + [0x10, 0, 0, 0]),
            (0, [7, 0, 0, 0]),
            (101, [0x50]),
            (1, ethernet + [0x88, 0xE5, 0x0C, 0, 0, 0, 0, 1]),
            (258, [108, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0]),
            // An acknowledgement, a beacon; data that is empty, encrypted, a later fragment, an aggregate.
            (105, [0xD4, 0] + .zeros(8)),
            (105, wireless(0x80, 0) + logicalLink),
            (105, wireless(0x48, 0x01) + logicalLink),
            (105, wireless(0x08, 0x41) + logicalLink),
            (105, Array(wireless(0x08, 0x01).dropLast(2)) + [0x11, 0] + logicalLink),
            (105, wireless(0x88, 0x01, [0x80, 0]) + logicalLink),
        ] as [(Int32, [UInt8])])
    func notIP(type: Int32, frame: [UInt8]) {
        #expect(decode(frame, linkType: type).decoded == .notIP)
    }

    @Test("that is not known is counted, and its type kept")
    func unknown() {
        var decoder = PacketDecoder()
        let frames: [(Int32, [UInt8])] = [
            (147, [UInt8].tcp().ipv4()), (-1, []), (147, [1]), (258, Self.packetTap(148)),
            (101, [UInt8].tcp().ipv4()),
        ]
        let decoded = frames.map { type, frame in decoder.decode(frame, linkType: type).decoded }
        #expect(
            decoded == [.unknownLink(147), .unknownLink(-1), .unknownLink(147), .unknownLink(148), .segment])
        #expect(decoder.counters.unknownLinks == 4)
        #expect(decoder.counters.unknownLinkTypes == [147, -1, 148])
        for type in Int32(300)..<400 { _ = decoder.decode([0], linkType: type) }
        #expect(decoder.counters.unknownLinks == 104)
        #expect(decoder.counters.unknownLinkTypes.count == 8)
    }

    @Test("may have many tags, but not any number")
    func depth() {
        func tagged(_ count: Int) -> [UInt8] {
            var bytes = [UInt8].tcp().ipv4().vlan()
            for _ in 1..<count { bytes = bytes.vlan(0x8100) }
            return bytes.ethernet(0x8100)
        }
        #expect(decode(tagged(8)).text == greeting)
        #expect(decode(tagged(60)).decoded == .malformed(.nestedTooDeeply))
    }
}
