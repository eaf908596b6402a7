import Digests
import Testing

@Suite("Digests")
struct DigestTests {
    private static let text = Array("abc".utf8)

    /// The test vectors of RFC 1321, RFC 3174 and RFC 6234.
    @Test("The functions are those of their standards")
    func vectors() {
        #expect(Digest.hexadecimal(Digest.md5(Self.text)[...]) == "900150983cd24fb0d6963f7d28e17f72")
        #expect(Digest.hexadecimal(Digest.sha1(Self.text)[...]) == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(
            Digest.hexadecimal(Digest.sha256(Self.text)[...])
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("Octets have two digits each")
    func hexadecimal() {
        #expect(Digest.hexadecimal([][...]) == "")
        #expect(Digest.hexadecimal([0x00, 0x0A, 0xFF][...]) == "000aff")
    }
}
