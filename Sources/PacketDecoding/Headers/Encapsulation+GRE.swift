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
        if version == 1 { return pointToPoint(bytes, hasSequenceNumber: hasSequenceNumber) }
        // Source routes went with RFC 2784.
        guard version == 0, !hasRouting else { return Encapsulation(length: 4, payload: .other) }
        let length = 4 + (hasChecksum ? 4 : 0) + (hasKey ? 4 : 0) + (hasSequenceNumber ? 4 : 0)
        guard bytes.count >= length else { return nil }
        let type = bytes.bigEndianUInt16(at: 2)
        switch type {
        // A sequence number tells ERSPAN type II, with a header of eight bytes, from type I, without one.
        case mirrored: return mirror(bytes, length: length + (hasSequenceNumber ? 8 : 0), .ethernet)
        case mirrored3: return mirror3(bytes, at: length)
        default: return Encapsulation(length: length, payload: Layer(etherType: type))
        }
    }

    /// The EtherTypes of ERSPAN types I and II, and III (draft-foschiano-erspan section 4).
    private static let mirrored: UInt16 = 0x88BE
    private static let mirrored3: UInt16 = 0x22EB

    private static func mirror(_ bytes: Span<UInt8>, length: Int, _ payload: Layer) -> Encapsulation? {
        bytes.count >= length ? Encapsulation(length: length, payload: payload) : nil
    }

    /// ERSPAN type III: twelve bytes, of which the last four tell the kind of frame and whether eight more follow.
    private static func mirror3(_ bytes: Span<UInt8>, at offset: Int) -> Encapsulation? {
        guard bytes.count >= offset + 12 else { return nil }
        let kind = bytes[offset + 10] >> 2 & 0x1F
        let hasSubheader = bytes[offset + 11] & 1 != 0
        let payload: Layer =
            switch kind {
            case 0: .ethernet
            case 2: .ip
            default: .other
            }
        return mirror(bytes, length: offset + (hasSubheader ? 20 : 12), payload)
    }

    /// Version 1, as PPTP has it: PPP, or only an acknowledgement where there is no sequence number (RFC 2637 section 4.1).
    private static func pointToPoint(_ bytes: Span<UInt8>, hasSequenceNumber: Bool) -> Encapsulation? {
        let hasAcknowledgement = bytes[1] & 0x80 != 0
        let length = 8 + (hasSequenceNumber ? 4 : 0) + (hasAcknowledgement ? 4 : 0)
        guard bytes.count >= length else { return nil }
        return Encapsulation(length: length, payload: hasSequenceNumber ? .ppp : .other)
    }
}
