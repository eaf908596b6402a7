/// Base64 (RFC 4648 section 4) as mail software writes it.
public enum Base64 {
    /// The octets that `text` encodes, or nil when it is not base64. Padding may be missing.
    public static func decode(_ text: Span<UInt8>) -> [UInt8]? {
        var octets: [UInt8] = []
        octets.reserveCapacity(text.count / 4 * 3 + 3)
        var bits: UInt32 = 0
        var count = 0
        var index = 0
        while index < text.count, text[index] != ASCII.equals {
            guard let value = sextet(text[index]) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count == 4 {
                octets.append(UInt8(truncatingIfNeeded: bits >> 16))
                octets.append(UInt8(truncatingIfNeeded: bits >> 8))
                octets.append(UInt8(truncatingIfNeeded: bits))
                bits = 0
                count = 0
            }
            index += 1
        }
        while index < text.count {
            guard text[index] == ASCII.equals else { return nil }
            index += 1
        }
        switch count {
        case 0: break
        case 2: octets.append(UInt8(truncatingIfNeeded: bits >> 4))
        case 3:
            octets.append(UInt8(truncatingIfNeeded: bits >> 10))
            octets.append(UInt8(truncatingIfNeeded: bits >> 2))
        default: return nil
        }
        return octets
    }

    /// The six bits that a digit of the alphabet stands for; nil for any other octet.
    public static func sextet(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
