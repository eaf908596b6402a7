extension FrameWriter {
    /// A frame with IPv4 as two fragments (RFC 791, section 3.2), the second first where its identification is odd.
    static func fragments(of frame: [UInt8], hasTag: Bool) -> [[UInt8]] {
        let header = hasTag ? 18 : 14
        let payload = frame[(header + 20)...]
        let cut = payload.count / 2 & ~7
        let parts = [(0, payload.prefix(cut)), (cut, payload.dropFirst(cut))].map { offset, part in
            var fragment = frame[..<(header + 20)] + part
            let length = 20 + part.count
            let flags = offset == 0 ? 0x2000 : offset / 8
            for (place, number) in [(2, length), (6, flags), (10, 0)] {
                fragment[header + place] = UInt8(number >> 8)
                fragment[header + place + 1] = UInt8(truncatingIfNeeded: number)
            }
            let sum = InternetChecksum.sum(Array(fragment[header..<header + 20]).span)
            let checksum = InternetChecksum.checksum(sum)
            fragment[header + 10] = UInt8(checksum >> 8)
            fragment[header + 11] = UInt8(truncatingIfNeeded: checksum)
            return Array(fragment)
        }
        return frame[header + 5] & 1 == 1 ? parts.reversed() : parts
    }
}
