internal import ByteReading

extension Encapsulation {
    /// One entry of an MPLS label stack (RFC 3032 section 2.1).
    static func mpls(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 4 else { return nil }
        let isBottomOfStack = bytes[2] & 1 == 1
        return isBottomOfStack ? labelled(bytes) : Encapsulation(length: 4, payload: .mpls)
    }

    /// What stands below the last label. No field names it; routers too go by its first four bits (RFC 4928).
    private static func labelled(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count > 4 else { return nil }
        switch bytes[4] >> 4 {
        case 4: return Encapsulation(length: 4, payload: .ipv4)
        case 6: return Encapsulation(length: 4, payload: .ipv6)
        // An Ethernet pseudowire may have a control word of four bytes that begins with 0 (RFC 4448
        // section 4.6), as addresses may too: the EtherType has to tell.
        case 0 where isEthernet(bytes, at: 8): return Encapsulation(length: 8, payload: .ethernet)
        case _ where isEthernet(bytes, at: 4): return Encapsulation(length: 4, payload: .ethernet)
        default: return Encapsulation(length: 4, payload: .other)
        }
    }

    /// Whether an Ethernet header at `offset` would have an EtherType that leads on.
    private static func isEthernet(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        guard bytes.count >= offset + 14 else { return false }
        return switch Layer(etherType: bytes.bigEndianUInt16(at: offset + 12)) {
        case .ipv4, .ipv6, .vlan, .mpls, .pppoe, .redundancyTag, .securityGroupTag, .serviceInstanceTag,
            .virtualInterfaceTag, .macSecurity:
            true
        default: false
        }
    }
}
