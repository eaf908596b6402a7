import CaptureReading
import Foundation
import Testing

@Suite("Files that change while they are read, and readings that somebody ends")
struct ChangingFileTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// More than is read at once.
    private static let count = 1000

    private func largeFile(_ name: String) throws -> CaptureInput {
        let frames = (0..<Self.count).map { TestFrame(Int64($0), [UInt8](repeating: 7, count: 1000)) }
        return try scratch.file(name, Pcap.file(frames))
    }

    private func cut(_ name: String, to size: UInt64) throws {
        try FileHandle(forWritingTo: URL(filePath: "\(scratch.path)/\(name)")).truncate(atOffset: size)
    }

    /// Reads, does something to the files before the frame of that number, and tells how many came.
    private func frames(
        of inputs: [CaptureInput], interruption: Interruption? = nil, before number: Int,
        _ change: () throws -> Void
    ) throws -> (count: Int, files: [CaptureFileSummary]) {
        var timeline = try Timeline(inputs: inputs, interruption: interruption)
        if number == 0 { try change() }
        var count = 0
        var failure: (any Error)?
        timeline.forEachFrame(into: &count) { count, _, _ in
            count += 1
            if count == number {
                do { try change() } catch { failure = error }
            }
            return true
        }
        if let failure { throw failure }
        return (count, timeline.files)
    }

    @Test("A file that shrinks breaks off where it ends now", arguments: [0, 1, 400])
    func shrinking(before number: Int) throws {
        let input = try largeFile("a")
        let (count, files) = try frames(of: [input], before: number) {
            try cut("a", to: 700_000)
        }
        #expect(count == 688)
        #expect(files[0].problem?.kind == .brokeOff)
        #expect(files[0].problem?.frames == 688)
    }

    @Test("One that shrinks below what was read already breaks off there")
    func shrinkingToNothing() throws {
        let input = try largeFile("a")
        let (count, files) = try frames(of: [input], before: 400) {
            try cut("a", to: 0)
        }
        #expect((400..<Self.count).contains(count))
        #expect(files[0].problem?.kind == .brokeOff)
    }

    @Test(
        "One that grows ends, if that is wanted, where it ended first, also inside a record, and also where it is packed",
        arguments: [nil] + Packing.allCases, [0, 5])
    func growing(_ packing: Packing?, cutOff: Int) throws {
        let frames = (0..<Self.count).map {
            TestFrame(Int64($0), [UInt8](repeating: UInt8($0 & 0xFF), count: 1000))
        }
        let whole = packing?.pack(Pcap.file(frames)) ?? Pcap.file(frames)
        let input = try scratch.file("a", Array(whole.dropLast(whole.count / 2 + cutOff)))
        let bounded = input.asFarAsNow
        let before = try self.frames(of: [input], before: -1) {}
        let after = try self.frames(of: [bounded], before: 0) { _ = try scratch.file("a", whole) }
        #expect(after.count == before.count)
        #expect(after.files[0].size == before.files[0].size)
        #expect(after.files[0].problem == before.files[0].problem)
        #expect(try self.frames(of: [input], before: -1) {}.count == Self.count)
    }

    @Test("Files that vanish before their turn are told, and hide no other")
    func vanishing() throws {
        let inputs = try ["a", "b", "c"].map(largeFile)
        let (count, files) = try frames(of: inputs, before: 0) {
            try FileManager.default.removeItem(atPath: scratch.path + "/b")
        }
        #expect(count == 2 * Self.count)
        #expect(files.map(\.problem?.kind) == [nil, .notFound, nil])
    }

    @Test("One that another took the place of is read as it is now")
    func replaced() throws {
        let input = try largeFile("a")
        let (count, files) = try frames(of: [input], before: 0) {
            _ = try scratch.file("a", Array("something else".utf8))
        }
        #expect(count == 0)
        #expect(files[0].problem?.kind == .notACapture)
    }

    @Test("Who asks for the end gets the frames until then, and each file's state")
    func interrupted() throws {
        let interruption = Interruption()
        let inputs = try [largeFile("a"), scratch.file("b", Pcap.file([TestFrame(5000, [1])]))]
        let (count, files) = try frames(of: inputs, interruption: interruption, before: 10) {
            interruption.ask(15)
        }
        #expect((10..<Self.count).contains(count))
        #expect(files.map(\.problem?.kind) == [.interrupted, .interrupted])
        #expect(files.map(\.problem?.frames) == [UInt64(count), 0])
        #expect(files[0].problem?.description.hasSuffix("interrupted by SIGTERM") == true)
    }

    @Test("What is packed ends too, also where few bytes unpack to many", arguments: Packing.allCases)
    func interruptedPacking(_ packing: Packing) throws {
        let interruption = Interruption()
        let frames = (0..<20_000).map { TestFrame(Int64($0), [UInt8](repeating: 7, count: 1000)) }
        let input = try scratch.file("a", packing.pack(Pcap.file(frames)))
        let (count, files) = try self.frames(of: [input], interruption: interruption, before: 10) {
            interruption.ask(2)
        }
        #expect(count < 1000)
        #expect(files[0].problem?.kind == .interrupted)
    }
}
