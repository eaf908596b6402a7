import TestSupport
import Testing

@testable import PacketDecoding

@Suite("Fragments")
struct FragmentTests {
    /// A part of a datagram's payload.
    typealias Piece = (offset: Int, bytes: [UInt8], more: Bool)

    static let text = String(repeating: "The quick brown fox jumps over the lazy dog. ", count: 20)
    static let datagram = [UInt8].tcp(Array(text.utf8))

    /// The datagram in `count` pieces of equal lengths, but for the last.
    static func pieces(_ count: Int) -> [Piece] {
        let length = (datagram.count / count + 7) / 8 * 8
        return (0..<count).map { index in
            let range = index * length..<min((index + 1) * length, datagram.count)
            return (range.lowerBound, Array(datagram[range]), index < count - 1)
        }
    }

    static func frame(_ piece: Piece, version: Int = 4, identification: Int = 99, next: UInt8 = 6) -> [UInt8]
    {
        if version == 6 {
            return piece.bytes.fragmentHeader(
                next: next, offset: piece.offset, more: piece.more, identification: identification
            ).ipv6(next: 44).ethernet(0x86DD)
        }
        let field = (piece.more ? 0x2000 : 0) | piece.offset / 8
        return piece.bytes.ipv4(protocol: next, identification: identification, fragment: field).ethernet()
    }

    static func permutations(_ items: [Int]) -> [[Int]] {
        items.isEmpty
            ? [[]]
            : items.flatMap { first in permutations(items.filter { $0 != first }).map { [first] + $0 } }
    }

    @Test("make the datagram in any order", arguments: permutations([0, 1, 2, 3]), [4, 6])
    func anyOrder(order: [Int], version: Int) {
        var decoder = PacketDecoder()
        let pieces = Self.pieces(4)
        for index in order.dropLast() {
            #expect(decoder.decode(Self.frame(pieces[index], version: version)).decoded == .fragmentHeld)
        }
        let decoding = decoder.decode(Self.frame(pieces[order[3]], version: version))
        #expect(decoding.decoded == .segment)
        #expect(decoding.text == Self.text)
        #expect(decoding.segment?.payload == 20..<Self.datagram.count)
        #expect(decoding.segment?.identification == 99)
        #expect(decoder.fragmentCounters.reassembled == 1)
        #expect(decoder.counters.fragmentsHeld == 3)
        #expect(decoder.counters.segments == 1)
    }

    @Test("seen twice count once", arguments: permutations([0, 1, 2, 3]))
    func duplicates(order: [Int]) {
        var decoder = PacketDecoder()
        let pieces = Self.pieces(4)
        var texts: [String] = []
        for index in order.dropLast().flatMap({ [$0, $0] }) + order.suffix(1) {
            let decoding = decoder.decode(Self.frame(pieces[index]))
            if decoding.decoded == .segment { texts.append(decoding.text) }
        }
        #expect(texts == [Self.text])
        #expect(decoder.fragmentCounters.overlapping == 0)
    }

    @Test("that overlap keep the bytes that came first", arguments: [4, 6])
    func overlap(version: Int) {
        var decoder = PacketDecoder()
        let pieces = Self.pieces(2)
        let border = pieces[1].offset
        let lies = [UInt8](repeating: 33, count: 16)
        _ = decoder.decode(Self.frame(pieces[0], version: version))
        // Nothing new, and then eight bytes that were known and eight that were not.
        _ = decoder.decode(Self.frame((border - 16, lies, true), version: version))
        _ = decoder.decode(Self.frame((border - 8, lies, true), version: version))
        #expect(decoder.fragmentCounters.overlapping == 2)

        let decoding = decoder.decode(Self.frame(pieces[1], version: version))
        var expected = Self.datagram
        expected.replaceSubrange(border..<border + 8, with: lies.prefix(8))
        #expect(decoding.payload == Array(expected.dropFirst(20)))
        #expect(decoder.fragmentCounters.overlapping == 3)
    }

    @Test("of different datagrams stay apart", arguments: [4, 6])
    func apart(version: Int) {
        var decoder = PacketDecoder()
        let pieces = Self.pieces(2)
        _ = decoder.decode(Self.frame(pieces[0], version: version, identification: 1))
        let other = decoder.decode(Self.frame(pieces[1], version: version, identification: 2))
        #expect(other.decoded == .fragmentHeld)
        let third = decoder.decode(Self.frame(pieces[1], version: version, identification: 1, next: 4))
        #expect(third.decoded == .fragmentHeld)
        #expect(decoder.decode(Self.frame(pieces[1], version: version, identification: 1)).text == Self.text)
    }

    @Test("that are whole need no others")
    func atomic() {
        let frame = [UInt8].tcp().fragmentHeader(offset: 0, more: false).ipv6(next: 44).ethernet(0x86DD)
        let decoding = decode(frame)
        #expect(decoding.text == greeting)
        #expect(decoding.segment?.identification == 99)
    }

    @Test("may have extension headers within")
    func extensionHeaders() {
        var decoder = PacketDecoder()
        let whole = [UInt8].tcp().extensionHeader(next: 6)
        let first: Piece = (0, Array(whole[..<24]), true)
        let last: Piece = (24, Array(whole[24...]), false)
        _ = decoder.decode(Self.frame(last, version: 6, next: 60))
        #expect(decoder.decode(Self.frame(first, version: 6, next: 60)).text == greeting)
    }

    @Test("may be of a tunnel's packet, of which fragments may be inside")
    func tunnelled() {
        var decoder = PacketDecoder()
        let pieces = Self.pieces(2).map { Array(Self.frame($0).dropFirst(14)) }
        var outer: [[UInt8]] = []
        for (index, packet) in pieces.enumerated() {
            outer.append(Self.frame((0, Array(packet[..<400]), true), identification: index, next: 4))
            outer.append(Self.frame((400, Array(packet[400...]), false), identification: index, next: 4))
        }
        let decodings = outer.map { decoder.decode($0) }
        #expect(decodings.map(\.decoded) == [.fragmentHeld, .fragmentHeld, .fragmentHeld, .segment])
        #expect(decodings.last?.text == Self.text)
    }

    @Test("of datagrams that each hold the last one of the next are followed no deeper than other headers")
    func nested() {
        var decoder = PacketDecoder()
        var inner = [UInt8].tcp()
        var frames: [[UInt8]] = []
        for level in 0..<100 {
            let next: UInt8 = level == 0 ? 6 : 4
            let last: Piece = (8, Array(inner[8...]), false)
            frames.append(Self.frame((0, Array(inner[..<8]), true), identification: level, next: next))
            inner = Array(Self.frame(last, identification: level, next: next).dropFirst(14))
        }
        for frame in frames { #expect(decoder.decode(frame).decoded == .fragmentHeld) }
        #expect(decoder.decode(inner.ethernet()).decoded == .malformed(.nestedTooDeeply))
    }

    @Test(
        "that cannot be right are refused",
        arguments: [
            [(0, [1, 2, 3, 4, 5, 6, 7], true)],
            [(0, [], true)],
            [(65_528, .zeros(8), true)],
            [(65_528, .zeros(8), false)],
            [(8, .zeros(8), false), (16, .zeros(8), true)],
            [(8, .zeros(8), false), (16, .zeros(8), false)],
            [(16, .zeros(8), true), (8, .zeros(8), false)],
        ] as [[Piece]])
    func refused(pieces: [Piece]) {
        var decoder = PacketDecoder()
        let decodings = pieces.map { decoder.decode(Self.frame($0)).decoded }
        #expect(decodings.last == .malformed(.invalid(.ipv4)))
        #expect(decoder.fragmentCounters.refused == 1)
    }

    @Test("cut by the snaplen are not waited for")
    func cut() {
        let frame = Self.frame(Self.pieces(2)[0])
        let decoding = decode(Array(frame.dropLast(9)), originalLength: frame.count)
        #expect(decoding.decoded == .malformed(.truncated(.ipv4)))
    }

    @Test("of protocols without TCP are not held")
    func otherProtocols() {
        #expect(decode(Self.frame((0, .zeros(16), true), next: 1)).decoded == .otherProtocol)
    }

    @Test("are given up after 30 seconds")
    func age() {
        var decoder = PacketDecoder()
        let pieces = Self.pieces(2)
        _ = decoder.decode(Self.frame(pieces[0]), at: 100)
        #expect(decoder.decode(Self.frame(pieces[1]), at: 131).decoded == .fragmentHeld)
        #expect(decoder.fragmentCounters.expired == 1)
        #expect(decoder.decode(Self.frame(pieces[0]), at: 161).text == Self.text)
    }

    @Test("never hold more than the limits", arguments: [1, 2, 3])
    func limits(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let limits = FragmentLimits(datagrams: 20, bytes: 100_000)
        var reassembler = FragmentReassembler(limits: limits)
        let header = IPHeader(version4: [UInt8].tcp().ipv4().span)
        let ip = try #require(header)
        var most = 0
        for time in 0..<200 {
            let bytes = [UInt8].zeros(8 * Int.random(in: 1...100, using: &random))
            let fragment = Fragment(
                offset: 8 * Int.random(in: 0...8191, using: &random),
                isLast: Int.random(in: 0..<10, using: &random) == 0,
                identification: UInt32.random(in: 0..<100, using: &random), payload: .tcp)
            _ = reassembler.add(bytes.span, fragment, of: ip, at: Int64(time))
            most = max(most, reassembler.heldBytes)
        }
        #expect(most <= limits.bytes)
        #expect(reassembler.counters.evicted > 0)
    }

    @Test("make room for younger ones by giving up the oldest")
    func eviction() {
        var decoder = PacketDecoder(fragmentLimits: FragmentLimits(datagrams: 2))
        let pieces = Self.pieces(2)
        for identification in 1...3 {
            _ = decoder.decode(Self.frame(pieces[0], identification: identification))
        }
        #expect(decoder.fragmentCounters.evicted == 1)
        #expect(decoder.decode(Self.frame(pieces[1], identification: 3)).text == Self.text)
        #expect(decoder.decode(Self.frame(pieces[1], identification: 2)).text == Self.text)
        #expect(decoder.decode(Self.frame(pieces[1], identification: 1)).decoded == .fragmentHeld)
    }
}
