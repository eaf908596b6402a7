internal import ByteReading

extension Encapsulation {
    /// Generic routing encapsulation: flags, an EtherType, and the fields that the flags announce
    /// (RFC 2784 section 2, RFC 2890 section 2).
    static func gre(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 4 else { return nil }
        let flags = bytes.bigEndianUInt16(at: 0)
        let hasChecksum = flags & 0x8000 != 0
        let hasRouting = flags & 0x4000 != 0
        let hasKey = flags & 0x2000 != 0
        let hasSequenceNumber = flags & 0x1000 != 0
        let version = flags & 0x0007
        // Version 1 is PPTP's. Source routes went with RFC 2784.
        guard version == 0, !hasRouting else { return Encapsulation(length: 4, payload: .other) }
        let length = 4 + (hasChecksum ? 4 : 0) + (hasKey ? 4 : 0) + (hasSequenceNumber ? 4 : 0)
        guard bytes.count >= length else { return nil }
        let type = bytes.bigEndianUInt16(at: 2)
        guard type == mirrored else { return Encapsulation(length: length, payload: Layer(etherType: type)) }
        // A sequence number tells ERSPAN type II, with a header of eight bytes, from type I, without one.
        let mirrorLength = length + (hasSequenceNumber ? 8 : 0)
        return bytes.count >= mirrorLength ? Encapsulation(length: mirrorLength, payload: .ethernet) : nil
    }

    /// The EtherType of ERSPAN types I and II (draft-foschiano-erspan section 4).
    private static let mirrored: UInt16 = 0x88BE
}
