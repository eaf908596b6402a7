internal import ByteReading

extension IPHeader {
    /// Reads an IPv6 header without extension headers (RFC 8200 section 3); nil when it is cut off or of
    /// another version.
    init?(version6 bytes: Span<UInt8>) {
        guard bytes.count >= 40, bytes[0] >> 4 == 6 else { return nil }
        // 0 is also what a jumbogram has (RFC 2675), as Linux makes them for segments of more than 64 KB.
        let promised = Int(bytes.bigEndianUInt16(at: 4))
        totalLength = promised == 0 ? nil : 40 + promised
        payload = Layer(ipProtocol: bytes[6])
        timeToLive = bytes[7]
        source = IPAddress(high: bytes.bigEndianUInt64(at: 8), low: bytes.bigEndianUInt64(at: 16))
        destination = IPAddress(high: bytes.bigEndianUInt64(at: 24), low: bytes.bigEndianUInt64(at: 32))
        length = 40
        identification = 0
        fragment = nil
    }
}
