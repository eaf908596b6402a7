import CaptureReading
import Foundation
import Provenance
import Testing

@Suite("Captures that are still written")
struct CaptureWatchTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    /// All that a watch gave while the steps were taken: one whenever it asks whether to stop, which it does after the last.
    private func watched(_ name: String, _ steps: [() -> Void]) throws -> (
        frames: [(file: Int32, frame: UInt64, time: Int64)], names: [String], files: [CaptureFileSummary]
    ) {
        var rest = steps[...]
        let watch = try CaptureWatch(path: scratch.path + "/" + name, interval: .milliseconds(1)) {
            guard let step = rest.popFirst() else { return true }
            step()
            return false
        }
        var timeline = Timeline(watching: watch)
        var got = (frames: [(file: Int32, frame: UInt64, time: Int64)](), names: [String]())
        timeline.forEachFrame(into: &got) { got, header, _ in
            got.frames.append((header.stamp.file, header.stamp.frame, header.stamp.time.nanoseconds))
            return true
        } newFile: { got, name in
            got.names.append(name)
        }
        return (got.frames, got.names, timeline.files)
    }

    private func capture(_ times: Int64...) -> [UInt8] {
        Pcap.file(times.map { TestFrame($0, Array(repeating: 7, count: 60)) })
    }

    private func append(_ bytes: some Sequence<UInt8>, to name: String) -> () -> Void {
        let path = scratch.path + "/" + name
        let data = Data(bytes)
        return {
            guard let file = FileHandle(forWritingAtPath: path) else {
                _ = FileManager.default.createFile(atPath: path, contents: data)
                return
            }
            file.seekToEndOfFile()
            file.write(data)
            try? file.close()
        }
    }

    /// Writes a file anew in its place, as `tcpdump -W` does.
    private func rewrite(_ bytes: [UInt8], to name: String) -> () -> Void {
        let path = scratch.path + "/" + name
        return {
            guard let file = FileHandle(forWritingAtPath: path) else { return }
            file.truncateFile(atOffset: 0)
            file.write(Data(bytes))
            try? file.close()
        }
    }

    /// Time for the watch to look around.
    private let nothing = Array(repeating: {}, count: 10)

    @Test("A file is read on wherever it stopped", arguments: [1, 7, 16, 24, 25, 90])
    func growing(slice: Int) throws {
        let whole = capture(10, 20, 30)
        append([], to: "c")()
        let slices = stride(from: 0, to: whole.count, by: slice).map {
            append(whole[$0..<min($0 + slice, whole.count)], to: "c")
        }
        let read = try watched("c", slices + nothing)
        #expect(read.frames.map(\.time) == [10, 20, 30])
        #expect(read.names.count == 1 && read.files[0].problem == nil && read.files[0].frames == 3)
    }

    @Test("A record that is half there at the end of the watch is no fault")
    func halfRecord() throws {
        append(capture(10, 20).dropLast(5), to: "c")()
        let read = try watched("c", nothing)
        #expect(read.frames.map(\.time) == [10] && read.files[0].problem == nil)
    }

    @Test("A directory's files follow each other by time, and the last bytes of one are read before the next")
    func directory() throws {
        append(capture(30, 40), to: "a")()
        append(capture(10), to: "b")()
        append("no capture".utf8, to: "c")()
        let later = capture(60, 70)
        let steps =
            nothing + [append(capture(45, 50).dropFirst(24), to: "a")] + nothing
            // A header alone is not the next file yet.
            + [append(later.prefix(24), to: "0")] + nothing
            + [append(capture(55).dropFirst(24), to: "a")] + nothing
            + [append(later.dropFirst(24), to: "0")] + nothing
        let read = try watched("", steps)
        #expect(read.frames.map(\.time) == [10, 30, 40, 45, 50, 55, 60, 70])
        #expect(read.frames.map(\.file) == [0, 1, 1, 1, 1, 1, 2, 2])
        #expect(read.frames.map(\.frame) == [1, 1, 2, 3, 4, 5, 1, 2])
        #expect(read.names.map { $0.suffix(2) } == ["/b", "/a", "/0"])
        #expect(read.files.allSatisfy { $0.problem == nil })
    }

    @Test("A file that waited and was taken away is no successor: the one before it is read on")
    func takenAway() throws {
        append(capture(10), to: "a")()
        append(capture(30), to: "b")()
        let more = capture(45, 50).dropFirst(24)
        let path = scratch.path + "/b"
        let steps =
            [{}, { try? FileManager.default.removeItem(atPath: path) }] + nothing
            + [append(more.prefix(30), to: "a")] + nothing + [append(more.dropFirst(30), to: "a")] + nothing
        let read = try watched("", steps)
        #expect(read.frames.map(\.time) == [10, 45, 50])
        #expect(read.files.map(\.problem?.kind) == [nil])
    }

    @Test(
        "A file of a ring that is written anew is another file",
        arguments: [[50], [50, 60, 70]] as [[Int64]])
    func ring(times: [Int64]) throws {
        append(capture(10, 20), to: "a")()
        append(capture(30), to: "b")()
        let again = Pcap.file(times.map { TestFrame($0, Array(repeating: 7, count: 60)) })
        let read = try watched("", nothing + nothing + [rewrite(again, to: "a")] + nothing + nothing)
        #expect(read.frames.map(\.time) == [10, 20, 30] + times)
        #expect(read.names.map { $0.suffix(2) } == ["/a", "/b", "/a"])
        #expect(read.files.allSatisfy { $0.problem == nil })
    }

    @Test("So is one that another one takes the place of")
    func replaced() throws {
        append(capture(10), to: "c")()
        append(capture(20, 30), to: "d")()
        let (old, new) = (scratch.path + "/c", scratch.path + "/d")
        let steps = nothing + [{ _ = unsafe rename(new, old) }] + nothing
        let read = try watched("c", steps)
        #expect(read.frames.map(\.time) == [10, 20, 30])
        #expect(read.files.map(\.problem?.kind) == [nil, nil])
    }

    @Test("A file that becomes shorter while it is read is said, and read from its beginning")
    func shortened() throws {
        append(capture(10, 20), to: "c")()
        let read = try watched("c", nothing + [rewrite(capture(50), to: "c")] + nothing)
        #expect(read.frames.map(\.time) == [10, 20, 50])
        #expect(read.files.map(\.problem?.kind) == [.brokeOff, nil])
    }

    @Test("A file that breaks off before the next one is said, and the next one read")
    func brokenOff() throws {
        append(capture(10, 20).dropLast(5), to: "a")()
        let read = try watched("", nothing + [append(capture(30), to: "b")] + nothing)
        #expect(read.frames.map(\.time) == [10, 30])
        #expect(read.files.map(\.problem?.kind) == [.brokeOff, nil])
    }

    @Test("A directory may be empty at first, a path may not be missing")
    func nothingThere() throws {
        let read = try watched("", nothing + [append(capture(1), to: "a")] + nothing)
        #expect(read.frames.map(\.time) == [1])
        #expect(throws: CaptureError.self) { _ = try CaptureWatch(path: scratch.path + "/gone") { true } }
        #expect(throws: CaptureError.self) { _ = try CaptureWatch(path: "/dev/null") { true } }
    }
}
