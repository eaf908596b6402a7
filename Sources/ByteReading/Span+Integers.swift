/// Network byte order (RFC 1700) without copying, for readers that checked the length before.
extension Span where Element == UInt8 {
    /// The two bytes at `offset` as a big-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    package func bigEndianUInt16(at offset: Int) -> UInt16 {
        UInt16(self[offset]) << 8 | UInt16(self[offset + 1])
    }

    /// The three bytes at `offset` as a big-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    package func bigEndianUInt24(at offset: Int) -> Int {
        Int(self[offset]) << 16 | Int(self[offset + 1]) << 8 | Int(self[offset + 2])
    }

    /// The four bytes at `offset` as a big-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    package func bigEndianUInt32(at offset: Int) -> UInt32 {
        UInt32(bigEndianUInt16(at: offset)) << 16 | UInt32(bigEndianUInt16(at: offset + 2))
    }

    /// The eight bytes at `offset` as a big-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    package func bigEndianUInt64(at offset: Int) -> UInt64 {
        UInt64(bigEndianUInt32(at: offset)) << 32 | UInt64(bigEndianUInt32(at: offset + 4))
    }
}
