import Testing

@testable import DeliveryAnalysis

struct PatternTests {
    @Test(
        "A host is meant by its address, its network, or a name",
        arguments: [
            ("192.0.2.10", "192.0.2.10", "x", true), ("192.0.2.10", "192.0.2.11", "x", false),
            ("192.0.2.0/24", "192.0.2.255", nil, true), ("192.0.2.7/24", "192.0.2.255", nil, true),
            ("192.0.2.0/24", "192.0.3.0", nil, false), ("192.0.2.0/25", "192.0.2.128", nil, false),
            ("0.0.0.0/0", "203.0.113.9", nil, true), ("0.0.0.0/0", "2001:db8::1", nil, false),
            ("2001:db8::/32", "2001:db8:1::10", nil, true), ("2001:db8::/32", "2001:db9::", nil, false),
            ("2001:db8::1", "2001:db8::1", nil, true), ("2001:DB8:0:0::1", "2001:db8::1", nil, true),
            ("2001:db8::/65", "2001:db8::7fff:0:0:1", nil, true),
            ("2001:db8::/65", "2001:db8:0:0:8000::", nil, false),
            ("::/0", "2001:db8::1", nil, true), ("example.org", "192.0.2.1", "example.org", true),
            ("example.org", "192.0.2.1", "Relay.Example.ORG", true),
            ("example.org", "192.0.2.1", "badexample.org", false),
            ("relay.example.org", "192.0.2.1", "example.org", false), ("laptop", "192.0.2.1", "laptop", true),
            ("192.0.2.10", "192.0.2.1", "192.0.2.10", false),
        ] as [(String, String, String?, Bool)])
    func hosts(_ pattern: String, _ ip: String, _ name: String?, _ isMeant: Bool) throws {
        #expect(try #require(HostPattern(pattern)).matches(ip: ip, names: [nil, name]) == isMeant)
    }

    @Test(
        "What is neither is refused",
        arguments: [
            "", " ", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/x", "192.0.2.0/24/7", "2001:db8::/129",
            "1.2.3", "1.2.3.4.5", "1.2.3.456", "example..org",
            ".example.org", "a b", "bob@example.org", "2001:db8:::1", "2001:db8::1::2", "/24",
            "*.example.org",
        ])
    func noHosts(_ pattern: String) {
        #expect(HostPattern(pattern) == nil)
    }

    @Test(
        "An address is meant by itself, its parts, or its beginning",
        arguments: [
            ("bob@example.org", "Bob@Example.org", true), ("bob@example.org", "bob@mail.example.org", false),
            ("example.org", "bob@example.org", true), ("example.org", "bob@mail.example.org", true),
            ("example.org", "bob@badexample.org", false),
            ("@example.org", "bob@example.org", true), ("@example.org", "bob@mail.example.org", false),
            ("bob@", "bob@example.net", true),
            ("bob@", "bobby@example.net", false), ("bob@", "bob", true), ("bob*", "bobby@example.net", true),
            ("bob-*", "bobby@example.net", false),
            ("<>", "", true), ("<>", "bob@example.org", false), ("example.org", "", false),
            ("example.org", "example.org", false),
            ("bücher.example", "a@bücher.example", true),
        ])
    func addresses(_ pattern: String, _ path: String, _ isMeant: Bool) throws {
        #expect(try #require(AddressPattern(pattern)).matches(path) == isMeant)
    }

    @Test(
        "What is no address is refused",
        arguments: [
            "", "@", "*", "bob smith@example.org", "@exam..ple", "a,b", "192.0.2.1", "example.org/24",
            "bob@\t",
        ])
    func noAddresses(_ pattern: String) {
        #expect(AddressPattern(pattern) == nil)
    }

    @Test(
        "IPv6 addresses are read in any form",
        arguments: [
            ("::", 0, 0), ("::1", 0, 1), ("1::", 1 << 48, 0),
            ("2001:db8::1:0", 0x2001_0DB8_0000_0000, 0x10000),
            ("1:2:3:4:5:6:7:8", 0x0001_0002_0003_0004, 0x0005_0006_0007_0008),
            ("1:2:3:4:5:6:7::", 0x0001_0002_0003_0004, 0x0005_0006_0007_0000),
        ] as [(String, UInt64, UInt64)])
    func version6(_ text: String, _ high: UInt64, _ low: UInt64) {
        #expect(NetworkAddress(text) == .version6(high, low))
    }

    @Test(
        "What is no address is none",
        arguments: [
            "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7", ":1", "1:", "12345::", "g::", "::ffff:1.2.3.4",
            "1:2:3:4:5:6:7:8::", "+1::", "1::2:", ":::", "1.2.3.", ".1.2.3", "1..2.3",
        ])
    func noAddress(_ text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test(
        "Prefixes of addresses",
        arguments: [
            ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false),
            ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.77/24", "192.0.2.1", true),
            ("192.0.2.0/24", "192.0.3.0", false), ("192.0.2.0/31", "192.0.2.2", false),
            ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "2001:db8::1", false),
            ("::/0", "2001:db8::1", true),
            ("::/0", "192.0.2.1", false), ("2001:db8::/32", "2001:db8:ffff::1", true),
            ("2001:db8::/32", "2001:db9::1", false), ("2001:DB8:0:0:0:0:0:1", "2001:db8::1", true),
            ("2001:db8::1/128", "2001:db8::2", false), ("::ffff:192.0.2.1", "::ffff:c000:201", true),
            ("::1", "::1", true), ("192.0.2.0/24", "mx1.example.net", false), ("fe80::/10", "febf::1", true),
        ])
    func prefixes(_ prefix: String, _ address: String, _ contains: Bool) throws {
        #expect(try #require(AddressPrefix(prefix)).contains(address) == contains)
    }

    @Test(
        "What is no prefix",
        arguments: [
            "", "/", "192.0.2", "192.0.2.1.2", "192.0.2.256", "192.0.2.+1", "192.0.2.0/33", "192.0.2.0/-1",
            "192.0.2.0/", "192.0.2.0/24/8", "2001:db8::/129", "2001:db8", "1::2::3", ":1", "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8", "g::1", "12345::", "::+1", "fe80::1%eth0", ":::",
        ])
    func noPrefix(_ text: String) {
        #expect(AddressPrefix(text) == nil)
    }
}
