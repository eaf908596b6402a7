extension Encapsulation {
    /// VXLAN: flags, of which I says that the network identifier is valid, and an Ethernet frame
    /// (RFC 7348 section 5).
    static func vxlan(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 8 else { return nil }
        let hasNetworkIdentifier = bytes[0] & 0x08 != 0
        return Encapsulation(length: 8, payload: hasNetworkIdentifier ? .ethernet : .other)
    }

    /// VXLAN's generic protocol extension: the flag P says that an octet names what follows
    /// (draft-ietf-nvo3-vxlan-gpe section 3.1).
    static func vxlanGPE(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 8 else { return nil }
        let hasNextProtocol = bytes[0] & 0x04 != 0
        guard hasNextProtocol else { return vxlan(bytes) }
        switch bytes[3] {
        case 1: return Encapsulation(length: 8, payload: .ipv4)
        case 2: return Encapsulation(length: 8, payload: .ipv6)
        case 3: return Encapsulation(length: 8, payload: .ethernet)
        default: return Encapsulation(length: 8, payload: .other)
        }
    }
}
