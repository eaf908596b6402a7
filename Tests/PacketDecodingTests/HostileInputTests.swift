import TestSupport
import Testing

@testable import PacketDecoding

@Suite("Hostile input")
struct HostileInputTests {
    /// A packet of some kind under its link type.
    struct Sample: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let linkType: Int32
        let bytes: [UInt8]

        init(_ name: String, linkType: Int32 = 101, _ bytes: [UInt8]) {
            testDescription = name
            self.linkType = linkType
            self.bytes = bytes
        }
    }

    static let linkTypes: [Int32] = [
        0, 1, 9, 12, 14, 50, 51, 101, 104, 105, 108, 109, 113, 117, 127, 149, 166, 192, 204, 228, 229, 239,
        258, 276, -7,
        .max,
    ]

    static let samples: [Sample] =
        linkSamples + packetSamples + TunnelTests.tunnels.map { name, packet in Sample(name, packet) }

    static let linkSamples: [Sample] = LinkLayerTests.links.flatMap { link in
        [
            Sample(
                "\(link.testDescription), IPv4", linkType: link.type,
                link.version4 + [UInt8].tcp(options: .timestamps).ipv4()),
            Sample(
                "\(link.testDescription), IPv6", linkType: link.type,
                link.version6 + [UInt8].tcp(options: .timestamps).ipv6()),
        ]
    }

    static let packetSamples: [Sample] = [
        Sample("hop-by-hop options", [UInt8].tcp().extensionHeader(next: 6, units: 3).ipv6(next: 0)),
        Sample("authentication header", [UInt8].tcp().authenticationHeader(next: 6).ipv6(next: 51)),
        Sample("atomic fragment", [UInt8].tcp().fragmentHeader(offset: 0, more: false).ipv6(next: 44)),
        Sample("IPv4 options", [UInt8].tcp().ipv4(options: .zeros(40))),
    ]

    @Test("cut off by the snaplen is truncated, or a segment with bytes missing", arguments: samples)
    func cutBySnaplen(sample: Sample) {
        let lengths = sample.bytes.indices.filter { length in
            let cut = Array(sample.bytes.prefix(length))
            let decoding = decode(cut, linkType: sample.linkType, originalLength: sample.bytes.count)
            return switch decoding.decoded {
            case .segment: !Self.isBeginning(decoding) || decoding.segment?.missing == 0
            case .malformed(.truncated): false
            // Where a pseudowire's EtherType is cut off, nothing says that it is one.
            case .notIP: !sample.testDescription.contains("pseudowire")
            case .otherProtocol, .unknownLink, .fragmentHeld, .malformed(.invalid),
                .malformed(.nestedTooDeeply):
                true
            }
        }
        #expect(lengths == [])
    }

    @Test("that ends early on the wire is invalid, or a segment with bytes missing", arguments: samples)
    func endsEarly(sample: Sample) {
        let lengths = sample.bytes.indices.filter { length in
            let decoding = decode(Array(sample.bytes.prefix(length)), linkType: sample.linkType)
            return decoding.decoded == .segment ? !Self.isBeginning(decoding) : decoding.segment != nil
        }
        #expect(lengths == [])
    }

    @Test("with any one byte changed gets a decision", arguments: samples)
    func mutated(sample: Sample) {
        var decoder = PacketDecoder()
        let indices = sample.bytes.indices.filter { index in
            ([0x00, 0x01, 0x0F, 0x40, 0x7F, 0x80, 0xFF] as [UInt8]).contains { byte in
                var mutant = sample.bytes
                mutant[index] = byte
                return !Self.isSound(decoder.decode(mutant, linkType: sample.linkType))
            }
        }
        #expect(indices == [])
    }

    @Test("of noise gets a decision", arguments: linkTypes)
    func noise(type: Int32) {
        var random = SplitMix64(state: UInt64(bitPattern: Int64(type)))
        var decoder = PacketDecoder()
        var unsound: [[UInt8]] = []
        for _ in 0..<7_000 {
            let frame = (0..<random.next() % 120).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let original = frame.count + Int(random.next() % 100) - 50
            let decoding = decoder.decode(frame, linkType: type, originalLength: original)
            if !Self.isSound(decoding) { unsound.append(frame) }
        }
        #expect(unsound == [])
    }

    @Test("of headers thrown together gets a decision", arguments: [1, 2, 3, 4])
    func thrownTogether(seed: UInt64) {
        var random = SplitMix64(state: seed)
        var decoder = PacketDecoder()
        var unsound: [[UInt8]] = []
        for time in 0..<5_000 {
            var packet = [UInt8].tcp()
            for _ in 0...random.next() % 6 { packet = wrapped(packet, using: &random) }
            for _ in 0..<random.next() % 4 {
                packet[Int.random(in: packet.indices, using: &random)] = UInt8(
                    truncatingIfNeeded: random.next())
            }
            let frame = Array(packet.prefix(Int.random(in: 0...packet.count, using: &random)))
            let type = Self.linkTypes.randomElement(using: &random) ?? 1
            let decoding = decoder.decode(
                frame, linkType: type, originalLength: packet.count, at: Int64(time))
            if !Self.isSound(decoding) { unsound.append(frame) }
        }
        #expect(unsound == [])
    }

    @Test("in clocks and lengths gets a decision", arguments: [Int64.min, -1, 0, Int64.max])
    func clocks(time: Int64) {
        var decoder = PacketDecoder()
        let frames = [
            [UInt8].zeros(8).ipv4(fragment: 0x2000), [UInt8].tcp().ipv4(totalLength: 0),
            [UInt8].tcp().ipv6(payloadLength: 0),
        ]
        for (now, length) in [(time, Int.min), (0, Int.max), (time, 0), (Int64.min, 1), (Int64.max, Int.max)]
        {
            for frame in frames {
                _ = decoder.decode(
                    frame.span, linkType: 101, originalLength: length, timeNanoseconds: now
                ) { segment, payload in
                    #expect(segment.payload.count == payload.count)
                    #expect(segment.missing >= 0)
                }
            }
        }
    }

    /// Whether the payload is the beginning of the greeting and the rest is missing.
    private static func isBeginning(_ decoding: Decoding) -> Bool {
        let missing = decoding.segment?.missing ?? 0
        return greeting.utf8.starts(with: decoding.payload)
            && decoding.payload.count + missing == greeting.utf8.count
    }

    /// Whether there is a segment exactly when it says so, with a payload of the length that it says.
    private static func isSound(_ decoding: Decoding) -> Bool {
        guard let segment = decoding.segment else { return decoding.decoded != .segment }
        return decoding.decoded == .segment && segment.payload.count == decoding.payload.count
            && segment.missing >= 0
    }

    private func wrapped(_ packet: [UInt8], using random: inout SplitMix64) -> [UInt8] {
        let protocols: [UInt8] = [0, 4, 6, 17, 41, 43, 44, 47, 51, 60, 137]
        let types = [
            0x0800, 0x86DD, 0x8100, 0x8847, 0x8864, 0x6558, 0x88E5, 0x88E7, 0x8909, 0x8926, 0x892F, 100,
        ]
        let number = protocols.randomElement(using: &random) ?? 6
        let type = types.randomElement(using: &random) ?? 0x0800
        return switch Int.random(in: 0..<14, using: &random) {
        case 0: packet.ipv4(protocol: number)
        case 1: packet.ipv6(next: number)
        case 2: packet.ethernet(type)
        case 3: packet.vlan(type)
        case 4: packet.mpls(bottom: Bool.random(using: &random))
        case 5: packet.pppoe()
        case 6: packet.extensionHeader(next: number)
        case 7:
            packet.fragmentHeader(
                next: number, offset: 8 * Int.random(in: 0...8, using: &random),
                more: Bool.random(using: &random),
                identification: Int.random(in: 0...3, using: &random))
        case 8:
            packet.ipv4(
                protocol: number, identification: 1, fragment: Int.random(in: 0...0x3FFF, using: &random))
        case 9: packet.snap(type)
        case 10: packet.vxlan().udp(to: Bool.random(using: &random) ? 4789 : 4790)
        case 11: packet.gre(type, flags: Int.random(in: 0...0xFFFF, using: &random), fields: 8)
        case 12: packet.udp(to: [1701, 2152, 4754, 6081, 6635, 37008].randomElement(using: &random) ?? 53)
        default: [UInt8](repeating: UInt8(truncatingIfNeeded: random.next()), count: 8) + packet
        }
    }
}
