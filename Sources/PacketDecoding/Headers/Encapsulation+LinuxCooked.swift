internal import ByteReading

extension Encapsulation {
    /// The header of LINKTYPE_LINUX_SLL: type, device type, address; the protocol is its last field.
    static func linuxCooked(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 16 else { return nil }
        return Encapsulation(length: 16, payload: cooked(protocol: bytes.bigEndianUInt16(at: 14)))
    }

    /// The header of LINKTYPE_LINUX_SLL2: the protocol is its first field.
    static func linuxCooked2(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 20 else { return nil }
        return Encapsulation(length: 20, payload: cooked(protocol: bytes.bigEndianUInt16(at: 0)))
    }

    /// The kernel's `ETH_P_` numbers: EtherTypes, and numbers of its own where 802.3 has lengths.
    private static func cooked(protocol number: UInt16) -> Layer {
        switch number {
        case 0x0004: .logicalLink
        case 0...1500: .other
        default: Layer(etherType: number)
        }
    }
}
