import DeliveryAnalysis
import MailSession
import Provenance
import PublicSuffixes
import TestSupport
import Testing

@testable import Redaction

struct PseudonymsTests {
    private let pseudonyms = Pseudonyms(key: Array("key".utf8))

    @Test("The same name under the same key is the same, under another key another")
    func keys() {
        let same = Pseudonyms(key: Array("key".utf8))
        let other = Pseudonyms(key: Array("kez".utf8))
        #expect(same.address("bob@example.org") == pseudonyms.address("bob@example.org"))
        #expect(other.address("bob@example.org") != pseudonyms.address("bob@example.org"))
        #expect(same.sessionID("C0LlLy6zXT7") == pseudonyms.sessionID("C0LlLy6zXT7"))
        #expect(other.ip(.version4(1)) != pseudonyms.ip(.version4(1)))
    }

    @Test("An address is an address, and its parts are the same wherever they stand")
    func addresses() {
        let address = pseudonyms.address("Bob@Mail.Example.org")
        #expect(address.contains(/^u[0-9a-f]{10}@h[0-9a-f]{10}\.d[0-9a-f]{10}\.example$/))
        #expect(address == pseudonyms.localPart("bob") + "@" + pseudonyms.host("mail.example.org"))
        #expect(pseudonyms.host("mail.example.org").hasSuffix("." + pseudonyms.host("example.org")))
        #expect(pseudonyms.address("") == "")
        #expect(pseudonyms.address("postmaster") == pseudonyms.localPart("postmaster"))
        #expect(
            pseudonyms.address("a@b@example.org") == pseudonyms.localPart("a@b") + "@"
                + pseudonyms.host("example.org"))
    }

    @Test(
        "A host keeps its form",
        arguments: [
            ("example.org", #"^d[0-9a-f]{10}\.example$"#), ("example.co.uk", #"^d[0-9a-f]{10}\.example$"#),
            ("a.b.example.co.uk.", #"^h[0-9a-f]{10}\.h[0-9a-f]{10}\.d[0-9a-f]{10}\.example$"#),
            ("*.example.org", #"^\*\.d[0-9a-f]{10}\.example$"#), ("laptop", "^h[0-9a-f]{10}$"),
            ("192.0.2.1", #"^2[45]\d\.\d+\.\d+\.\d+$"#), ("[192.0.2.1]", #"^\[2[45]\d\.\d+\.\d+\.\d+\]$"#),
            ("[IPv6:2001:db8::1]", "^\\[IPv6:2001:db8:[0-9a-f:]+\\]$"), ("[what]", #"^\[h[0-9a-f]{10}\]$"#),
            ("example..org", #"^(h[0-9a-f]{10}\.)*d[0-9a-f]{10}\.example$"#), (".", ""),
            (
                String(repeating: "a.", count: 400) + "example",
                #"^(h[0-9a-f]{10}\.){0,8}d[0-9a-f]{10}\.example$"#
            ),
        ])
    func hosts(_ name: String, _ form: String) throws {
        #expect(pseudonyms.host(name).contains(try Regex(form)), "\(pseudonyms.host(name))")
    }

    @Test("The organisational domain of a pseudonym is the pseudonym of the organisational domain")
    func organisations() {
        for name in [
            "example.org", "mail.example.org", "a.b.example.co.uk", "x.y.example.github.io", "corp.internal",
        ] {
            #expect(
                OrganisationalDomain.of(pseudonyms.host(name))
                    == pseudonyms.host(OrganisationalDomain.of(name)), "\(name)")
        }
    }

    @Test("Addresses of one /24 stay in one /24, and no two become the same")
    func networks() {
        for network in [0xC000_0200, 0xC633_6400, 0x0A00_0000, 0xFFFF_FF00] as [UInt32] {
            let all = (0..<256).map { pseudonyms.ip(.version4(network | $0)) }
            #expect(Set(all).count == 256)
            #expect(Set(all.map { ClientNetwork($0) }).count == 1)
            for text in all {
                guard case .version4(let bits) = NetworkAddress(text) else {
                    Issue.record("\(text)")
                    continue
                }
                #expect(bits >> 28 == 15 && bits >> 24 < 255, "240.0.0.0/4 without 255")
            }
        }
        #expect(
            ClientNetwork(pseudonyms.ip(.version4(0xC000_0201)))
                != ClientNetwork(pseudonyms.ip(.version4(0xC000_0301))))
    }

    @Test("IPv6 addresses of one /64 stay in one, in the form of RFC 5952")
    func version6() {
        var random = SplitMix64(state: 7)
        for _ in 0..<2000 {
            let (high, low, other) = (random.next(), random.next(), random.next())
            let one = pseudonyms.ip(.version6(high, low))
            let two = pseudonyms.ip(.version6(high, other))
            #expect(one.hasPrefix("2001:db8:"))
            #expect(ClientNetwork(one) == ClientNetwork(two))
            #expect(one != two)
            #expect(NetworkAddress(one) != nil)
        }
    }

    @Test("A capture's name keeps what tells its format")
    func captures() {
        #expect(pseudonyms.capture("/a/mx1.2026.pcapng.zst").contains(/^f[0-9a-f]{10}\.pcapng\.zst$/))
        #expect(pseudonyms.capture("mx1").contains(/^f[0-9a-f]{10}$/))
        for name in ["-", "standard input"] { #expect(pseudonyms.capture(name) == name) }
    }

    @Test("A certificate's name may begin with any number of wildcards")
    func wildcards() {
        let host = pseudonyms.host("mx.example.org")
        #expect(pseudonyms.host("*.mx.example.org") == "*." + host)
        let many = String(repeating: "*.", count: 100_000)
        #expect(pseudonyms.host(many + "mx.example.org") == many + host)
    }
}
