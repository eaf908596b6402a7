/// An IPv4 or IPv6 address. An IPv4 address is kept in its IPv4-mapped form, `::ffff:0:0/96`
/// (RFC 4291 section 2.5.5.2), so that both are 16 bytes to hash and compare.
public struct IPAddress: Hashable, Sendable {
    /// The first eight bytes.
    public let high: UInt64
    /// The last eight bytes.
    public let low: UInt64

    /// Creates an IPv6 address from its halves.
    @inlinable @inline(__always)
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Creates an IPv4 address.
    @inlinable @inline(__always)
    public init(version4 address: UInt32) {
        high = 0
        low = 0xFFFF << 32 | UInt64(address)
    }

    /// The address of four or sixteen bytes in network byte order; nil for any other number.
    public init?(_ bytes: [UInt8]) {
        func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        switch bytes.count {
        case 4: self.init(version4: UInt32(number(bytes[...])))
        case 16: self.init(high: number(bytes[..<8]), low: number(bytes[8...]))
        default: return nil
        }
    }

    /// Whether this is an IPv4 address.
    public var isIPv4: Bool {
        high == 0 && low >> 32 == 0xFFFF
    }

    /// The address in network byte order: 4 bytes of IPv4, 16 of IPv6.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        append(to: &bytes)
        return bytes
    }

    /// Adds the four or sixteen bytes, without an array between.
    public func append(to bytes: inout [UInt8]) {
        if !isIPv4 {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: high >> shift))
            }
            for shift in stride(from: 56, through: 32, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: low >> shift))
            }
        }
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: low >> shift))
        }
    }
}

extension IPAddress: Comparable {
    /// Numerical order.
    public static func < (left: IPAddress, right: IPAddress) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension IPAddress: CustomStringConvertible {
    /// Dotted decimal, or the canonical form of RFC 5952 section 4.
    public var description: String {
        guard isIPv4 else { return canonicalIPv6 }
        // Twice for every session: digit by digit into the text itself, which fits into a string without storage.
        return unsafe String(unsafeUninitializedCapacity: 15) { text in
            var length = 0
            func append(_ octet: UInt8) {
                unsafe text[length] = octet
                length += 1
            }
            for shift in stride(from: 24, through: 0, by: -8) {
                let byte = UInt8(truncatingIfNeeded: low >> shift)
                if byte >= 100 { append(0x30 + byte / 100) }
                if byte >= 10 { append(0x30 + byte / 10 % 10) }
                append(0x30 + byte % 10)
                if shift > 0 { append(0x2E) }
            }
            return length
        }
    }

    private var canonicalIPv6: String {
        let groups = [high, low].flatMap { half in
            stride(from: 48, through: 0, by: -16).map { UInt16(truncatingIfNeeded: half >> $0) }
        }
        let zeros = Self.longestZeroRun(groups)
        guard zeros.count > 1 else { return Self.joined(groups[...]) }
        return Self.joined(groups[..<zeros.lowerBound]) + "::" + Self.joined(groups[zeros.upperBound...])
    }

    /// The first of the longest runs of zero groups, empty when no group is zero.
    private static func longestZeroRun(_ groups: [UInt16]) -> Range<Int> {
        var longest = 0..<0
        var start = 0
        for (index, group) in groups.enumerated() {
            if group != 0 {
                start = index + 1
            } else if index + 1 - start > longest.count {
                longest = start..<index + 1
            }
        }
        return longest
    }

    private static func joined(_ groups: ArraySlice<UInt16>) -> String {
        groups.map { String($0, radix: 16) }.joined(separator: ":")
    }
}
