internal import ByteReading

extension Encapsulation {
    /// TZSP, version 1: a kind of frame, and tags up to one that ends them ("TaZmen Sniffer Protocol", as Wireshark and
    /// MikroTik's routers have it).
    static func tzsp(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 4 else { return nil }
        let isFrame = bytes[0] == 1 && bytes[1] <= 1
        let payload: Layer =
            switch bytes.bigEndianUInt16(at: 2) {
            case 1 where isFrame: .ethernet
            case 18 where isFrame: .wireless
            default: .other
            }
        guard payload != .other else { return Encapsulation(length: 4, payload: .other) }
        var length = 4
        while true {
            guard bytes.count > length else { return nil }
            switch bytes[length] {
            // Padding, and the end.
            case 0: length += 1
            case 1: return Encapsulation(length: length + 1, payload: payload)
            default:
                guard bytes.count > length + 1 else { return nil }
                length += 2 + Int(bytes[length + 1])
            }
        }
    }
}
