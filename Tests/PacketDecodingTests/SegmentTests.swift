import Testing

@testable import PacketDecoding

@Suite("A segment")
struct SegmentTests {
    @Test("carries every field of its IPv4 and TCP headers")
    func fields() throws {
        let frame = [UInt8].tcp(options: .timestamps).ipv4().ethernet()
        let decoding = decode(frame)
        let segment = try #require(decoding.segment)
        #expect(decoding.decoded == .segment)
        #expect(segment.source.description == "192.0.2.1")
        #expect(segment.destination.description == "192.0.2.25")
        #expect(segment.sourcePort == 40_000)
        #expect(segment.destinationPort == 25)
        #expect(segment.sequence == 0x0102_0304)
        #expect(segment.acknowledgement == 0xF1F2_F3F4)
        #expect(segment.flags == [.psh, .ack])
        #expect(segment.checksum == 0xBAD)
        #expect(segment.identification == 0x1234)
        #expect(segment.timeToLive == 64)
        #expect(segment.options.timestampValue == 0xDECADE)
        #expect(segment.missing == 0)
        #expect(Array(frame[segment.payload]) == Array(greeting.utf8))
        #expect(decoding.text == greeting)
    }

    @Test("carries every field of its IPv6 header")
    func fields6() throws {
        let segment = try #require(decode([UInt8].tcp().ipv6().ethernet(0x86DD)).segment)
        #expect(segment.source.description == "2001:db8::1")
        #expect(segment.destination.description == "2001:db8::25")
        #expect(segment.identification == 0)
        #expect(segment.timeToLive == 57)
    }

    @Test(
        "reads the timestamp in any order of options, up to what makes no sense",
        arguments: [
            ([2, 4, 5, 0xB4, 4, 2, 8, 10, 0, 0, 0, 9, 0, 0, 0, 0, 1, 3, 3, 7], 9),
            ([3, 3, 14, 1, 2, 4, 0xFF, 0xFF], nil),
            ([1, 1, 8, 10, 0, 0, 0, 5, 0, 0, 0, 6], 5),
            ([1, 1, 5, 10, 0, 0, 0, 1, 0, 0, 0, 9], nil),
            ([2, 4, 2, 0, 0, 0, 3, 3, 3, 3, 3, 1], nil),
            ([2, 0, 3, 3, 3, 1, 1, 1], nil),
            ([2, 1, 3, 3, 3, 1, 1, 1], nil),
            ([1, 1, 1, 8], nil),
            ([1, 1, 8, 10], nil),
            ([2, 3, 5, 0xB4], nil),
        ] as [([UInt8], UInt32?)])
    func options(bytes: [UInt8], timestamp: UInt32?) throws {
        let segment = try #require(decode([UInt8].tcp(options: bytes).ipv4().ethernet()).segment)
        #expect(segment.options.timestampValue == timestamp)
    }

    @Test("stands without Ethernet's padding", arguments: [4, 6])
    func padding(version: Int) {
        let type = version == 4 ? 0x0800 : 0x86DD
        let decoding = decode([UInt8].tcp([], flags: 0x10).ip(version: version).ethernet(type) + .zeros(18))
        #expect(decoding.decoded == .segment)
        #expect(decoding.payload.isEmpty)
        #expect(decoding.segment?.missing == 0)
    }

    @Test("stands after IPv4 options")
    func ipOptions() {
        #expect(decode([UInt8].tcp().ipv4(options: [7, 7, 4, 0, 0, 0, 0, 0]).ethernet()).text == greeting)
    }

    @Test("has the length of the frame where an offload left that of IP at zero", arguments: [4, 6])
    func offload(version: Int) throws {
        let tcp = [UInt8].tcp([UInt8](repeating: 65, count: 70_000))
        let frame =
            version == 4
            ? tcp.ipv4(totalLength: 0).ethernet() : tcp.ipv6(payloadLength: 0).ethernet(0x86DD)
        let decoding = decode(frame)
        #expect(decoding.payload.count == 70_000)
        #expect(decoding.segment?.missing == 0)
        let cut = try #require(decode(Array(frame.prefix(200)), originalLength: frame.count).segment)
        #expect(cut.payload.count + cut.missing == 70_000)
    }

    @Test("of 64 KB is taken as it is")
    func large() {
        let decoding = decode([UInt8].tcp([UInt8](repeating: 65, count: 65_495)).ipv4().ethernet())
        #expect(decoding.payload.count == 65_495)
    }

    @Test(
        "stands after extension headers",
        arguments: [
            [0], [43], [60], [135], [139], [140], [0, 43, 60], [60, 60, 60], [51], [0, 51, 60],
        ] as [[UInt8]])
    func extensionHeaders(numbers: [UInt8]) {
        var bytes = [UInt8].tcp()
        var next: UInt8 = 6
        for number in numbers.reversed() {
            // The authentication header counts in fours beyond the second: 2 makes 16 bytes.
            bytes =
                number == 51 ? [next, 2] + .zeros(14) + bytes : bytes.extensionHeader(next: next, units: 2)
            next = number
        }
        #expect(decode(bytes.ipv6(next: next).ethernet(0x86DD)).text == greeting)
    }

    @Test("is malformed when its data offset is wrong", arguments: [0, 4, 15])
    func dataOffset(words: Int) {
        let decoding = decode([UInt8].tcp([], dataOffset: words).ipv4().ethernet())
        #expect(decoding.decoded == .malformed(.invalid(.tcp)))
    }

    @Test("whose options the snaplen cut has all of its payload missing")
    func cutOptions() throws {
        let frame = [UInt8].tcp(options: .timestamps).ipv4().ethernet()
        let decoding = decode(Array(frame.prefix(14 + 20 + 26)), originalLength: frame.count)
        let segment = try #require(decoding.segment)
        #expect(segment.payload.isEmpty)
        #expect(segment.missing == greeting.utf8.count)
        #expect(segment.options.timestampValue == nil)
    }
}
