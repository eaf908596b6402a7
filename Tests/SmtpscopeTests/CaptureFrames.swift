import Foundation

/// The frames of a classic capture file, read without the program's help.
struct CaptureFrames {
    let frames: [Data]

    /// Reads a little-endian pcap file.
    init(_ file: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: file))
        func number(_ offset: Int) -> Int {
            (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        var frames: [Data] = []
        var offset = 24
        while offset + 16 <= bytes.count {
            let length = number(offset + 8)
            frames.append(Data(bytes[(offset + 16)..<(offset + 16 + length)]))
            offset += 16 + length
        }
        self.frames = frames
    }

    /// Whether a frame, counted from 1, holds this text.
    func frame(_ number: Int, holds text: String) -> Bool {
        frames.indices.contains(number - 1) && frames[number - 1].range(of: Data(text.utf8)) != nil
    }
}
