internal import ByteReading

extension Encapsulation {
    /// Ethernet: two addresses and the EtherType or length (IEEE 802.3, 3.1.1).
    static func ethernet(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 14 else { return nil }
        return Encapsulation(length: 14, payload: Layer(etherType: bytes.bigEndianUInt16(at: 12)))
    }
}
