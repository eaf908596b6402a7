internal import ByteReading

/// An IPv4 or IPv6 address that was written as text.
public enum NetworkAddress: Hashable, Sendable {
    /// 32 bits.
    case version4(UInt32)
    /// 128 bits, in two halves.
    case version6(UInt64, UInt64)

    /// Reads four decimal numbers with dots between, or IPv6 in a form of RFC 4291 section 2.2 without a dotted tail. Nil for anything
    /// else.
    public init?(_ text: some StringProtocol) {
        if let address = Self.version4(text.utf8) {
            self = .version4(address)
        } else if let address = Self.version6(text.utf8) {
            self = .version6(UInt64(truncatingIfNeeded: address >> 64), UInt64(truncatingIfNeeded: address))
        } else {
            return nil
        }
    }

    /// How many bits an address has.
    public var width: Int {
        switch self {
        case .version4: 32
        case .version6: 128
        }
    }

    /// The address with all bits after the first `length` cleared.
    public func prefix(_ length: Int) -> NetworkAddress {
        switch self {
        case .version4(let address): .version4(address & (length == 0 ? 0 : UInt32.max << (32 - length)))
        case .version6(let high, let low):
            .version6(
                high & (length == 0 ? 0 : UInt64.max << max(0, 64 - length)),
                low & (length <= 64 ? 0 : UInt64.max << (128 - length)))
        }
    }

    private static func version4(_ text: some Sequence<UInt8>) -> UInt32? {
        var address: UInt32 = 0
        var part: UInt32?
        var dots = 0
        for byte in text {
            switch byte {
            case 0x30...0x39:
                let value = (part ?? 0) * 10 + UInt32(byte - 0x30)
                guard value < 256 else { return nil }
                part = value
            case 0x2E:
                guard let value = part, dots < 3 else { return nil }
                address = address << 8 | value
                part = nil
                dots += 1
            default: return nil
            }
        }
        guard let part, dots == 3 else { return nil }
        return address << 8 | part
    }

    /// Eight groups of 16 bits; those that `::` leaves out are zero.
    private static func version6(_ text: some Sequence<UInt8>) -> UInt128? {
        var bits: UInt128 = 0
        var group: UInt128 = 0
        var (groups, digits, colons) = (0, 0, 0)
        var gap: Int?
        for byte in text {
            if byte == ASCII.colon {
                if digits > 0 {
                    bits = bits << 16 | group
                    (group, digits, groups) = (0, 0, groups + 1)
                }
                colons += 1
                guard colons <= 2, groups <= 8, colons == 1 || gap == nil else { return nil }
                if colons == 2 { gap = groups }
            } else {
                // A colon at the beginning is one of two.
                guard let digit = ASCII.hexadecimalValue(byte), digits < 4,
                    colons != 1 || groups > 0
                else { return nil }
                group = group << 4 | UInt128(digit)
                (digits, colons) = (digits + 1, 0)
            }
        }
        if digits > 0 {
            bits = bits << 16 | group
            groups += 1
        }
        guard colons != 1 else { return nil }
        guard let gap else { return groups == 8 ? bits : nil }
        guard groups < 8 else { return nil }
        let tail = 16 * (groups - gap)
        return (bits >> tail) << (16 * (8 - gap)) | bits & ((1 << tail) - 1)
    }
}
