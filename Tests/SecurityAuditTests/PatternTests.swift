import MailSession
import SecurityAudit
import Testing

@Suite("Domains, addresses and networks")
struct PatternTests {
    @Test(
        "Domain names in their ASCII form, in lower case",
        arguments: [
            ("example.net", "example.net"), ("MX1.Example.NET.", "mx1.example.net"),
            ("localhost", "localhost"),
            ("xn--bcher-kva.example", "xn--bcher-kva.example"), ("_dmarc.example.org", "_dmarc.example.org"),
            ("", nil), (".", nil), ("a..b", nil), ("192.0.2.1", nil), ("[192.0.2.1]", nil),
            ("2001:db8::1", nil),
            ("bücher.example", nil), ("../../etc/passwd", nil), ("a b.example", nil),
            ("a\u{1B}.example", nil),
            (String(repeating: "a", count: 64) + ".example", nil),
            (Array(repeating: "abcdefg", count: 32).joined(separator: "."), nil),
        ])
    func names(_ text: String, _ name: String?) {
        #expect(DomainName(text)?.description == name)
    }

    @Test(
        "The domain of a mail address stands after its last at sign",
        arguments: [
            ("alice@example.net", "example.net"), ("\"a@b\"@Example.net", "example.net"), ("", nil),
            ("postmaster", nil), ("alice@", nil), ("alice@[192.0.2.1]", nil),
        ])
    func addresses(_ text: String, _ domain: String?) {
        #expect(DomainName(ofAddress: text)?.description == domain)
    }

    @Test(
        "An asterisk stands for the domains below one",
        arguments: [
            ("example.org", "example.org", true), ("example.org", "mx.example.org", false),
            ("*.example.org", "mx.example.org", true), ("*.example.org", "a.b.example.org", true),
            ("*.example.org", "example.org", false), ("*.example.org", "badexample.org", false),
            ("Example.ORG", "example.org", true),
        ])
    func domains(_ pattern: String, _ domain: String, _ matches: Bool) throws {
        let name = try #require(DomainName(domain))
        #expect(try #require(DomainPattern(pattern)).matches(name) == matches)
    }

    @Test(
        "A server is known by its address, its greeting and the name that the client asked for",
        arguments: [
            ("198.51.100.0/24", true), ("198.51.100.26", false), ("mx1.example.net", true),
            ("*.example.net", true), ("alias.example.org", true), ("example.net", false),
        ])
    func servers(_ pattern: String, _ matches: Bool) throws {
        var session = Examples.encrypted()
        session.tls?.sni = "Alias.Example.org"
        #expect(try #require(ServerPattern(pattern)).matches(serverOf: session) == matches)
    }
}
