import Testing

@testable import PacketDecoding

@Suite("An address")
struct IPAddressTests {
    static let texts: [(UInt64, UInt64, String)] = [
        (0, 0, "::"),
        (0, 1, "::1"),
        (1 << 48, 0, "1::"),
        (0x2001_0DB8_0000_0000, 1, "2001:db8::1"),
        (0x2001_0DB8_0000_0000, 0x0000_0000_0002_0001, "2001:db8::2:1"),
        (0x2001_0DB8_0000_0001, 0x0001_0001_0001_0001, "2001:db8:0:1:1:1:1:1"),
        (0x2001_0000_0000_0001, 0x0000_0000_0000_0001, "2001:0:0:1::1"),
        (0x2001_0DB8_0000_0000, 0x0001_0000_0000_0001, "2001:db8::1:0:0:1"),
        (0x2001_0DB8_AAAA_BBBB, 0xCCCC_DDDD_EEEE_0001, "2001:db8:aaaa:bbbb:cccc:dddd:eeee:1"),
        (0xFE80_0000_0000_0000, 0xABCD_EF01_2345_6789, "fe80::abcd:ef01:2345:6789"),
        (0x0000_0000_0000_0001, 0x0002_0003_0004_0000, "::1:2:3:4:0"),
        (0, 0xFFFE_0102_0304, "::fffe:102:304"),
        (0, 0xFFFF_C000_0219, "192.0.2.25"),
    ]

    @Test("is written as RFC 5952 says", arguments: texts)
    func text(high: UInt64, low: UInt64, text: String) {
        #expect(IPAddress(high: high, low: low).description == text)
    }

    @Test(
        "of IPv4 is written in dots",
        arguments: [(0, "0.0.0.0"), (0xFFFF_FFFF, "255.255.255.255"), (0x0A00_0119, "10.0.1.25")])
    func text4(address: UInt32, text: String) {
        #expect(IPAddress(version4: address).description == text)
        #expect(IPAddress(version4: address).isIPv4)
    }

    @Test("has the bytes of the wire")
    func bytes() {
        #expect(IPAddress(version4: 0xC000_0219).bytes == [192, 0, 2, 25])
        let address = IPAddress(high: 0x0001_0203_0405_0607, low: 0x0809_0A0B_0C0D_0E0F)
        #expect(address.bytes == Array(0...15))
        #expect(!address.isIPv4)
    }

    @Test("has its place in numerical order")
    func order() {
        let sorted = [
            IPAddress(high: 0, low: 1), IPAddress(version4: 1), IPAddress(version4: 0x8000_0000),
            IPAddress(high: 1, low: 0),
        ]
        #expect(sorted.reversed().sorted() == sorted)
    }
}
