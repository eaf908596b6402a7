/// What a header that only carries another one says: its own length, and what follows.
struct Encapsulation {
    /// The header's length in bytes, never more than the bytes it was read from.
    let length: Int
    /// What the bytes after the header are.
    let payload: Layer
    /// The link type of that, where the header names one.
    var linkType: Int32?
}

extension Encapsulation {
    /// Reads the header that `bytes` begin with; nil when it is cut off or contradicts itself.
    static func header(of layer: Layer, _ bytes: Span<UInt8>) -> Encapsulation? {
        switch layer {
        case .ethernet: .ethernet(bytes)
        case .logicalLink: .logicalLink(bytes)
        case .vlan: .vlan(bytes)
        case .mpls: .mpls(bytes)
        case .pppoe: .pppoe(bytes)
        case .ppp: .ppp(bytes)
        case .directedPPP: .directedPPP(bytes)
        case .linuxCooked: .linuxCooked(bytes)
        case .linuxCooked2: .linuxCooked2(bytes)
        case .loopback: .loopback(bytes)
        case .packetTap: .packetTap(bytes)
        case .packetFilterLog: .packetFilterLog(bytes)
        case .ipsecTap: .ipsecTap(bytes)
        case .netfilterLog: .netfilterLog(bytes)
        case .radiotap: .radiotap(bytes)
        case .perPacketInformation: .perPacketInformation(bytes)
        case .wireless: .wireless(bytes)
        case .paddedWireless: .wireless(bytes, isPadded: true)
        case .redundancyTag: .redundancyTag(bytes)
        case .securityGroupTag: .securityGroupTag(bytes)
        case .serviceInstanceTag: .serviceInstanceTag(bytes)
        case .virtualInterfaceTag: .virtualInterfaceTag(bytes)
        case .macSecurity: .macSecurity(bytes)
        case .ip: .ip(bytes)
        case .extensionHeader: .extensionHeader(bytes)
        case .authenticationHeader: .authenticationHeader(bytes)
        case .gre: .gre(bytes)
        case .udp: .udp(bytes)
        case .vxlan: .vxlan(bytes)
        case .vxlanGPE: .vxlanGPE(bytes)
        case .geneve: .geneve(bytes)
        case .gtp: .gtp(bytes)
        case .tzsp: .tzsp(bytes)
        case .l2tp: .l2tp(bytes)
        // These say more than what follows them.
        case .ipv4, .ipv6, .fragmentHeader, .tcp, .other, .unknownLink: nil
        }
    }
}
