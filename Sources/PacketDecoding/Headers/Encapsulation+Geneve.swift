internal import ByteReading

extension Encapsulation {
    /// Geneve: version 0, the options' length in four bytes, an EtherType (RFC 8926 section 3.4).
    static func geneve(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 8 else { return nil }
        let version = bytes[0] >> 6
        guard version == 0 else { return Encapsulation(length: 8, payload: .other) }
        let length = 8 + Int(bytes[0] & 0x3F) * 4
        guard bytes.count >= length else { return nil }
        return Encapsulation(length: length, payload: Layer(etherType: bytes.bigEndianUInt16(at: 2)))
    }
}
