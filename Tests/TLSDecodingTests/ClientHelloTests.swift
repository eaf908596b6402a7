import TestSupport
import Testing

@testable import TLSDecoding

@Suite("What a client offers")
struct ClientHelloTests {
    /// The hello of the example in JA4's specification: what a browser sends, GREASE included.
    private static var browser: HelloBuilder {
        var hello = HelloBuilder()
        hello.session = [UInt8](repeating: 7, count: 32)
        hello.suites = [
            0x2A2A, 0x1301, 0x1302, 0x1303, 0xC02B, 0xC02F, 0xC02C, 0xC030, 0xCCA9, 0xCCA8, 0xC013, 0xC014,
            0x009C, 0x009D, 0x002F, 0x0035,
        ]
        hello.add(0x3A3A)
        hello.addServerName("mx.example.net")
        hello.add(0x0017)
        hello.add(0xFF01, [0])
        hello.add(0x000A, HelloBuilder.vector16(HelloBuilder.numbers([0x4A4A, 0x001D, 0x0017, 0x0018])))
        hello.add(0x000B, HelloBuilder.vector8([0]))
        hello.add(0x0023)
        hello.addProtocols("h2", "http/1.1")
        hello.add(0x0005, [1, 0, 0, 0, 0])
        let algorithms: [UInt16] = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601]
        hello.add(0x000D, HelloBuilder.vector16(HelloBuilder.numbers(algorithms)))
        hello.add(0x0012)
        hello.add(0x0033, [0, 0])
        hello.add(0x002D, [1, 1])
        hello.add(0x002B, HelloBuilder.vector8(HelloBuilder.numbers([0x5A5A, 0x0304, 0x0303])))
        hello.add(0x001B, [2, 0, 2])
        hello.add(0x4469)
        hello.add(0x6A6A, [0])
        hello.add(0x0015)
        return hello
    }

    @Test("JA4 is that of its specification's example, whatever the order")
    func ja4() throws {
        var hello = Self.browser
        #expect(ClientHello(hello.body)?.ja4 == "t13d1516h2_8daaf6152771_e5627efa2ab1")
        hello.extensions.reverse()
        hello.suites.reverse()
        #expect(ClientHello(hello.body)?.ja4 == "t13d1516h2_8daaf6152771_e5627efa2ab1")
    }

    @Test("JA3 is that of its authors' examples")
    func ja3() {
        var hello = HelloBuilder(
            version: 769, suites: [47, 53, 5, 10, 49161, 49162, 49171, 49172, 50, 56, 19, 4])
        hello.addServerName("mx.example.net")
        hello.add(10, HelloBuilder.vector16(HelloBuilder.numbers([23, 24, 25])))
        hello.add(11, HelloBuilder.vector8([0]))
        #expect(ClientHello(hello.body)?.ja3 == "ada70206e40642a3e4461f35503241d5")
        let bare = HelloBuilder(version: 769, suites: [4, 5, 10, 9, 100, 98, 3, 6, 19, 18, 99])
        #expect(ClientHello(bare.body)?.ja3 == "de350869b8c85de67a350c8d186f11e6")
    }

    static let heads: [(version: UInt16, protocols: [String], head: String)] = [
        (0x0303, [], "t12i010000"), (0x0301, [], "t10i010000"), (0x0300, [], "ts3i010000"),
        (0x0999, [], "t00i010000"), (0x0303, ["smtp"], "t12i0101sp"), (0x0303, ["x"], "t12i0101xx"),
        (0x0303, ["-smtp"], "t12i01012" + "0"), (0x0303, ["é"], "t12i0101c9"),
    ]

    @Test("The head of JA4 tells version, counts and protocol", arguments: heads)
    func ja4Head(version: UInt16, protocols: [String], head: String) throws {
        var hello = HelloBuilder(version: version)
        for name in protocols { hello.addProtocols(name) }
        let fingerprint = try #require(ClientHello(hello.body)?.ja4)
        #expect(fingerprint.split(separator: "_").first.map(String.init) == head)
        // Neither extensions, but for the protocol, nor algorithms: no digest.
        #expect(fingerprint.hasSuffix("_000000000000"))
    }

    @Test(
        "JA4 counts to 99, without GREASE",
        arguments: [(9, "09"), (10, "10"), (99, "99"), (100, "99"), (300, "99")])
    func ja4Count(count: UInt16, digits: String) throws {
        var hello = HelloBuilder(suites: [0x0A0A] + (1...count))
        hello.add(0x1A1A)
        for type in 1000..<1000 + count { hello.add(type) }
        let fingerprint = try #require(ClientHello(hello.body)?.ja4)
        #expect(fingerprint.hasPrefix("t12i\(digits)\(digits)00_"))
    }

    @Test("JA3 of a hello with GREASE is that without")
    func ja3GREASE() {
        let plain = HelloBuilder(version: 769, suites: [])
        let greased = HelloBuilder(version: 769, suites: [0x0A0A, 0xFAFA])
        #expect(ClientHello(greased.body)?.ja3 == ClientHello(plain.body)?.ja3)
        #expect(ClientHello(plain.body)?.ja3 != nil)
    }

    @Test("The lists are as they were sent")
    func lists() throws {
        let hello = try #require(ClientHello(Self.browser.body))
        #expect(hello.versions.map(\.name) == ["TLSv1.3", "TLSv1.2"])
        #expect(hello.groups.map(\.name) == ["0x4A4A", "X25519", "secp256r1", "secp384r1"])
        #expect(hello.applicationProtocols.map { String(decoding: $0, as: UTF8.self) } == ["h2", "http/1.1"])
        #expect(hello.serverName == "mx.example.net")
        #expect(hello.offersSessionIdentifier && !hello.offersTicket)
        #expect(hello.signatureAlgorithms.count == 8)
        #expect(hello.extensionTypes.count == 18)
    }

    @Test("A hello in the form of SSL 2 offers what TLS knows of it")
    func oldForm() throws {
        let body = HandshakeTrace.bytes("0009 0000 0004 00002F 0700C0 000035 11111111")
        let hello = try #require(ClientHello(v2: body, version: ProtocolVersion(rawValue: 0x0301)))
        #expect(hello.cipherSuites.map(\.rawValue) == [0x002F, 0x0035])
        #expect(hello.versions.map(\.name) == ["TLSv1.0"])
        for end in 0..<6 {
            #expect(ClientHello(v2: Array(body[..<end]), version: hello.legacyVersion) == nil)
        }
    }

    @Test("A hello that breaks off offers less, and never more")
    func truncation() throws {
        let body = Self.browser.body
        let whole = try #require(ClientHello(body))
        for end in 0..<body.count {
            guard let part = ClientHello(Array(body[..<end])) else { continue }
            #expect(part.cipherSuites == whole.cipherSuites)
            #expect(whole.extensionTypes.starts(with: part.extensionTypes))
            #expect(part.ja4 != whole.ja4)
        }
    }

    @Test("Noise never traps", arguments: 0..<200 as Range<UInt64>)
    func noise(seed: UInt64) {
        var generator = SplitMix64(state: seed)
        var body = Self.browser.body
        for _ in 0..<8 {
            let index = Int.random(in: 0..<body.count, using: &generator)
            body[index] = UInt8.random(in: .min ... .max, using: &generator)
        }
        let hello = ClientHello(body)
        #expect(hello?.ja3.count ?? 32 == 32)
        #expect(ClientHello(v2: body, version: .tls13)?.offersTicket != true)
    }
}
