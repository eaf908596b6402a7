/// Line ends in text of any length, many octets at a time.
extension Span where Element == UInt8 {
    /// Whether there is LF without CR before it, or CR without LF after it; `previous` is the octet before the first.
    /// CR at the very end is not judged: what follows it is not here.
    public func hasBareLineEnd(after previous: UInt8) -> Bool {
        guard count > 0 else { return false }
        if (previous == ASCII.carriageReturn) != (self[0] == ASCII.lineFeed) { return true }
        guard count > 16 else {
            var offset = 1
            while offset < count {
                if (self[offset - 1] == ASCII.carriageReturn) != (self[offset] == ASCII.lineFeed) {
                    return true
                }
                offset += 1
            }
            return false
        }
        return unsafe withUnsafeBytes { bytes in
            let carriageReturn = SIMD16<UInt8>(repeating: ASCII.carriageReturn)
            let lineFeed = SIMD16<UInt8>(repeating: ASCII.lineFeed)
            // The lanes in which either CR comes before, or LF is there, but not both.
            var bare = SIMDMask<SIMD16<Int8>>(repeating: false)
            var offset = 1
            while offset &+ 64 <= bytes.count {
                for lane in 0..<4 {
                    let place = offset &+ 16 &* lane
                    let before = unsafe bytes.loadUnaligned(
                        fromByteOffset: place &- 1, as: SIMD16<UInt8>.self)
                    let octets = unsafe bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
                    bare = bare .| ((before .== carriageReturn) .^ (octets .== lineFeed))
                }
                offset &+= 64
            }
            while offset < bytes.count {
                // The last lanes overlap those before.
                let place = min(offset, bytes.count &- 16)
                let before = unsafe bytes.loadUnaligned(fromByteOffset: place &- 1, as: SIMD16<UInt8>.self)
                let octets = unsafe bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
                bare = bare .| ((before .== carriageReturn) .^ (octets .== lineFeed))
                offset &+= 16
            }
            return any(bare)
        }
    }

    /// The offset of the last `byte` in `range`, or nil when there is none.
    public func lastIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        unsafe extracting(range).withUnsafeBytes { bytes in
            let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
            let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
            var end = bytes.count
            while end >= 8 {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
                let differences = UInt64(littleEndian: word) ^ wanted
                // The top bit of each octet that is the same.
                let same = ~(((differences & low) &+ low) | differences | low)
                if same != 0 { return range.lowerBound + end - 1 - same.leadingZeroBitCount / 8 }
                end -= 8
            }
            while end > 0 {
                end -= 1
                if unsafe bytes[end] == byte { return range.lowerBound + end }
            }
            return nil
        }
    }
}
