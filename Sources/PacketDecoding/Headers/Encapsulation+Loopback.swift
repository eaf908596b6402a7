internal import ByteReading

extension Encapsulation {
    /// The header of LINKTYPE_NULL and LINKTYPE_LOOP: an address family in four bytes.
    static func loopback(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 4 else { return nil }
        let family = bytes.bigEndianUInt32(at: 0)
        // LINKTYPE_NULL has the byte order of the machine that captured. Families are small numbers.
        switch family > 0xFFFF ? family.byteSwapped : family {
        case 2: return Encapsulation(length: 4, payload: .ipv4)
        // AF_INET6 of Linux, Windows, NetBSD and OpenBSD, FreeBSD, macOS.
        case 10, 23, 24, 28, 30: return Encapsulation(length: 4, payload: .ipv6)
        default: return Encapsulation(length: 4, payload: .other)
        }
    }
}
