extension Span where Element == UInt8 {
    /// The one's complement sum of the bytes as 16-bit words, the last one filled up with zero (RFC 1071).
    public func onesComplementSum() -> UInt16 {
        var sum: UInt64 = 0
        // 2^16 is 1 in this arithmetic, so that wider words may be added as they are, and what leaves a sum at its upper end
        // comes in again at the lower one; nor does the order of the words' bytes matter before the end.
        var carries: UInt64 = 0
        var offset = 0
        while offset <= count - 8 {
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let (next, carry) = sum.addingReportingOverflow(word)
            sum = next
            carries += carry ? 1 : 0
            offset += 8
        }
        let (last, carry) = sum.addingReportingOverflow(UInt64(littleEndian: lastWord))
        let halves = (last & 0xFFFF_FFFF) + (last >> 32) + carries + (carry ? 1 : 0)
        return UInt16(bigEndian: halves.onesComplementFolded)
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
