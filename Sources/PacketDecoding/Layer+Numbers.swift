/// The assigned numbers by which one header names the next.
extension Layer {
    /// What frames of a libpcap link type begin with (tcpdump.org, "Link-layer header types").
    init(linkType: Int32) {
        self =
            switch linkType {
            case 1: .ethernet
            case 0, 108: .loopback
            case 9, 50: .ppp
            case 51: .pppoe
            // DLT_RAW is 12 or 14 in the files of programs that wrote their system's own number.
            case 12, 14, 101: .ip
            case 113: .linuxCooked
            case 228: .ipv4
            case 229: .ipv6
            case 276: .linuxCooked2
            default: .other
            }
    }

    /// What follows an EtherType (IANA, "IEEE 802 numbers"); up to 1500 it is a length (IEEE 802.3, 3.2.6).
    init(etherType: UInt16) {
        self =
            switch etherType {
            case 0x0800: .ipv4
            case 0x86DD: .ipv6
            // 802.1Q, 802.1ad, and what switches used for outer tags before 802.1ad.
            case 0x8100, 0x88A8, 0x9100: .vlan
            case 0x8847, 0x8848: .mpls
            case 0x8864: .pppoe
            case 0x6558: .ethernet
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
}
