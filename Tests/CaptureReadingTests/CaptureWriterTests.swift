import CaptureReading
import Provenance
import Testing

@Suite("Captures that are written")
struct CaptureWriterTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func header(time: Int64, linkType: LinkType, capturedLength: Int = 0) -> FrameHeader {
        FrameHeader(
            stamp: FrameStamp(file: 3, frame: 77, time: Timestamp(nanoseconds: time)), interface: 5,
            linkType: linkType, capturedLength: capturedLength, originalLength: 1500)
    }

    @Test("What is written is read again, to the nanosecond, frames of several kinds of link in their order")
    func roundTrip() throws {
        let input = try scratch.file("written", [])
        guard case .file(let path, _) = input else { return }
        let linkTypes: [LinkType] = [.ethernet, .raw, .linuxCooked, .linuxCooked, .ethernet, .null, .raw]
        let start: Int64 = 1_700_000_000_123_456_789
        let writer = try CaptureWriter(path: path)
        for (number, linkType) in linkTypes.enumerated() {
            writer.write(
                [UInt8](repeating: 7, count: number).span,
                header(time: start + Int64(number), linkType: linkType, capturedLength: number))
        }
        try writer.finish()
        let reading = try Reading([input])
        #expect(reading.files[0].problem == nil)
        #expect(reading.frames.map(\.time) == linkTypes.indices.map { start + Int64($0) })
        #expect(reading.frames.map(\.bytes) == linkTypes.indices.map { Array(repeating: 7, count: $0) })
        #expect(reading.frames.map(\.linkType) == linkTypes)
        #expect(reading.frames.allSatisfy { $0.originalLength == 1500 })
    }

    @Test(
        "Times of any year to 2262 are kept",
        arguments: [0, 2_000_000_000, 4_300_000_000, 9_000_000_000] as [Int64])
    func years(seconds: Int64) throws {
        let input = try scratch.file("written", [])
        guard case .file(let path, _) = input else { return }
        let writer = try CaptureWriter(path: path)
        writer.write([UInt8]().span, header(time: seconds * 1_000_000_000, linkType: .ethernet))
        try writer.finish()
        #expect(try Reading([input]).frames.map(\.time) == [seconds * 1_000_000_000])
    }

    @Test("A capture without frames is one, too")
    func empty() throws {
        let input = try scratch.file("written", [])
        guard case .file(let path, _) = input else { return }
        try CaptureWriter(path: path).finish()
        let reading = try Reading([input])
        #expect(reading.frames.isEmpty && reading.files[0].problem == nil)
    }

    @Test("A place where nothing can be written is an error")
    func unwritable() {
        #expect(throws: CaptureError.self) { try CaptureWriter(path: "/nowhere/x.pcap") }
    }

    @Test("A disk that is full is an error")
    func full() throws {
        let writer = try CaptureWriter(path: "/dev/full")
        writer.write([UInt8](repeating: 0, count: 1 << 16).span, header(time: 0, linkType: .ethernet))
        #expect(throws: CaptureError.self) { try writer.finish() }
    }
}
