internal import ByteReading

extension Encapsulation {
    /// UDP (RFC 768), which leads on to VXLAN only, by its port (RFC 7348 section 5).
    static func udp(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 8 else { return nil }
        return Encapsulation(length: 8, payload: bytes.bigEndianUInt16(at: 2) == 4789 ? .vxlan : .other)
    }
}
