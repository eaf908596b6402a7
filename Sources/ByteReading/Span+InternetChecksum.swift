extension Span where Element == UInt8 {
    /// The one's complement sum of the bytes as 16-bit words, the last one filled up with zero (RFC 1071).
    package func onesComplementSum() -> UInt16 {
        var sum: UInt64 = 0
        var offset = 0
        // 2^16 is 1 in this arithmetic, so that words of 32 bits may be added as they are.
        while offset + 4 <= count {
            sum += UInt64(bigEndianUInt32(at: offset))
            offset += 4
        }
        var tail: UInt64 = 0
        while offset < count {
            tail |= UInt64(self[offset]) << UInt64(24 - 8 * (offset & 3))
            offset += 1
        }
        return (sum + tail).onesComplementFolded
    }
}

extension UInt64 {
    /// The same number in one's complement arithmetic of 16 bits.
    @inlinable
    package var onesComplementFolded: UInt16 {
        var sum = self
        while sum >> 16 != 0 { sum = (sum & 0xFFFF) + (sum >> 16) }
        return UInt16(truncatingIfNeeded: sum)
    }
}
