import CaptureReading
import Provenance
import Testing

@Suite("Reading pcap")
struct PcapTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test(
        "Both byte orders and both resolutions give the same frames", arguments: Endianness.allCases,
        [true, false])
    func variants(endianness: Endianness, nanoseconds: Bool) throws {
        let frames = TestFrame.series(5)
        let reading = try Reading([
            scratch.file("a.pcap", Pcap.file(frames, endianness, nanoseconds: nanoseconds))
        ])
        #expect(reading.frames.map(\.time) == frames.map(\.time))
        #expect(reading.frames.map(\.bytes) == frames.map(\.bytes))
        #expect(reading.frames.map(\.frame) == [1, 2, 3, 4, 5])
        #expect(reading.frames.allSatisfy { $0.linkType == .ethernet && $0.interface == 0 && $0.file == 0 })
        #expect(reading.files[0].format?.description == "pcap")
        #expect(reading.files[0].frames == 5)
        #expect(reading.files[0].earliest?.nanoseconds == frames.first?.time)
        #expect(reading.files[0].latest?.nanoseconds == frames.last?.time)
        #expect(reading.files[0].problem == nil)
    }

    @Test("Nanoseconds are kept")
    func nanoseconds() throws {
        let reading = try Reading([scratch.file("a", Pcap.file([TestFrame(1_700_000_000_123_456_789, [1])]))])
        #expect(reading.frames.map(\.time) == [1_700_000_000_123_456_789])
    }

    @Test(
        "Times after 2038 are none before 1970, whoever reads them", arguments: Endianness.allCases,
        [true, false])
    func lateTimes(endianness: Endianness, nanoseconds: Bool) throws {
        let seconds: [Int64] = [0x7FFF_FFFF, 0x8000_0000, 2_208_988_800, 0xFFFF_FFFF]
        let frames = seconds.map { TestFrame($0 * 1_000_000_000 + 123_456_000, [1]) }
        let reading = try Reading([
            scratch.file("a", Pcap.file(frames, endianness, nanoseconds: nanoseconds))
        ])
        #expect(reading.frames.map(\.time) == frames.map(\.time))
    }

    @Test("A frame cut by the snapshot length keeps its length on the wire")
    func cutFrame() throws {
        let frame = TestFrame(1, [UInt8](repeating: 7, count: 96), originalLength: 1514)
        let reading = try Reading([scratch.file("a", Pcap.file([frame], snapshotLength: 96))])
        #expect(reading.frames.map(\.bytes.count) == [96])
        #expect(reading.frames.map(\.originalLength) == [1514])
        #expect(reading.files[0].kinds == [FrameKind(linkType: .ethernet, snapshotLength: 96)])
    }

    @Test("What a file holds of a frame beyond its snapshot length is read", arguments: Endianness.allCases)
    func beyondSnapshotLength(endianness: Endianness) throws {
        let frames = [96, 97, 1514, 100_000].map { TestFrame(1, [UInt8](repeating: 7, count: $0)) }
        let reading = try Reading([scratch.file("a", Pcap.file(frames, endianness, snapshotLength: 96))])
        #expect(reading.frames.map(\.bytes.count) == [96, 97, 1514, 100_000])
        #expect(reading.files[0].kinds == [FrameKind(linkType: .ethernet, snapshotLength: 96)])
        #expect(reading.files[0].problem == nil)
    }

    @Test("A link type without a name is delivered with its number", arguments: [147, 162] as [UInt32])
    func unknownLinkType(number: UInt32) throws {
        let reading = try Reading([scratch.file("a", Pcap.file([TestFrame(1, [1])], linkType: number))])
        #expect(reading.frames.map(\.linkType.rawValue) == [Int32(number)])
    }

    @Test("Large frames and many frames cross the window's border")
    func manyFrames() throws {
        let frames = (0..<2000).map { index in
            TestFrame(
                Int64(index), [UInt8](repeating: UInt8(truncatingIfNeeded: index), count: index * 37 % 65_000)
            )
        }
        let reading = try Reading([scratch.file("a", Pcap.file(frames, snapshotLength: 262_144))])
        #expect(reading.frames.map(\.bytes) == frames.map(\.bytes))
        #expect(reading.files[0].problem == nil)
    }

    @Test(
        "Records that are taken where they lie are as libpcap reads them", arguments: 0..<24 as Range<UInt64>)
    func ordinaryRecords(seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var file = ByteWriter(endianness: .little)
        file.bytes = Pcap.file([], nanoseconds: seed.isMultiple(of: 2), snapshotLength: 9000)
        for _ in 0..<300 {
            // Now and then a time or a length that is seldom.
            let isOdd = seed % 3 == 0 && UInt8.random(in: 0..<50, using: &random) == 0
            let most: UInt32 = isOdd ? .max : 1_999_999_999
            let captured = Int.random(in: 0...(isOdd ? 20_000 : 9000), using: &random)
            file.append(UInt32.random(in: 0...most, using: &random))
            file.append(UInt32.random(in: 0...most, using: &random))
            file.append(UInt32(captured))
            file.append(UInt32(captured + Int.random(in: 0...1000, using: &random)))
            file.bytes += (0..<captured).map { UInt8(truncatingIfNeeded: $0 * 7 + captured) }
        }
        // Under version 2.3 the lengths may stand the other way round, so that libpcap is asked for each record.
        var older = file.bytes
        older[6] = 3
        let taken = try Reading([scratch.file("taken", file.bytes)])
        let read = try Reading([scratch.file("read", older)])
        #expect(taken.frames.count == 300)
        #expect(taken.frames == read.frames)
        let filter = CaptureOptions(filter: "len > 4000")
        let some = try Reading([scratch.file("taken", file.bytes)], filter)
        #expect(try some.frames == Reading([scratch.file("read", older)], filter).frames)
        #expect(some.frames.count < 300)
    }

    @Test("Frame numbers count every frame under a filter and a stretch of time")
    func frameNumbers() throws {
        let frames = TestFrame.series(6)
        let input = try scratch.file("a", Pcap.file(frames))
        let filtered = try Reading([input], CaptureOptions(filter: "tcp dst port 1 or tcp dst port 4"))
        #expect(filtered.frames.map(\.frame) == [2, 5])
        #expect(filtered.files[0].frames == 6)
        let stretch = try Reading(
            [input],
            CaptureOptions(
                since: .init(nanoseconds: frames[2].time), until: .init(nanoseconds: frames[4].time)))
        #expect(stretch.frames.map(\.frame) == [3, 4])
        #expect(stretch.files[0].frames == 6)
    }

    @Test("A filter that is no filter is an error")
    func badFilter() throws {
        let input = try scratch.file("a", Pcap.file(TestFrame.series(1)))
        for inputs in [[input], []] {
            let error = #expect(throws: CaptureError.self) {
                try Reading(inputs, CaptureOptions(filter: "tcp prot 25"))
            }
            #expect(error?.kind == .badFilter)
            #expect(error?.description.contains("tcp prot 25") == true)
        }
    }

    @Test("A filter that does not fit one file's link type leaves the others alone")
    func unfittingFilter() throws {
        let reading = try Reading(
            [
                scratch.file(
                    "raw", Pcap.file([TestFrame(1, [UInt8](repeating: 0x45, count: 40))], linkType: 101)),
                scratch.file("ethernet", Pcap.file(TestFrame.series(1))),
            ],
            CaptureOptions(filter: "ether host 02:00:00:00:00:01"))
        #expect(reading.frames.map(\.file) == [1])
        #expect(reading.files[0].problem?.kind == .badFilter)
        #expect(reading.files[0].problem?.description.contains("RAW") == true)
    }
}
