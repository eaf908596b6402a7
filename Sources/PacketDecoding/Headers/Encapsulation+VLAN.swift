internal import ByteReading

extension Encapsulation {
    /// A VLAN tag: the tag control information and the EtherType of what is tagged (IEEE 802.1Q, 9.6).
    static func vlan(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 4 else { return nil }
        return Encapsulation(length: 4, payload: Layer(etherType: bytes.bigEndianUInt16(at: 2)))
    }
}
