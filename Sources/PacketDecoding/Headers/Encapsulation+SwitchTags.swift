internal import ByteReading

/// Tags that switches put before the EtherType of a frame.
extension Encapsulation {
    /// High-availability seamless redundancy: path and size, sequence number, EtherType (IEC 62439-3, 5.7).
    static func redundancyTag(_ bytes: Span<UInt8>) -> Encapsulation? {
        tag(bytes, etherTypeAt: 4)
    }

    /// Cisco's metadata: version, length, option, security group, EtherType.
    static func securityGroupTag(_ bytes: Span<UInt8>) -> Encapsulation? {
        tag(bytes, etherTypeAt: 6)
    }

    /// A virtual machine's interface, Cisco's VN-Tag: flags and identifiers, EtherType.
    static func virtualInterfaceTag(_ bytes: Span<UInt8>) -> Encapsulation? {
        tag(bytes, etherTypeAt: 4)
    }

    /// A provider's backbone: flags and service instance, and the customer's frame (IEEE 802.1Q, 9.7).
    static func serviceInstanceTag(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 4 else { return nil }
        return Encapsulation(length: 4, payload: .ethernet)
    }

    /// MACsec: flags, length, packet number, perhaps a channel, and where it does not encrypt an EtherType (IEEE 802.1AE, 9.3).
    static func macSecurity(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 6 else { return nil }
        let isChanged = bytes[0] & 0x0C != 0
        let hasChannel = bytes[0] & 0x20 != 0
        return isChanged
            ? Encapsulation(length: 6, payload: .other) : tag(bytes, etherTypeAt: hasChannel ? 14 : 6)
    }

    private static func tag(_ bytes: Span<UInt8>, etherTypeAt offset: Int) -> Encapsulation? {
        guard bytes.count >= offset + 2 else { return nil }
        return Encapsulation(length: offset + 2, payload: Layer(etherType: bytes.bigEndianUInt16(at: offset)))
    }
}
