/// The assigned numbers by which one header names the next.
extension Layer {
    /// What frames of a libpcap link type begin with (tcpdump.org, "Link-layer header types").
    init(linkType: Int32) {
        self =
            switch linkType {
            case 1: .ethernet
            case 0, 108: .loopback
            // 104 is Cisco's HDLC, which PPP's header tells by its address.
            case 9, 50, 104: .ppp
            case 51: .pppoe
            case 166, 204: .directedPPP
            // DLT_RAW is 12 or 14 in the files of programs that wrote their system's own number.
            case 12, 14, 101: .ip
            case 105: .wireless
            case 109: .ipsecTap
            case 113: .linuxCooked
            case 117: .packetFilterLog
            case 127: .radiotap
            // 149 is free for anybody; macOS wrote it before it had a number of its own.
            case 149, 258: .packetTap
            case 192: .perPacketInformation
            case 228: .ipv4
            case 229: .ipv6
            case 239: .netfilterLog
            case 276: .linuxCooked2
            default: .unknownLink
            }
    }

    /// What follows an EtherType (IANA, "IEEE 802 numbers"); up to 1500 it is a length (IEEE 802.3, 3.2.6).
    init(etherType: UInt16) {
        self =
            switch etherType {
            case 0x0800: .ipv4
            case 0x86DD: .ipv6
            // 802.1Q, 802.1ad, and what switches used for outer tags before 802.1ad.
            case 0x8100, 0x88A8, 0x9100, 0x9200, 0x9300: .vlan
            case 0x8847, 0x8848: .mpls
            case 0x8864: .pppoe
            case 0x6558: .ethernet
            case 0x88E5: .macSecurity
            case 0x88E7: .serviceInstanceTag
            case 0x8909: .securityGroupTag
            case 0x8926: .virtualInterfaceTag
            case 0x892F: .redundancyTag
            case 0...1500: .logicalLink
            default: .other
            }
    }

    /// What follows a PPP protocol field (IANA, "PPP DLL protocol numbers").
    init(pppProtocol: UInt16) {
        self =
            switch pppProtocol {
            case 0x0021: .ipv4
            case 0x0057: .ipv6
            case 0x0281, 0x0283: .mpls
            default: .other
            }
    }

    /// What follows an IPv4 protocol or an IPv6 next header field (IANA, "Protocol numbers").
    init(ipProtocol: UInt8) {
        self =
            switch ipProtocol {
            case 6: .tcp
            case 17: .udp
            case 4: .ipv4
            case 41: .ipv6
            case 47: .gre
            // Hop-by-hop, routing, destination options, mobility, host identity, shim6.
            case 0, 43, 60, 135, 139, 140: .extensionHeader
            case 44: .fragmentHeader
            case 51: .authenticationHeader
            case 137: .mpls
            default: .other
            }
    }

    /// What UDP carries, by its ports (IANA, "Service names and port numbers").
    init(udpSource source: UInt16, destination: UInt16) {
        self =
            switch destination {
            // 8472 is Linux's from before VXLAN had a number, and what many overlays still use.
            case 4789, 8472: .vxlan
            case 4790: .vxlanGPE
            case 6081: .geneve
            case 2152: .gtp
            case 4754: .gre
            case 6635: .mpls
            case 37008: .tzsp
            case 1701: .l2tp
            // The other end may answer from its port to any.
            default: source == 1701 ? .l2tp : .other
            }
    }
}
