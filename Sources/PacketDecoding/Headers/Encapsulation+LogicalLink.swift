internal import ByteReading

extension Encapsulation {
    /// IEEE 802.2 with SNAP: AA AA 03, an organisation, an EtherType (RFC 1042). Others carry no IP.
    static func logicalLink(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 3 else { return nil }
        guard bytes.bigEndianUInt24(at: 0) == 0xAAAA03 else {
            return Encapsulation(length: 3, payload: .other)
        }
        guard bytes.count >= 8 else { return nil }
        let isEtherType = bytes.bigEndianUInt24(at: 3) == 0
        return Encapsulation(
            length: 8, payload: isEtherType ? Layer(etherType: bytes.bigEndianUInt16(at: 6)) : .other)
    }
}
