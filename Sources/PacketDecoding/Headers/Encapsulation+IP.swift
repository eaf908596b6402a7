extension Encapsulation {
    /// The version field, by which packets without any link-layer header are told apart.
    static func ip(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard !bytes.isEmpty else { return nil }
        return switch bytes[0] >> 4 {
        case 4: Encapsulation(length: 0, payload: .ipv4)
        case 6: Encapsulation(length: 0, payload: .ipv6)
        default: Encapsulation(length: 0, payload: .other)
        }
    }
}
