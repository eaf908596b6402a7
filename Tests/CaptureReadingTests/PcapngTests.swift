import CaptureReading
import Testing

@Suite("Reading pcapng")
struct PcapngTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private static let second: UInt64 = 1_700_000_000

    @Test(
        "Interfaces of different link types, snapshot lengths and units are read as one file, in its order",
        arguments: Endianness.allCases)
    func severalInterfaces(endianness: Endianness) throws {
        let file = Pcapng(endianness)
        let bytes =
            file.section()
            + file.interface(linkType: 1)
            + file.interface(linkType: 113, snapshotLength: 96, unit: 9)
            + file.packet([1], on: 0, at: Self.second * 1_000_000 + 5)
            + file.packet([2, 2], on: 1, at: Self.second * 1_000_000_000 + 123_456_789)
            + file.packet([3], on: 0, at: Self.second * 1_000_000 + 7)
            + file.interface(linkType: 101, unit: 3)
            + file.oldPacket([4], on: 2, at: Self.second * 1000 + 250)
            + file.packet([5], on: 1, at: Self.second * 1_000_000_000 + 300_000_000)
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.map(\.bytes) == [[1], [2, 2], [3], [4], [5]])
        #expect(reading.frames.map(\.frame) == [1, 2, 3, 4, 5])
        #expect(reading.frames.map(\.interface) == [0, 1, 0, 2, 1])
        #expect(reading.frames.map(\.linkType) == [.ethernet, .linuxCooked, .ethernet, .raw, .linuxCooked])
        #expect(
            reading.frames.map { $0.time - 1_700_000_000_000_000_000 } == [
                5000, 123_456_789, 7000, 250_000_000, 300_000_000,
            ])
        #expect(reading.files[0].format?.description == "pcapng")
        #expect(reading.files[0].kinds.map(\.linkType) == [.ethernet, .linuxCooked, .raw])
        #expect(reading.files[0].problem == nil)
    }

    @Test(
        "Every unit of time is understood",
        arguments: [
            (0, 7, 7_000_000_000), (3, 7_001, 7_001_000_000), (6, 7_000_001, 7_000_001_000),
            (9, 7_000_000_001, 7_000_000_001), (12, 7_000_000_001_999, 7_000_000_001),
            (0x80, 7, 7_000_000_000), (0x8A, 7 << 10 | 512, 7_500_000_000),
            (0xA2, 7 << 34 | 1 << 33, 7_500_000_000), (0xA8, 7 << 40 | 3 << 38, 7_750_000_000),
            (0xBC, 7 << 60 | 1 << 58, 7_250_000_000),
        ] as [(UInt8, UInt64, Int64)])
    func units(unit: UInt8, time: UInt64, expected: Int64) throws {
        let file = Pcapng()
        let bytes = file.section() + file.interface(unit: unit) + file.packet([1], at: time)
        #expect(try Reading([scratch.file("a", bytes)]).frames.map(\.time) == [expected])
        let shifted = file.section() + file.interface(unit: unit, offset: 1000) + file.packet([1], at: time)
        #expect(
            try Reading([scratch.file("b", shifted)]).frames.map(\.time) == [expected + 1_000_000_000_000])
    }

    @Test("A new section starts its interfaces over, in its own byte order")
    func sections() throws {
        let little = Pcapng(.little)
        let big = Pcapng(.big)
        let bytes =
            little.section() + little.interface(linkType: 1) + little.packet([1], at: 1)
            + big.section() + big.interface(linkType: 113, unit: 9) + big.packet([2], at: 2)
            + little.section() + little.interface(linkType: 1) + little.simplePacket([3])
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.map(\.bytes) == [[1], [2], [3]])
        #expect(reading.frames.map(\.linkType) == [.ethernet, .linuxCooked, .ethernet])
        #expect(reading.frames.map(\.time) == [1000, 2, 0])
    }

    @Test("Blocks that Wireshark shows as frames are counted, others are not")
    func otherBlocks() throws {
        let file = Pcapng()
        let bytes =
            file.section() + file.interface() + file.packet([1], at: 1)
            + file.block(4) { $0.append(0 as UInt32) }
            + file.block(5) { $0.append(0 as UInt64) }
            + file.block(0xBAD) { $0.append(32_473 as UInt32) }
            + file.block(0x7FFF_0001) { $0.bytes = [UInt8](repeating: 1, count: 1_000_000) }
            + file.packet([2], at: 2)
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.map(\.frame) == [1, 3])
        #expect(reading.files[0].problem == nil)
    }

    @Test(
        "Sysdig's events are counted where Wireshark counts them",
        arguments: [(0x204, 3), (0x208, 2), (0x216, 3), (0x217, 2), (0x221, 3)] as [(UInt32, UInt64)])
    func sysdig(kind: UInt32, next: UInt64) throws {
        let file = Pcapng()
        let bytes =
            file.section() + file.interface() + file.packet([1], at: 1)
            + file.block(kind) { $0.bytes = [UInt8](repeating: 0, count: 28) } + file.packet([2], at: 2)
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.map(\.frame) == [1, next])
        #expect(reading.files[0].problem == nil)
    }

    @Test(
        "The key logs in a file are handed out before the packets after them, other secrets are not",
        arguments: Endianness.allCases)
    func keyLogs(endianness: Endianness) throws {
        let file = Pcapng(endianness)
        func secrets(_ text: String, type: UInt32 = 0x544C_534B, length: UInt32? = nil) -> [UInt8] {
            file.block(0xA) { body in
                body.append(type)
                body.append(length ?? UInt32(text.utf8.count))
                body.bytes += Array(text.utf8)
            }
        }
        let bytes =
            file.section() + secrets("one\n") + file.interface() + file.packet([1], at: 1)
            + secrets("two") + secrets("three", type: 0x5747_4B4C) + secrets("four", length: 5)
            + secrets("five", length: .max) + secrets("") + file.block(0xA) { _ in }
            + file.packet([2, 2], at: 2) + file.packet([3, 3, 3], at: 3) + secrets("six")
        let input = try scratch.file("a", bytes)
        var timeline = try Timeline(inputs: [input])
        var seen: [String] = []
        timeline.forEachFrame(into: &seen) { seen, header, _ in
            seen.append("\(header.capturedLength)")
            return true
        } keyLog: { seen, text in
            seen.append("'" + String(decoding: text.indices.map { text[$0] }, as: UTF8.self) + "'")
        }
        #expect(seen == ["'one\n'", "1", "'two'", "''", "2", "3", "'six'"])
        #expect(timeline.files[0].problem == nil)
    }

    @Test("A packet of an interface that is not described ends the file")
    func undescribedInterface() throws {
        let file = Pcapng()
        let bytes =
            file.section() + file.interface() + file.packet([1], at: 1) + file.packet([2], on: 3, at: 2)
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.count == 1)
        #expect(reading.files[0].problem?.kind == .brokeOff)
        #expect(reading.files[0].problem?.description.contains("interface 3") == true)
    }

    @Test("More interfaces than handles are kept open take turns")
    func manyInterfaces() throws {
        let file = Pcapng()
        var bytes = file.section()
        for _ in 0..<200 { bytes += file.interface() }
        for index in 0..<1000 as Range<UInt32> {
            bytes += file.packet([UInt8(truncatingIfNeeded: index)], on: index * 7 % 200, at: UInt64(index))
        }
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.map(\.bytes) == (0..<1000).map { [UInt8(truncatingIfNeeded: $0)] })
        #expect(reading.frames.map(\.time) == (0..<1000).map { $0 * 1000 })
    }

    @Test("Interleaved interfaces keep every byte across the window's border", arguments: Endianness.allCases)
    func interleaved(endianness: Endianness) throws {
        var generator = SeededGenerator(state: 11)
        let file = Pcapng(endianness)
        var bytes = file.section()
        for linkType in [1, 113, 101] as [UInt16] { bytes += file.interface(linkType: linkType, unit: 9) }
        var frames: [[UInt8]] = []
        for index in 0..<3000 {
            let length = index % 500 == 0 ? 200_000 : Int.random(in: 0..<1500, using: &generator)
            let frame = [UInt8](repeating: UInt8.random(in: 0...255, using: &generator), count: length)
            bytes += file.packet(frame, on: UInt32.random(in: 0..<3, using: &generator), at: UInt64(index))
            frames.append(frame)
        }
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.map(\.bytes) == frames)
        #expect(reading.frames.map(\.time) == (0..<3000).map { Int64($0) })
        #expect(reading.files[0].problem == nil)
    }
}
