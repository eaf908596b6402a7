import ByteReading
import CaptureReading
import Foundation
import Provenance

/// A directory of its own for each test, gone when the test is.
final class Scratch {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/capture-reading-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file and says where it is.
    func file(_ name: String, _ bytes: [UInt8]) throws -> CaptureInput {
        let path = "\(path)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return .file(path: path)
    }
}

/// A frame as it was delivered.
struct DeliveredFrame: Equatable {
    var file: Int32
    var frame: UInt64
    var time: Int64
    var interface: Int32
    var linkType: LinkType
    var originalLength: Int
    var bytes: [UInt8]
}

/// All that a timeline gave.
struct Reading {
    var frames: [DeliveredFrame] = []
    var files: [CaptureFileSummary]

    init(_ inputs: [CaptureInput], _ options: CaptureOptions = CaptureOptions()) throws {
        var timeline = try Timeline(inputs: inputs, options: options)
        var frames: [DeliveredFrame] = []
        timeline.forEachFrame(into: &frames) { frames, header, bytes in
            frames.append(
                DeliveredFrame(
                    file: header.stamp.file, frame: header.stamp.frame, time: header.stamp.time.nanoseconds,
                    interface: header.interface, linkType: header.linkType,
                    originalLength: header.originalLength, bytes: bytes.copied()))
            return true
        }
        self.frames = frames
        files = timeline.files
    }
}
