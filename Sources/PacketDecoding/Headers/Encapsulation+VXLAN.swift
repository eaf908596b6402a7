extension Encapsulation {
    /// VXLAN: flags, of which I says that the network identifier is valid, and an Ethernet frame
    /// (RFC 7348 section 5).
    static func vxlan(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 8 else { return nil }
        let hasNetworkIdentifier = bytes[0] & 0x08 != 0
        return Encapsulation(length: 8, payload: hasNetworkIdentifier ? .ethernet : .other)
    }
}
