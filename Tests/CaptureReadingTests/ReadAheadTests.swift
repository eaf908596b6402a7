import CaptureReading
import Provenance
import Testing

@Suite("Packed captures that other threads unpack")
struct ReadAheadTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// A capture of more than is unpacked at once, whose frames differ.
    private static func capture(_ seed: Int) -> [UInt8] {
        Pcap.file(
            (0..<3000).map { number in
                TestFrame(
                    Int64(number * 10 + seed),
                    (0..<300).map { UInt8(truncatingIfNeeded: $0 &* number &+ seed) })
            })
    }

    @Test("The frames are the same as without them, also of more files than threads", arguments: [2, 3, 8])
    func same(threads: Int) throws {
        var inputs: [CaptureInput] = []
        for seed in 0..<5 {
            let packing = Packing.allCases[seed % 2]
            inputs.append(try scratch.file("\(seed)", packing.pack(Self.capture(seed))))
        }
        inputs.append(try scratch.file("plain", Self.capture(7)))
        let alone = try Reading(inputs)
        #expect(alone.frames.count == 18_000)
        let reading = try Reading(inputs, CaptureOptions(threads: threads))
        #expect(reading.frames == alone.frames)
        #expect(reading.files.map(\.frames) == alone.files.map(\.frames))
        #expect(reading.files.map(\.format) == alone.files.map(\.format))
    }

    @Test(
        "A packed file that breaks off is read as far, with the same complaint", arguments: Packing.allCases)
    func brokenOff(packing: Packing) throws {
        let packed = packing.pack(Self.capture(1))
        let input = try scratch.file("cut", Array(packed.dropLast(packed.count / 3)))
        let alone = try Reading([input])
        #expect(alone.files[0].problem?.kind == .brokeOff)
        let reading = try Reading([input], CaptureOptions(threads: 2))
        #expect(reading.frames == alone.frames)
        #expect(reading.files[0].problem?.description == alone.files[0].problem?.description)
    }

    @Test("A reader that has had enough can leave, and come back", arguments: Packing.allCases)
    func leaving(packing: Packing) throws {
        let input = try scratch.file("long", packing.pack(Self.capture(1)))
        var timeline = try Timeline(inputs: [input], options: CaptureOptions(threads: 2))
        var frames = 0
        for _ in 0..<2 {
            timeline.forEachFrame(into: &frames) { frames, _, _ in
                frames += 1
                return frames % 10 != 0
            }
        }
        #expect(frames == 20)
    }
}
