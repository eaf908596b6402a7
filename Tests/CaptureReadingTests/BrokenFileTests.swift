import CaptureReading
import Testing

@Suite("Files that are broken or none")
struct BrokenFileTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// A small capture, and where its frames end.
    enum Sample: CaseIterable {
        case pcap, pcapng

        var pieces: (header: [UInt8], frames: [[UInt8]]) {
            let frames = TestFrame.series(3)
            switch self {
            case .pcap:
                let header = Pcap.file([])
                return (header, frames.map { Array(Pcap.file([$0]).dropFirst(header.count)) })
            case .pcapng:
                let file = Pcapng(.big)
                return (
                    file.section() + file.interface() + file.interface(linkType: 113),
                    frames.enumerated().map { file.packet($1.bytes, on: UInt32($0 % 2), at: UInt64($0)) }
                )
            }
        }
    }

    @Test(
        "Every truncation gives the frames before it and says where it broke off", arguments: Sample.allCases)
    func truncation(sample: Sample) throws {
        let (header, frames) = sample.pieces
        let whole = header + frames.joined()
        var ends = [header.count]
        for frame in frames { ends.append(ends[ends.count - 1] + frame.count) }
        for length in 0..<whole.count {
            let reading = try Reading([scratch.file("cut", Array(whole.prefix(length)))])
            let expected = ends.lastIndex { $0 <= length } ?? 0
            #expect(reading.frames.count == expected, "\(length) bytes")
            let isWhole = ends.contains(length) || (sample == .pcapng && [28, 60].contains(length))
            #expect((reading.files[0].problem == nil) == isWhole, "\(length) bytes: \(reading.files[0])")
            if let problem = reading.files[0].problem, length >= 4 {
                #expect(problem.kind == .brokeOff)
                #expect(problem.frames == UInt64(expected))
            }
        }
    }

    @Test("Truncated compressed files give what was unpacked before", arguments: Packing.allCases)
    func truncatedPacking(packing: Packing) throws {
        let frames = TestFrame.series(400)
        let packed = packing.pack(Pcap.file(frames))
        for length in stride(from: 4, to: packed.count, by: 97) {
            let reading = try Reading([scratch.file("cut", Array(packed.prefix(length)))])
            #expect(reading.frames.map(\.bytes) == frames.prefix(reading.frames.count).map(\.bytes))
            #expect(reading.files[0].problem?.kind == .brokeOff)
        }
    }

    @Test("The report of a cut record names the frame, the promise and what is there")
    func message() throws {
        let bytes = Pcap.file(TestFrame.series(1204) + [TestFrame(0, [UInt8](repeating: 0, count: 1514))])
        let reading = try Reading([scratch.file("mx1.pcap", bytes.dropLast(1514 - 820))])
        let text = reading.files[0].problem?.description ?? ""
        #expect(
            text.hasSuffix(
                "mx1.pcap: broke off after frame 1,204: the record header promises 1514 bytes, 820 are there")
        )
    }

    @Test("Flipped bits never trap", arguments: Sample.allCases)
    func noise(sample: Sample) throws {
        let (header, frames) = sample.pieces
        let whole = header + frames.joined()
        var generator = SeededGenerator(state: 20_260_730)
        for _ in 0..<1000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^=
                    1 << UInt8.random(in: 0..<8, using: &generator)
            }
            _ = try Reading([scratch.file("noise", bytes)])
            do {
                _ = try Reading([scratch.file("noise", bytes)], CaptureOptions(filter: "tcp"))
            } catch let error as CaptureError {
                // The link type became one that libpcap has no filters for.
                #expect(error.kind == .badFilter)
            }
        }
    }

    @Test("Flipped bits in compressed files never trap", arguments: Packing.allCases)
    func packedNoise(packing: Packing) throws {
        let whole = packing.pack(Pcap.file(TestFrame.series(50)))
        var generator = SeededGenerator(state: 7)
        for _ in 0..<300 {
            var bytes = whole
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^=
                1 << UInt8.random(in: 0..<8, using: &generator)
            _ = try Reading([scratch.file("noise", bytes)])
        }
    }

    @Test(
        "Random bytes behind a magic number never trap",
        arguments: [
            [0xD4, 0xC3, 0xB2, 0xA1], [0x0A, 0x0D, 0x0D, 0x0A], [0x1F, 0x8B, 8, 0], [0x28, 0xB5, 0x2F, 0xFD],
        ] as [[UInt8]])
    func garbage(magic: [UInt8]) throws {
        var generator = SeededGenerator(state: 99)
        for _ in 0..<200 {
            let noise = (0..<Int.random(in: 0..<400, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let reading = try Reading([scratch.file("garbage", magic + noise)])
            #expect(reading.files.count == 1)
        }
    }

    @Test("A record that promises gigabytes is an error")
    func hugeRecord() throws {
        var bytes = Pcap.file(TestFrame.series(2))
        bytes.replaceSubrange(32..<36, with: [0xFF, 0xFF, 0xFF, 0xFF])
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.isEmpty)
        #expect(reading.files[0].problem?.kind == .brokeOff)
        bytes.replaceSubrange(32..<36, with: [0, 0, 0x10, 0])
        bytes += [UInt8](repeating: 0, count: 2 << 20)
        #expect(try Reading([scratch.file("b", bytes)]).files[0].problem?.kind == .brokeOff)
    }

    @Test("Absurd times saturate")
    func absurdTimes() throws {
        let file = Pcapng()
        let bytes =
            file.section() + file.interface(unit: 0) + file.packet([1], at: UInt64.max >> 1)
            + file.packet([2], at: 1 << 63)
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.map(\.time) == [.max, .min])
    }

    @Test("What is no capture says so and hides no other file")
    func noCapture() throws {
        let good = try scratch.file("good.pcap", Pcap.file(TestFrame.series(2)))
        let text = try scratch.file("notes.txt", Array("not a capture\n".utf8))
        let empty = try scratch.file("empty.pcap", [])
        let packed = try scratch.file("a.pcap.xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0])
        let missing = CaptureInput.file(path: scratch.path + "/missing.pcap")
        let reading = try Reading([text, empty, packed, missing, good])
        #expect(reading.frames.map(\.file) == [4, 4])
        #expect(
            reading.files.map(\.problem?.kind) == [.notACapture, .notACapture, .unsupported, .notFound, nil])
        #expect(reading.files[2].problem?.description.contains("xz") == true)
    }

    @Test("Control characters of a file name never reach the terminal")
    func escapedName() throws {
        let reading = try Reading([scratch.file("a\u{1B}[31m\nb", [1, 2, 3, 4])])
        let text = reading.files[0].problem?.description ?? ""
        #expect(text.contains("a\\u{1B}[31m\\nb"))
        #expect(!text.contains("\u{1B}") && !text.contains("\n"))
    }
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
