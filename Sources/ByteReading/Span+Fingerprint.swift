extension Span where Element == UInt8 {
    /// A 64-bit fingerprint of the bytes, the same in every run: tells a retransmission with other content
    /// from a faithful one. With a seed that nobody else knows it is also good for hash tables: without, an attacker can
    /// foresee it.
    public func fingerprint(seed: UInt64 = 0x9E37_79B9_7F4A_7C15) -> UInt64 {
        var state = seed ^ UInt64(truncatingIfNeeded: count)
        var offset = 0
        while offset <= count - 8 {
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
            state = Self.mix(state, UInt64(littleEndian: word))
            offset += 8
        }
        // The bytes that are left in the order in which they stand; none is 0, which may be shifted as it likes.
        return Self.mix(state, lastWord.byteSwapped &>> UInt64(64 - 8 * (count & 7)))
    }

    private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}
