import CertificateDecoding
import TestSupport
import Testing

@Suite("What certificates say")
struct CertificateFactsTests {
    /// What OpenSSL prints.
    static let algorithms: [(example: CertificateExample, key: String, signature: String)] = [
        (.rsa2048, "RSA 2048", "sha256WithRSAEncryption"), (.expired, "EC P-256", "ecdsa-with-SHA256"),
        (.shortRSA, "RSA 1024", "sha1WithRSAEncryption"), (.shorterRSA, "RSA 512", "md5WithRSAEncryption"),
        (.p384, "EC P-384", "ecdsa-with-SHA384"), (.ed25519, "Ed25519", "Ed25519"),
        (.ed448, "Ed448", "Ed448"), (.pss, "RSA 2048", "rsassaPss-SHA256"),
        (.pssSHA1, "RSA 1024", "rsassaPss-SHA1"),
    ]

    @Test("Keys and signatures have their names", arguments: algorithms)
    func keys(example: CertificateExample, key: String, signature: String) throws {
        let facts = try CertificateFacts(der: example.der[...])
        #expect(facts.key == key)
        #expect(facts.signature == signature)
    }

    @Test("Names are those of RFC 4514")
    func names() throws {
        #expect(
            try CertificateFacts(der: CertificateExample.rsa2048.der[...]).subject
                == "CN=mx.example.net,O=Example,C=DE")
        let expired = try CertificateFacts(der: CertificateExample.expired.der[...])
        #expect(expired.subject == "CN=mx.example.net")
        #expect(expired.issuer == #"CN=Example Root,O=Example \"CA\"\, Ltd."#)
    }

    @Test("DNS names and addresses are listed, and no other names")
    func alternativeNames() throws {
        let facts = try CertificateFacts(der: CertificateExample.rsa2048.der[...])
        #expect(
            facts.alternativeNames == [
                "mx.example.net", "*.example.net", "192.0.2.25", "2001:db8:0:0:0:0:0:25",
            ])
        #expect(try CertificateFacts(der: CertificateExample.p384.der[...]).alternativeNames.isEmpty)
    }

    @Test("The validity is told for either form of time")
    func validity() throws {
        let expired = try CertificateFacts(der: CertificateExample.expired.der[...])
        #expect(expired.notBefore == "2020-01-01T00:00:00Z")
        #expect(expired.notAfter == "2021-01-01T00:00:00Z")
        let endless = try CertificateFacts(der: CertificateExample.selfIssued.der[...])
        #expect(endless.notAfter == "9999-12-31T23:59:59Z")
    }

    @Test("A certificate that names itself is self-signed, unless its key identifiers differ")
    func selfSigned() throws {
        #expect(try CertificateFacts(der: CertificateExample.rsa2048.der[...]).isSelfSigned)
        #expect(try CertificateFacts(der: CertificateExample.root.der[...]).isSelfSigned)
        #expect(try !CertificateFacts(der: CertificateExample.expired.der[...]).isSelfSigned)
        let issued = try CertificateFacts(der: CertificateExample.selfIssued.der[...])
        #expect(issued.subject == issued.issuer)
        #expect(!issued.isSelfSigned)
    }

    @Test("A certificate that breaks off is none", arguments: CertificateExample.all)
    func truncation(example: CertificateExample) {
        for end in 0..<example.der.count {
            #expect(throws: CertificateError.self) { try CertificateFacts(der: example.der[..<end]) }
        }
    }

    @Test("Damage gives other facts or an error, and never traps", arguments: CertificateExample.all)
    func noise(example: CertificateExample) {
        var generator = SplitMix64(state: UInt64(example.der.count))
        for _ in 0..<300 {
            var der = example.der
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<der.count, using: &generator)
                der[index] = UInt8.random(in: .min ... .max, using: &generator)
            }
            let first = PresentedCertificate(der: der[...])
            #expect(first == PresentedCertificate(der: der[...]))
            #expect(der == example.der || first.sha256 != PresentedCertificate(der: example.der[...]).sha256)
        }
    }

    @Test("Garbage has a fingerprint and an error")
    func garbage() throws {
        let garbage = PresentedCertificate(der: Array("not a certificate".utf8)[...])
        #expect(garbage.sha256 == "47209c9b7af839de69e9a9cd625e9182c1ad63dae79ed88a2dd680fe34218620")
        #expect(throws: CertificateError.self) { try garbage.contents.get() }
        // A sequence in a sequence, deeper than any certificate.
        let nested = [UInt8](repeating: 0x30, count: 4000)
        #expect(throws: CertificateError.self) { try CertificateFacts(der: nested[...]) }
    }

    @Test("A value that is no text is shown by its bytes")
    func binaryName() throws {
        // The last name of the certificate as a BMPString, which has another tag and the same length.
        var der = CertificateExample.p384.der
        let name = Array("mx.example.net".utf8)
        let start = try #require(
            der.indices.last { der[$0...].starts(with: name) })
        der[start - 2] = 0x1E
        let facts = try CertificateFacts(der: der[...])
        #expect(facts.subject == "2.5.4.3=#1e0e6d782e6578616d706c652e6e6574")
        #expect(facts.issuer == "CN=mx.example.net")
    }
}

@Suite("Certificates seen again")
struct CertificateCacheTests {
    @Test("A certificate is the same the second time, and after the cache ran over")
    func again() {
        var cache = CertificateCache()
        for example in CertificateExample.all + CertificateExample.all {
            #expect(cache.certificate(example.der[...]) == PresentedCertificate(der: example.der[...]))
        }
        for number in 0..<40 {
            let long = [UInt8(number)] + [UInt8](repeating: 0, count: 64 * 1024)
            #expect(cache.certificate(long[...]) == PresentedCertificate(der: long[...]))
        }
        let example = CertificateExample.rsa2048
        #expect(cache.certificate(example.der[...]) == PresentedCertificate(der: example.der[...]))
    }

    @Test("The fingerprint is that of OpenSSL")
    func fingerprint() {
        #expect(
            PresentedCertificate(der: CertificateExample.ed25519.der[...]).sha256
                == "87728b233cd509e0cfa05880f7ad1c7f5d411fb1a921a07deab4b3c44d878465")
    }
}
