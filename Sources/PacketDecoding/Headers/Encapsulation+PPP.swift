internal import ByteReading

extension Encapsulation {
    /// PPP, with the address and control fields of HDLC-like framing or without them (RFC 1662 section 3.1).
    static func ppp(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 2 else { return nil }
        switch bytes.bigEndianUInt16(at: 0) {
        case 0xFF03: return protocolField(bytes, at: 2)
        // Cisco's HDLC, unicast and multicast, which may stand under the same link type, has an EtherType.
        case 0x0F00, 0x8F00:
            guard bytes.count >= 4 else { return nil }
            return Encapsulation(length: 4, payload: Layer(etherType: bytes.bigEndianUInt16(at: 2)))
        default: return protocolField(bytes, at: 0)
        }
    }

    /// PPP with the direction in an octet before it (LINKTYPE_PPP_WITH_DIR), or in place of the address (LINKTYPE_PPP_PPPD).
    static func directedPPP(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 2 else { return nil }
        let hasControlField = bytes[1] == 0x03
        return Encapsulation(length: hasControlField ? 2 : 1, payload: .ppp)
    }

    /// The protocol field, of one byte when that is odd and of two otherwise (RFC 1661 sections 2 and 6.5).
    private static func protocolField(_ bytes: Span<UInt8>, at offset: Int) -> Encapsulation? {
        guard bytes.count > offset else { return nil }
        let isCompressed = bytes[offset] & 1 == 1
        if isCompressed {
            return Encapsulation(length: offset + 1, payload: Layer(pppProtocol: UInt16(bytes[offset])))
        }
        guard bytes.count >= offset + 2 else { return nil }
        return Encapsulation(
            length: offset + 2, payload: Layer(pppProtocol: bytes.bigEndianUInt16(at: offset)))
    }
}
