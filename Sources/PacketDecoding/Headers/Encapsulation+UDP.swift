internal import ByteReading

extension Encapsulation {
    /// UDP (RFC 768), whose ports name the tunnels in it.
    static func udp(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 8 else { return nil }
        let payload = Layer(
            udpSource: bytes.bigEndianUInt16(at: 0), destination: bytes.bigEndianUInt16(at: 2))
        return Encapsulation(length: 8, payload: payload)
    }
}
