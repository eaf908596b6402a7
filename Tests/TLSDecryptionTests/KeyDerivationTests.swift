import TLSDecoding
import Testing

@testable import TLSDecryption

/// Values of RFC 8448 section 3, and those that the TLS working group's list has for the function of TLS 1.2.
@Suite("Keys")
struct KeyDerivationTests {
    private static let clientSecret = DecryptionTrace.bytes(
        "9e40646ce79a7f9dc05af8889bce6552875afa0b06df0087f792ebb7c17504a5")
    private static let serverSecret = DecryptionTrace.bytes(
        "a11af9f05531f856ad47116b45a950328204b4f44bfb6b3a4b4f1f3fcb631643")

    @Test(
        "Traffic secrets of TLS 1.3 give keys and vectors",
        arguments: [
            (
                "b3eddb126e067f35a780b3abf45e2d8f3b1a950738f52e9600746a0e27a55a21",
                "dbfaa693d1762c5b666af5d950258d01", "5bd3c71b836e0b76bb73265f"
            ),
            (
                "b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38",
                "3fce516009c21727d0f2e4e86ee403bc", "5d313eb2671276ee13000b30"
            ),
            (
                "9e40646ce79a7f9dc05af8889bce6552875afa0b06df0087f792ebb7c17504a5",
                "17422dda596ed5d9acd890e3c63f5051", "5b78923dee08579033e523d9"
            ),
            (
                "a11af9f05531f856ad47116b45a950328204b4f44bfb6b3a4b4f1f3fcb631643",
                "9f02283b6c9c07efc26bb9f2ac92e356", "cf782b88dd83549aadf1e984"
            ),
        ])
    func trafficKeys(secret: String, key: String, vector: String) {
        let secret = DecryptionTrace.bytes(secret)
        #expect(KeyedHash.sha256.expand(secret, "key", count: 16) == DecryptionTrace.bytes(key))
        #expect(KeyedHash.sha256.expand(secret, "iv", count: 12) == DecryptionTrace.bytes(vector))
    }

    @Test(
        "The pseudorandom function of TLS 1.2",
        arguments: [
            (
                KeyedHash.sha256, "9bbe436ba940f017b17652849a71db35", "a0ba9f936cda311827a6f796ffd5198c",
                """
                e3f229ba727be17b8d122620557cd453c2aab21d07c3d495329b52d4e61edb5a6b301791e90d35c9c9a46b4e
                14baf9af0fa022f7077def17abfd3797c0564bab4fbc91666e9def9b97fce34f796789baa48082d122ee42c5
                a72e5a5110fff70187347b66
                """
            ),
            (
                KeyedHash.sha384, "b80b733d6ceefcdc71566ea48e5567df", "cd665cf6a8447dd6ff8b27555edb7465",
                """
                7b0c18e9ced410ed1804f2cfa34a336a1c14dffb4900bb5fd7942107e81c83cde9ca0faa60be9fe34f82b123
                3c9146a0e534cb400fed2700884f9dc236f80edd8bfa961144c9e8d792eca722a7b32fc3d416d473ebc2c5fd
                4abfdad05d9184259b5bf8cd4d90fa0d31e2dec479e4f1a26066f2eea9a69236a3e52655c9e9aee691c8f3a2
                6854308d5eaa3be85e0990703d73e56f
                """
            ),
        ])
    func pseudorandom(hash: KeyedHash, secret: String, seed: String, expected: String) {
        let expected = DecryptionTrace.bytes(expected)
        let output = hash.pseudorandom(
            DecryptionTrace.bytes(secret), "test label", DecryptionTrace.bytes(seed), count: expected.count)
        #expect(output == expected)
    }

    private func record(_ digits: String) -> TLSRecord {
        TLSRecord(
            type: .applicationData, version: ProtocolVersion(rawValue: 0x0303),
            body: DecryptionTrace.bytes(digits))
    }

    private func protection(_ secret: [UInt8]) throws -> RecordProtection {
        let suite = try #require(SuiteParameters(CipherSuite(rawValue: 0x1301), in: .tls13))
        return RecordProtection(secret: secret, suite)
    }

    @Test("The records of application data in RFC 8448 open, by their numbers only")
    func records() throws {
        let client = record(
            """
            a23f7054b62c94d0affafe8228ba55cbefacea42f914aa66bcab3f2b9819a8a5b46b395bd54a9a20441e2b62974e1f5a
            6292a2977014bd1e3deae63aeebb21694915e4
            """)
        let server = record(
            """
            2e937e11ef4ac740e538ad36005fc4a46932fc3225d05f82aa1b36e30efaf97d90e6dffc602dcb501a59a8fcc49c4bf2
            e5f0a21c0047c2abf332540dd032e167c2955d
            """)
        let expected = TLSContent(type: .applicationData, octets: Array(0...49))
        var clientKeys = try protection(Self.clientSecret)
        #expect(clientKeys.open(client) == expected)
        #expect(clientKeys.open(client) == nil)
        var serverKeys = try protection(Self.serverSecret)
        #expect(serverKeys.open(server) == nil)
        serverKeys.skip(1)
        #expect(serverKeys.open(server) == expected)
    }

    @Test("Every flipped bit and every truncation of a record is noticed")
    func authenticity() throws {
        let original = record(
            """
            a23f7054b62c94d0affafe8228ba55cbefacea42f914aa66bcab3f2b9819a8a5b46b395bd54a9a20441e2b62974e1f5a
            6292a2977014bd1e3deae63aeebb21694915e4
            """)
        var keys = try protection(Self.clientSecret)
        for bit in 0..<original.body.count * 8 {
            var changed = original
            changed.body[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(keys.open(changed) == nil)
        }
        for count in 0..<original.body.count {
            var changed = original
            changed.body = Array(original.body.prefix(count))
            #expect(keys.open(changed) == nil)
        }
    }
}
