import Testing

@testable import TLSDecoding

@Suite struct TLSRecognitionTests {
    private static let streams: [(octets: String, recognition: TLSObserver.Recognition)] = [
        ("16 0301 0200 01", .tls),
        ("16 0301 0200", .tls),
        ("16 0303 0200 02", .tls),
        ("17 0303 0045 AA", .tls),
        ("15 0300 0002 02 28", .tls),
        ("80 2E 01 03 01", .tls),
        ("16 03 01", .undecided),
        ("16 03", .undecided),
        ("", .undecided),
        ("80 2E 04 00 01", .other),
        ("16 0301 FFFF", .other),
        ("16 0305", .other),
        ("16 0200", .other),
        ("19 0301", .other),
        ("45 48 4C 4F 20", .other),
        ("32 32 30 20", .other),
    ]

    @Test(arguments: streams) func `TLS is told by the first bytes`(
        octets: String, recognition: TLSObserver.Recognition
    ) {
        let bytes = HandshakeTrace.bytes(octets)
        #expect(TLSObserver.recognize(bytes.span) == recognition)
        let isRecord = bytes.count >= 3 && recognition != .other && bytes.first != 0x80
        #expect(TLSObserver.looksLikeRecord(bytes.span) == isRecord)
    }

    @Test func `Numbers have their registered names`() {
        #expect(CipherSuite(rawValue: 0x1301).name == "TLS_AES_128_GCM_SHA256")
        #expect(CipherSuite(rawValue: 0xCCA8).name == "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256")
        #expect(CipherSuite(rawValue: 0x0005).name == "TLS_RSA_WITH_RC4_128_SHA")
        #expect(CipherSuite(rawValue: 0xC0FF).name == "0xC0FF")
        #expect(CipherSuite(rawValue: 0x00FF).name == "0x00FF")
        #expect(NamedGroup(rawValue: 0x11EC).name == "X25519MLKEM768")
        #expect(NamedGroup(rawValue: 0x0A0A).name == "0x0A0A")
        #expect(ProtocolVersion(rawValue: 0x0300).name == "SSLv3")
        #expect(ProtocolVersion(rawValue: 0x0304).name == "TLSv1.3")
        #expect(ProtocolVersion(rawValue: 0x7F17).name == "TLSv1.3")
        #expect(TLSAlert(sender: .client, level: 2, description: 200).description == "alert_200")
    }
}
