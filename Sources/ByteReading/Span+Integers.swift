/// Network byte order (RFC 1700), and the other where a header has that, without copying, for readers that checked the length
/// before. Each is one checked load: header fields are what is read of every frame.
extension Span where Element == UInt8 {
    /// The two bytes at `offset` as a big-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    public func bigEndianUInt16(at offset: Int) -> UInt16 {
        UInt16(bigEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self))
    }

    /// The three bytes at `offset` as a big-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    public func bigEndianUInt24(at offset: Int) -> Int {
        Int(self[offset]) << 16 | Int(self[offset + 1]) << 8 | Int(self[offset + 2])
    }

    /// The four bytes at `offset` as a big-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    public func bigEndianUInt32(at offset: Int) -> UInt32 {
        UInt32(bigEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// The eight bytes at `offset` as a big-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    public func bigEndianUInt64(at offset: Int) -> UInt64 {
        UInt64(bigEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The two bytes at `offset` as a little-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    public func littleEndianUInt16(at offset: Int) -> UInt16 { bigEndianUInt16(at: offset).byteSwapped }

    /// The four bytes at `offset` as a little-endian number. Traps outside the span: check the length first.
    @inlinable @inline(__always)
    public func littleEndianUInt32(at offset: Int) -> UInt32 { bigEndianUInt32(at: offset).byteSwapped }

    /// The bytes after the last whole eight, the first of them lowest; 0 where there are none. Loops over words end with it.
    @inline(__always)
    var lastWord: UInt64 {
        let left = count & 7
        guard left > 0 else { return 0 }
        guard count < 8 else {
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            return UInt64(littleEndian: word) &>> UInt64(64 - 8 * left)
        }
        var word: UInt64 = 0
        for offset in 0..<left { word |= UInt64(self[offset]) &<< UInt64(8 * offset) }
        return word
    }
}
