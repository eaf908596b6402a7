internal import ByteReading

extension IPHeader {
    /// Reads an IPv4 header (RFC 791 section 3.1); nil when it is cut off or contradicts itself. The checksum
    /// is not verified: offloading leaves it wrong at the sender.
    init?(version4 bytes: Span<UInt8>) {
        guard bytes.count >= 20, bytes[0] >> 4 == 4 else { return nil }
        length = Int(bytes[0] & 0x0F) * 4
        let promised = Int(bytes.bigEndianUInt16(at: 2))
        guard length >= 20, bytes.count >= length, promised == 0 || promised >= length else { return nil }

        totalLength = promised == 0 ? nil : promised
        identification = UInt32(bytes.bigEndianUInt16(at: 4))
        timeToLive = bytes[8]
        payload = Layer(ipProtocol: bytes[9])
        source = IPAddress(version4: bytes.bigEndianUInt32(at: 12))
        destination = IPAddress(version4: bytes.bigEndianUInt32(at: 16))

        let moreFragmentsAndOffset = bytes.bigEndianUInt16(at: 6) & 0x3FFF
        fragment =
            moreFragmentsAndOffset == 0
            ? nil
            : Fragment(
                offset: Int(moreFragmentsAndOffset & 0x1FFF) * 8,
                isLast: moreFragmentsAndOffset & 0x2000 == 0,
                identification: identification, payload: payload)
    }
}
