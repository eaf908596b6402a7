/// A protocol that a header in a frame may belong to.
public enum Layer: UInt8, Sendable {
    /// Ethernet II or IEEE 802.3, from the destination address on.
    case ethernet
    /// IEEE 802.2 logical link control, with or without SNAP.
    case logicalLink
    /// A VLAN tag, from the tag control information on.
    case vlan
    /// An MPLS label stack entry.
    case mpls
    /// A PPPoE session header.
    case pppoe
    /// PPP, from the HDLC address or the protocol field on.
    case ppp
    /// PPP behind an octet that tells the direction.
    case directedPPP
    /// The pseudo-header of Linux's "any" device.
    case linuxCooked
    /// The same, version 2.
    case linuxCooked2
    /// The address family that BSD puts before the packets of its loopback.
    case loopback
    /// What macOS puts before packets of any interface.
    case packetTap
    /// What BSD's packet filter puts before the packets that it logs.
    case packetFilterLog
    /// What BSD puts before the packets that IPsec carries.
    case ipsecTap
    /// What Linux's packet filter puts before the packets that it logs.
    case netfilterLog
    /// What tools for radio put before a frame: radiotap.
    case radiotap
    /// The same, with a link type: "per-packet information".
    case perPacketInformation
    /// IEEE 802.11.
    case wireless
    /// The same, with a header that is padded to four bytes.
    case paddedWireless
    /// The tag of high-availability seamless redundancy.
    case redundancyTag
    /// Cisco's tag for the group of the sender.
    case securityGroupTag
    /// The tag of a provider's backbone, before the customer's Ethernet frame.
    case serviceInstanceTag
    /// The tag of a virtual machine's network interface.
    case virtualInterfaceTag
    /// MACsec.
    case macSecurity
    /// IP of the version that its first four bits name.
    case ip
    /// IP version 4.
    case ipv4
    /// IP version 6.
    case ipv6
    /// An IPv6 extension header that says its own length in units of eight bytes.
    case extensionHeader
    /// The IP authentication header.
    case authenticationHeader
    /// The IPv6 fragment header.
    case fragmentHeader
    /// Generic routing encapsulation.
    case gre
    /// UDP.
    case udp
    /// VXLAN.
    case vxlan
    /// VXLAN that says what it carries.
    case vxlanGPE
    /// Geneve.
    case geneve
    /// GTP-U, the tunnel of mobile networks.
    case gtp
    /// TZSP, in which a router sends frames to an onlooker.
    case tzsp
    /// L2TP version 2.
    case l2tp
    /// TCP.
    case tcp
    /// Anything that cannot lead to TCP.
    case other
    /// A link layer that nobody here can read.
    case unknownLink
}
