import CaptureReading
import Foundation
import Testing

@Suite("What the words of a command line mean")
struct CaptureInputsTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("A directory stands for its captures, told by content and sorted by name")
    func directory() throws {
        let capture = Pcap.file(TestFrame.series(1))
        _ = try scratch.file("b.dat", capture)
        _ = try scratch.file("a.gz", Packing.gzip.pack(capture))
        _ = try scratch.file("c.zst", Packing.zstd.pack(Pcapng().section()))
        _ = try scratch.file("notes.txt", Array("notes\n".utf8))
        _ = try scratch.file("notes.gz", Packing.gzip.pack(Array("notes\n".utf8)))
        _ = try scratch.file("empty", [])
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/sub", withIntermediateDirectories: false)
        let (inputs, errors) = CaptureInputs.expand([scratch.path])
        #expect(inputs == ["a.gz", "b.dat", "c.zst"].map { .file(path: "\(scratch.path)/\($0)") })
        #expect(errors.isEmpty)
    }

    @Test("In a directory a file that is named as a capture is taken for one, whatever it holds")
    func named() throws {
        let taken = ["a.PCAP", "b.pcapng.xz", "c.cap", "empty.pcap", "x.pcap.gz"]
        let passedOver = ["cap", "pcap", "x.gz", "x.pcap.txt", "x.pcap1", "zip.zip"]
        for name in taken + passedOver { _ = try scratch.file(name, Array("noise".utf8)) }
        let (inputs, errors) = CaptureInputs.expand([scratch.path])
        #expect(inputs == taken.map { .file(path: "\(scratch.path)/\($0)") })
        #expect(errors.isEmpty)
    }

    @Test("A directory without captures is an error, and the other words hold")
    func emptyDirectory() throws {
        let (inputs, errors) = CaptureInputs.expand([scratch.path, "-", "some.pcap"])
        #expect(inputs == [.standardInput, .file(path: "some.pcap")])
        #expect(errors.map(\.kind) == [.notFound])
    }

    @Test("A FIFO is read as it comes", arguments: [nil] + Packing.allCases.map { Optional($0) })
    func fifo(packing: Packing?) throws {
        let frames = TestFrame.series(2000)
        let plain = Pcap.file(frames)
        let bytes = packing?.pack(plain) ?? plain
        let path = scratch.path + "/fifo"
        try Self.makeFIFO(path)
        Self.feed(path, bytes)
        let other = try scratch.file("other", Pcap.file([TestFrame(frames[10].time + 1, [1])]))
        let reading = try Reading([.file(path: path), other])
        #expect(reading.frames.filter { $0.file == 0 }.map(\.bytes) == frames.map(\.bytes))
        #expect(reading.frames.map(\.time) == reading.frames.map(\.time).sorted())
        #expect(reading.files[0].size == nil)
        #expect(reading.files[0].problem == nil)
    }

    @Test("Standard input is read as it comes, also pcapng")
    func standardInput() throws {
        let file = Pcapng()
        var bytes = file.section() + file.interface()
        for index in 0..<5000 { bytes += file.packet([UInt8(truncatingIfNeeded: index)], at: UInt64(index)) }
        let path = scratch.path + "/fifo"
        try Self.makeFIFO(path)
        Self.feed(path, bytes)
        let saved = dup(0)
        let pipe = unsafe open(path, O_RDONLY)
        dup2(pipe, 0)
        close(pipe)
        defer {
            dup2(saved, 0)
            close(saved)
        }
        let reading = try Reading([.standardInput])
        #expect(reading.frames.map(\.bytes) == (0..<5000).map { [UInt8(truncatingIfNeeded: $0)] })
        #expect(reading.files[0].name == "standard input")
    }

    private static func makeFIFO(_ path: String) throws {
        try #require(unsafe mkfifo(path, 0o600) == 0)
    }

    /// Writes to a FIFO from another thread, in pieces that split records.
    private static func feed(_ path: String, _ bytes: [UInt8]) {
        Thread.detachNewThread {
            let handle = FileHandle(forWritingAtPath: path)
            for start in stride(from: 0, to: bytes.count, by: 3001) {
                handle?.write(Data(bytes[start..<min(start + 3001, bytes.count)]))
            }
            try? handle?.close()
        }
    }
}
