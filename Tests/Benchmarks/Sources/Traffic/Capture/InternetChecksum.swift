/// The checksum of IP, TCP and UDP (RFC 1071).
enum InternetChecksum {
    /// The one's complement sum of 16-bit words in `bytes` and of `initial`, not inverted yet.
    static func sum(_ bytes: Span<UInt8>, initial: UInt64 = 0) -> UInt64 {
        var total: UInt64 = 0
        var offset = 0
        unsafe bytes.withUnsafeBytes { bytes in
            // Eight octets at a time, in the machine's order: the sum does not mind (section 2).
            while offset + 8 <= bytes.count {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                total &+= (word & 0xFFFF_FFFF) &+ word >> 32
                offset += 8
            }
        }
        var result = initial + UInt64(UInt16(truncatingIfNeeded: fold(total)).bigEndian)
        while offset < bytes.count {
            let next = offset + 1 < bytes.count ? UInt64(bytes[offset + 1]) : 0
            result += UInt64(bytes[offset]) << 8 | next
            offset += 2
        }
        return result
    }

    /// What stands in a header for this sum.
    static func checksum(_ sum: UInt64) -> UInt16 {
        ~UInt16(truncatingIfNeeded: fold(sum))
    }

    private static func fold(_ sum: UInt64) -> UInt64 {
        var sum = sum
        while sum > 0xFFFF { sum = (sum & 0xFFFF) + sum >> 16 }
        return sum
    }
}
