extension Encapsulation {
    /// GTP-U, version 1: a user's packet, behind fields and extension headers that flags announce
    /// (3GPP TS 29.281 sections 5.1 and 5.2).
    static func gtp(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 8 else { return nil }
        let isVersion1 = bytes[0] & 0xF0 == 0x30
        let isUserPacket = bytes[1] == 255
        guard isVersion1, isUserPacket else { return Encapsulation(length: 8, payload: .other) }
        let hasOptionalFields = bytes[0] & 0x07 != 0
        guard hasOptionalFields else { return Encapsulation(length: 8, payload: .ip) }
        var length = 12
        guard bytes.count >= length else { return nil }
        let hasExtensions = bytes[0] & 0x04 != 0
        // An extension has its length in four bytes at its beginning, and the next one's kind at its end.
        while hasExtensions, bytes[length - 1] != 0 {
            guard bytes.count > length, bytes[length] > 0 else { return nil }
            length += Int(bytes[length]) * 4
            guard bytes.count >= length else { return nil }
        }
        return Encapsulation(length: length, payload: .ip)
    }
}
