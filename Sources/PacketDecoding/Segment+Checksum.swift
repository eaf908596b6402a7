internal import ByteReading

extension Segment {
    /// The longest payload, in bytes, whose checksum may be asked for: the dialogue. To add up the headers of all segments
    /// would cost more than it tells.
    @inlinable static var longestVerified: Int { 512 }

    /// Whether the checksum of the segment in `bytes`, header and payload, is right (RFC 9293 section 3.1). Nil where nothing can
    /// be told: cut off, long or empty, or filled in by the network card.
    @inlinable @inline(__always)
    static func isChecksumRight(
        _ bytes: Span<UInt8>, flags: TCPFlags, payload: Int, missing: Int, source: IPAddress,
        destination: IPAddress
    ) -> Bool? {
        guard payload > 0 || flags.has([.fin, .syn, .rst]), payload <= longestVerified, missing == 0 else {
            return nil
        }
        return verifyChecksum(bytes, source: source, destination: destination)
    }

    /// The same; nil where the network card was to fill in the field: it is zero, or the sum of the pseudo-header, with or
    /// without the length, as Linux leaves it there.
    @usableFromInline
    static func verifyChecksum(_ bytes: Span<UInt8>, source: IPAddress, destination: IPAddress) -> Bool? {
        // The mapped form of an IPv4 address adds 0xFFFF, which is nothing.
        let addresses = source.onesComplementSum + destination.onesComplementSum + 6
        let pseudo = addresses + UInt64(bytes.count)
        if (pseudo + UInt64(bytes.onesComplementSum())).onesComplementFolded == 0xFFFF { return true }
        let checksum = bytes.bigEndianUInt16(at: 16)
        let isUnfinished =
            checksum == 0 || checksum == pseudo.onesComplementFolded
            || checksum == addresses.onesComplementFolded
        return isUnfinished ? nil : false
    }
}

extension IPAddress {
    /// The address as a summand of a checksum.
    fileprivate var onesComplementSum: UInt64 {
        (high >> 32) + (high & 0xFFFF_FFFF) + (low >> 32) + (low & 0xFFFF_FFFF)
    }
}
