import PublicSuffixes
import TestSupport
import Testing

@Suite("Organisational domains")
struct OrganisationalDomainTests {
    @Test(
        "a host belongs to the domain that somebody registered",
        arguments: [
            ("example.com", "example.com"), ("mail.example.com", "example.com"),
            ("a.b.c.mail.example.com", "example.com"), ("mail.example.co.uk", "example.co.uk"),
            ("mx.example.com.au", "example.com.au"), ("MX1.Example.CO.UK", "example.co.uk"),
            ("mail.example.com.", "example.com"), ("mail.city.kawasaki.jp", "city.kawasaki.jp"),
            ("a.b.example.kawasaki.jp", "b.example.kawasaki.jp"),
        ])
    func registered(_ name: String, domain: String) {
        #expect(OrganisationalDomain.of(name) == domain)
    }

    @Test(
        "the top-level domains that are kept for tests have organisations too",
        arguments: ["example", "test", "invalid", "localhost"])
    func reserved(suffix: String) {
        #expect(OrganisationalDomain.of("mx.shop.\(suffix)") == "shop.\(suffix)")
    }

    @Test(
        "an IDN keeps the form that it came in",
        arguments: [
            ("Post.Müller.example", "müller.example"),
            ("post.xn--mller-kva.example", "xn--mller-kva.example"),
            ("mail.例え.公司.cn", "例え.公司.cn"), ("mail.xn--r8jz45g.xn--55qx5d.cn", "xn--r8jz45g.xn--55qx5d.cn"),
            ("ПОЧТА.ПРИМЕР.РФ", "пример.рф"), ("mail.xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"),
        ])
    func international(_ name: String, domain: String) {
        #expect(OrganisationalDomain.of(name) == domain)
    }

    @Test(
        "what lies below no public suffix stays what it is",
        arguments: [
            "", "localhost", "com", "co.uk", "[192.0.2.1]", "[ipv6:2001:db8::1]", "192.0.2.1", "mx.192.0.2.1",
            "1", "-",
        ])
    func whole(_ name: String) {
        #expect(OrganisationalDomain.of(name) == name)
    }

    @Test("a NUL does not end a name early, and a name too long for a domain stays whole")
    func noDomain() {
        #expect(
            OrganisationalDomain.of("mail.example.com\u{0}.example.net")
                == "mail.example.com\u{0}.example.net")
        let long = String(repeating: "a.", count: 126) + "com"
        #expect(long.utf8.count == 255 && OrganisationalDomain.of(long) == "a.com")
        #expect(OrganisationalDomain.of("b." + long) == "b." + long)
    }

    @Test("noise comes back as a part of itself")
    func noise() {
        var generator = SplitMix64(state: 7)
        let pieces =
            Array(" .-[]@:\u{0}\u{7F}\u{FFFD}aZ9ßé例".unicodeScalars) + Array("comukjp".unicodeScalars)
        for _ in 0..<5_000 {
            var name = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<30, using: &generator) {
                name.append(pieces[Int.random(in: 0..<pieces.count, using: &generator)])
            }
            let text = String(name)
            #expect(text.lowercased().contains(OrganisationalDomain.of(text)))
        }
    }
}
