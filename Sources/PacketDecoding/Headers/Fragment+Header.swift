internal import ByteReading

extension Fragment {
    /// The length of an IPv6 fragment header in bytes.
    static let headerLength = 8

    /// Reads an IPv6 fragment header (RFC 8200 section 4.5); nil when it is cut off.
    init?(header bytes: Span<UInt8>) {
        guard bytes.count >= Self.headerLength else { return nil }
        let offsetAndMoreFragments = bytes.bigEndianUInt16(at: 2)
        offset = Int(offsetAndMoreFragments & 0xFFF8)
        isLast = offsetAndMoreFragments & 1 == 0
        identification = bytes.bigEndianUInt32(at: 4)
        payload = Layer(ipProtocol: bytes[0])
    }
}
