import ByteReading
import Testing

@testable import PacketDecoding

@Suite("A checksum")
struct ChecksumTests {
    /// The sum of RFC 1071, a byte at a time.
    private func sum(_ bytes: [UInt8]) -> Int {
        var sum = 0
        for index in bytes.indices { sum += Int(bytes[index]) << (index % 2 == 0 ? 8 : 0) }
        while sum > 0xFFFF { sum = (sum >> 16) + (sum & 0xFFFF) }
        return sum
    }

    private func pseudoHeader(version: Int, length: Int) -> [UInt8] {
        (version == 4 ? .client + .server : .client6 + .server6) + .big(6, 4) + .big(length, 4)
    }

    private func segment(_ tcp: [UInt8], version: Int, tagged: Bool = false) throws -> Segment {
        let ip = tcp.ip(version: version)
        let type = version == 4 ? 0x0800 : 0x86DD
        return try #require(decode(tagged ? ip.vlan(type).ethernet(0x8100) : ip.ethernet(type)).segment)
    }

    @Test(
        "is right where headers and payload add up to 0xFFFF", arguments: [4, 6],
        ["EHLO client.example\r\n", "x", "QUIT\r\n", ""])
    func right(version: Int, text: String) throws {
        var tcp = [UInt8].tcp(Array(text.utf8), flags: 0x19, options: .timestamps)
        tcp.replaceSubrange(16..<18, with: [0, 0])
        tcp.replaceSubrange(
            16..<18,
            with: [UInt8].big(0xFFFF - sum(pseudoHeader(version: version, length: tcp.count) + tcp), 2))
        for tagged in [false, true] {
            #expect(try segment(tcp, version: version, tagged: tagged).isChecksumRight == true)
            // Not the length of the header and the flags, which decide what is verified, nor the checksum itself.
            for index in tcp.indices where ![12, 13, 16, 17].contains(index) {
                var other = tcp
                other[index] ^= 1
                #expect(try segment(other, version: version, tagged: tagged).isChecksumRight == false)
            }
        }
    }

    @Test("tells nothing where the network card was to fill it in, or the payload is long or cut off")
    func unknown() throws {
        var tcp = [UInt8].tcp()
        for length in [0, tcp.count] {
            tcp.replaceSubrange(16..<18, with: [UInt8].big(sum(pseudoHeader(version: 4, length: length)), 2))
            #expect(try segment(tcp, version: 4).isChecksumRight == nil)
        }
        tcp.replaceSubrange(16..<18, with: [0, 0])
        #expect(try segment(tcp, version: 4).isChecksumRight == nil)
        #expect(try segment(.tcp([UInt8](repeating: 65, count: 513)), version: 4).isChecksumRight == nil)
        let frame = [UInt8].tcp().ipv4().ethernet()
        #expect(decode(Array(frame.dropLast(2)), originalLength: frame.count).segment?.isChecksumRight == nil)
    }

    @Test("is the same however the bytes are added", arguments: 0..<20)
    func sums(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: 251 - $0 * 7) }
        #expect(Int(bytes.span.onesComplementSum()) == sum(bytes))
    }
}
