import Foundation

/// A pcapng file that holds the secrets of its sessions.
enum PcapngFile {
    /// Ethernet frames, a millisecond apart, after a Decryption Secrets Block. Of a longer capture these are those from the
    /// frame `first` on.
    static func of(_ frames: [Data], secrets: Data, first: Int = 0) -> Data {
        func number(_ value: Int, _ count: Int = 4) -> Data {
            Data((0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
        }
        func block(_ type: Int, _ body: Data) -> Data {
            let padded = body + Data(count: (4 - body.count % 4) % 4)
            let length = number(padded.count + 12)
            return number(type) + length + padded + length
        }
        var file = block(0x0A0D_0D0A, number(0x1A2B_3C4D) + number(1, 2) + number(0, 2) + number(-1, 8))
        file += block(1, number(1) + number(0))
        file += block(0xA, number(0x544C_534B) + number(secrets.count) + secrets)
        for (index, frame) in frames.enumerated() {
            let time = 1_772_446_272_000_000 + (first + index) * 1000
            let head = number(0) + number(time >> 32) + number(time & 0xFFFF_FFFF)
            file += block(6, head + number(frame.count) + number(frame.count) + frame)
        }
        return file
    }
}
