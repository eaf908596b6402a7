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
    /// The pseudo-header of Linux's "any" device.
    case linuxCooked
    /// The same, version 2.
    case linuxCooked2
    /// The address family that BSD puts before the packets of its loopback.
    case loopback
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
    /// TCP.
    case tcp
    /// Anything that cannot lead to TCP.
    case other
}
