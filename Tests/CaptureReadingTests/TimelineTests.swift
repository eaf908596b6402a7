import CaptureReading
import Provenance
import Testing

@Suite("Several captures as one timeline")
struct TimelineTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func file(_ name: String, _ times: [Int64]) throws -> CaptureInput {
        try scratch.file(name, Pcap.file(times.map { TestFrame($0, [UInt8(truncatingIfNeeded: $0)]) }))
    }

    @Test("Files that overlap are interleaved by time, and files win ties in their order")
    func interleaved() throws {
        let reading = try Reading([
            file("a", [10, 30, 50, 50, 70]), file("b", [20, 30, 50, 60]), file("c", [5, 50]),
        ])
        #expect(reading.frames.map(\.time) == [5, 10, 20, 30, 30, 50, 50, 50, 50, 60, 70])
        #expect(reading.frames.map(\.file) == [2, 0, 1, 0, 1, 0, 0, 1, 2, 1, 0])
        #expect(reading.frames.map(\.frame) == [1, 1, 1, 2, 2, 3, 4, 3, 2, 4, 5])
        #expect(reading.frames.allSatisfy { $0.bytes == [UInt8(truncatingIfNeeded: $0.time)] })
    }

    @Test("Rotated files follow one another whatever order they are given in")
    func rotated() throws {
        let files = try (0..<300).map { index in
            try file("r\(index)", [Int64(index * 10), Int64(index * 10 + 5)])
        }
        let reading = try Reading(files.reversed())
        let expected = (0..<600).map { Int64($0 * 5) }
        #expect(reading.frames.map(\.time) == expected)
        #expect(reading.files.allSatisfy { $0.frames == 2 && $0.problem == nil })
    }

    @Test("A clock that steps back inside a file does not change the file's order")
    func stepBack() throws {
        let reading = try Reading([file("a", [10, 40, 20, 50]), file("b", [15, 30, 45])])
        #expect(reading.frames.filter { $0.file == 0 }.map(\.time) == [10, 40, 20, 50])
        #expect(reading.frames.filter { $0.file == 1 }.map(\.time) == [15, 30, 45])
    }

    private struct Place: Equatable {
        var time: Int64
        var file: Int32
        var frame: UInt64
    }

    @Test("A random mix of files is delivered in order of time")
    func randomMix() throws {
        var generator = SeededGenerator(state: 5)
        for round in 0..<20 {
            let times = (0..<4).map { _ in
                (0..<50).map { _ in Int64.random(in: 0..<100, using: &generator) }.sorted()
            }
            let inputs = try times.enumerated().map { try file("\(round)-\($0)", $1) }
            let reading = try Reading(inputs)
            var expected: [Place] = []
            for (file, times) in times.enumerated() {
                for (index, time) in times.enumerated() {
                    expected.append(Place(time: time, file: Int32(file), frame: UInt64(index + 1)))
                }
            }
            expected.sort { ($0.time, $0.file, $0.frame) < ($1.time, $1.file, $1.frame) }
            #expect(reading.frames.map { Place(time: $0.time, file: $0.file, frame: $0.frame) } == expected)
        }
    }

    @Test("A file that breaks off leaves the others whole")
    func brokenAmongOthers() throws {
        let cut = try scratch.file("cut", Pcap.file(TestFrame.series(3, from: 1000)).dropLast(1))
        let reading = try Reading([cut, file("b", [1, 2, 3])])
        #expect(reading.frames.filter { $0.file == 0 }.map(\.frame) == [1, 2])
        #expect(reading.frames.filter { $0.file == 1 }.map(\.frame) == [1, 2, 3])
        #expect(reading.files[0].problem?.frames == 2)
        #expect(reading.files[1].problem == nil)
    }

    @Test("Reading stops when the consumer has had enough, and goes on from there")
    func stopping() throws {
        var timeline = try Timeline(inputs: [file("a", [1, 3, 5]), file("b", [2, 4])])
        var times: [Int64] = []
        for count in 1...6 {
            timeline.forEachFrame(into: &times) { times, header, _ in
                times.append(header.stamp.time.nanoseconds)
                return false
            }
            #expect(times.count == min(count, 5))
        }
        #expect(times == [1, 2, 3, 4, 5])
    }

    @Test("Progress counts the bytes on disk")
    func progress() throws {
        let packed = try scratch.file("a.gz", Packing.gzip.pack(Pcap.file(TestFrame.series(100))))
        var timeline = try Timeline(inputs: [packed, file("b", [1, 2]), file("empty", [])])
        #expect(timeline.progress.bytesRead == 24)
        var frames = 0
        timeline.forEachFrame(into: &frames) { frames, _, _ in
            frames += 1
            return true
        }
        #expect(frames == 102)
        #expect(timeline.progress.bytesTotal == timeline.files.reduce(0) { $0 + ($1.size ?? 0) })
        #expect(timeline.progress.bytesRead == timeline.progress.bytesTotal)
    }

    @Test("Compressed captures are told by content", arguments: Packing.allCases)
    func compressed(packing: Packing) throws {
        let frames = TestFrame.series(3000)
        let file = Pcap.file(frames)
        let half = file.count / 2
        let members = packing.pack(Array(file.prefix(half))) + packing.pack(Array(file.dropFirst(half)))
        for (name, bytes) in [("one", packing.pack(file)), ("several", members)] {
            let reading = try Reading([scratch.file(name, bytes)])
            #expect(reading.frames.map(\.bytes) == frames.map(\.bytes))
            #expect(reading.files[0].format?.description == "pcap (\(packing.rawValue))")
            #expect(reading.files[0].problem == nil)
        }
    }

    @Test("Padding after a gzip file is passed over")
    func padding() throws {
        let bytes = Packing.gzip.pack(Pcap.file(TestFrame.series(2))) + [UInt8](repeating: 0, count: 512)
        let reading = try Reading([scratch.file("a", bytes)])
        #expect(reading.frames.count == 2)
        #expect(reading.files[0].problem == nil)
    }
}
