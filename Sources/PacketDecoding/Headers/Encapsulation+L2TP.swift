internal import ByteReading

extension Encapsulation {
    /// L2TP, version 2: PPP, behind fields that flags announce (RFC 2661 section 3.1).
    static func l2tp(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 2 else { return nil }
        let flags = bytes.bigEndianUInt16(at: 0)
        let isControl = flags & 0x8000 != 0
        let hasLength = flags & 0x4000 != 0
        let hasSequenceNumbers = flags & 0x0800 != 0
        let hasOffset = flags & 0x0200 != 0
        let version = flags & 0x000F
        guard version == 2, !isControl else { return Encapsulation(length: 2, payload: .other) }
        // Flags, tunnel and session.
        var length = 6 + (hasLength ? 2 : 0) + (hasSequenceNumbers ? 4 : 0)
        if hasOffset {
            guard bytes.count >= length + 2 else { return nil }
            length += 2 + Int(bytes.bigEndianUInt16(at: length))
        }
        guard bytes.count >= length else { return nil }
        return Encapsulation(length: length, payload: .ppp)
    }
}
