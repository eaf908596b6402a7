internal import CLibpcap

/// What a frame begins with, as `pcap_datalink()` tells: a DLT value of libpcap.
///
/// Only those have a name that something here asks for; frames of any other are delivered all the same.
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
    /// A bare IPv4 or IPv6 packet, as libpcap maps `LINKTYPE_RAW`.
    public static let raw = LinkType(rawValue: 12)
    /// A bare IPv4 or IPv6 packet, by its number in files.
    public static let rawInFiles = LinkType(rawValue: 101)
    /// Linux "cooked" capture, version 1.
    public static let linuxCooked = LinkType(rawValue: 113)
    /// IEEE 802.11 behind a radiotap header.
    public static let wirelessRadiotap = LinkType(rawValue: 127)

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
