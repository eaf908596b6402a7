internal import CLibpcap

/// What a frame begins with, as `pcap_datalink()` tells: a DLT value of libpcap.
///
/// A number that has no name here is delivered all the same.
public struct LinkType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The DLT number on Linux and macOS.
    public var rawValue: Int32

    /// A link type by its DLT number.
    @inlinable
    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// BSD loopback: four bytes of address family in the capturing host's byte order.
    public static let null = LinkType(rawValue: 0)
    /// Ethernet.
    public static let ethernet = LinkType(rawValue: 1)
    /// PPP, with or without HDLC-like framing.
    public static let ppp = LinkType(rawValue: 9)
    /// A bare IPv4 or IPv6 packet, as libpcap maps `LINKTYPE_RAW`.
    public static let raw = LinkType(rawValue: 12)
    /// PPP over serial HDLC.
    public static let pppSerial = LinkType(rawValue: 50)
    /// PPP over Ethernet, from the PPPoE header on.
    public static let pppEthernet = LinkType(rawValue: 51)
    /// A bare IPv4 or IPv6 packet, by its number in files.
    public static let rawInFiles = LinkType(rawValue: 101)
    /// Cisco HDLC.
    public static let ciscoHDLC = LinkType(rawValue: 104)
    /// IEEE 802.11.
    public static let wireless = LinkType(rawValue: 105)
    /// OpenBSD loopback: four bytes of address family, big-endian.
    public static let loop = LinkType(rawValue: 108)
    /// Linux "cooked" capture, version 1.
    public static let linuxCooked = LinkType(rawValue: 113)
    /// IEEE 802.11 behind a radiotap header.
    public static let wirelessRadiotap = LinkType(rawValue: 127)
    /// A bare IPv4 packet.
    public static let ipv4 = LinkType(rawValue: 228)
    /// A bare IPv6 packet.
    public static let ipv6 = LinkType(rawValue: 229)
    /// Linux "cooked" capture, version 2.
    public static let linuxCooked2 = LinkType(rawValue: 276)

    /// The LINKTYPE number that stands for it in files; of those that captures of mail have, one differs.
    var numberInFiles: UInt16 {
        UInt16(truncatingIfNeeded: self == .raw ? LinkType.rawInFiles.rawValue : rawValue)
    }

    /// libpcap's name for it, such as `EN10MB`; nil when libpcap does not know it.
    var name: String? {
        unsafe pcap_datalink_val_to_name(rawValue).map { unsafe String(cString: $0) }
    }

    /// libpcap's name for it, or `DLT` and the number.
    public var description: String {
        name ?? "DLT \(rawValue)"
    }
}
