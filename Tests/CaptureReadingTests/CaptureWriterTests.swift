import CaptureReading
import Provenance
import Testing

@Suite("Captures that are written")
struct CaptureWriterTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test(
        "What is written is read again, to the nanosecond",
        arguments: [LinkType.ethernet, .raw, .linuxCooked])
    func roundTrip(linkType: LinkType) throws {
        let input = try scratch.file("written", [])
        guard case .file(let path) = input else { return }
        let times: [Int64] = [
            1_700_000_000_123_456_789, 1_700_000_000_123_456_790, 2_000_000_000_000_000_000,
        ]
        let writer = try CaptureWriter(path: path, linkType: linkType)
        for (number, time) in times.enumerated() {
            let header = FrameHeader(
                stamp: FrameStamp(file: 3, frame: 77, time: Timestamp(nanoseconds: time)), interface: 0,
                linkType: linkType, capturedLength: number, originalLength: 1500)
            try writer.write([UInt8](repeating: 7, count: number).span, header)
        }
        try writer.finish()
        let reading = try Reading([input])
        #expect(reading.frames.map(\.time) == times)
        #expect(reading.frames.map(\.bytes) == [[], [7], [7, 7]])
        #expect(reading.frames.allSatisfy { $0.originalLength == 1500 && $0.linkType == linkType })
    }

    @Test("Frames of another kind of link are refused")
    func otherLink() throws {
        let input = try scratch.file("written", [])
        guard case .file(let path) = input else { return }
        let writer = try CaptureWriter(path: path, linkType: .ethernet)
        let header = FrameHeader(
            stamp: FrameStamp(file: 0, frame: 1, time: Timestamp(nanoseconds: 0)), interface: 0,
            linkType: .raw,
            capturedLength: 0, originalLength: 0)
        #expect(throws: CaptureError.self) { try writer.write([UInt8]().span, header) }
    }

    @Test("A place where nothing can be written is an error")
    func unwritable() {
        #expect(throws: CaptureError.self) { try CaptureWriter(path: "/nowhere/x.pcap", linkType: .ethernet) }
    }
}
