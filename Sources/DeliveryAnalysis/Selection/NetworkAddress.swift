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
        } else if text.utf8.contains(0x3A), let groups = Self.groups(of: text) {
            self = .version6(Self.half(groups[..<4]), Self.half(groups[4...]))
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

    /// Eight groups; those that `::` leaves out are zero.
    private static func groups(of text: some StringProtocol) -> [UInt64]? {
        guard text.utf8.count <= 39, !text.contains(":::") else { return nil }
        let bytes = Array(text.utf8)
        var groups: [UInt64] = []
        var gap: Int?
        var position = 0
        while position < bytes.count {
            if bytes[position] == 0x3A {
                let isDouble = position + 1 < bytes.count && bytes[position + 1] == 0x3A
                guard isDouble ? gap == nil : !groups.isEmpty && position + 1 < bytes.count else {
                    return nil
                }
                if isDouble { gap = groups.count }
                position += isDouble ? 2 : 1
                continue
            }
            let digits = bytes[position...].prefix { $0 != 0x3A }
            guard digits.count <= 4, digits.first != 0x2B, digits.first != 0x2D,
                let group = UInt64(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return nil }
            groups.append(group)
            position = digits.endIndex
        }
        guard let gap else { return groups.count == 8 ? groups : nil }
        guard groups.count < 8 else { return nil }
        groups.insert(contentsOf: Array(repeating: 0, count: 8 - groups.count), at: gap)
        return groups
    }

    private static func half(_ groups: ArraySlice<UInt64>) -> UInt64 {
        groups.reduce(0) { $0 << 16 | $1 }
    }
}
