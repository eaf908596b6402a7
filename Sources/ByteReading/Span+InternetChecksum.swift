extension Span where Element == UInt8 {
    /// The one's complement sum of the bytes as 16-bit words, the last one filled up with zero (RFC 1071).
    public func onesComplementSum() -> UInt16 {
        var sum: UInt64 = 0
        unsafe withUnsafeBytes { bytes in
            var offset = 0
            // 2^16 is 1 in this arithmetic, so that wider words may be added as they are; nor does the order of their bytes
            // matter before the end.
            while offset + 8 <= bytes.count {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                sum += (word & 0xFFFF_FFFF) + (word >> 32)
                offset += 8
            }
            var tail: UInt64 = 0
            while offset < bytes.count {
                tail |= UInt64(unsafe bytes[offset]) << UInt64(8 * (offset & 7))
                offset += 1
            }
            tail = UInt64(littleEndian: tail)
            sum += (tail & 0xFFFF_FFFF) + (tail >> 32)
        }
        return UInt16(bigEndian: sum.onesComplementFolded)
    }
}

extension UInt64 {
    /// The same number in one's complement arithmetic of 16 bits.
    @inlinable
    public var onesComplementFolded: UInt16 {
        var sum = self
        while sum >> 16 != 0 { sum = (sum & 0xFFFF) + (sum >> 16) }
        return UInt16(truncatingIfNeeded: sum)
    }
}
