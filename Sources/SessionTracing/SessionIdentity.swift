internal import ByteReading
internal import Crypto
internal import PacketDecoding
internal import Provenance

/// The names of a connection: the program's own, and the one that other tools share.
enum SessionIdentity {
    /// A name of eleven letters and digits from the endpoints and the start: the same in every run.
    static func id(client: IPAddress, port: UInt16, server: IPAddress, port serverPort: UInt16, start: Timestamp) -> String {
        var bytes = client.bytes + server.bytes
        bytes.append(bigEndian: UInt64(port) << 16 | UInt64(serverPort))
        bytes.append(bigEndian: UInt64(bitPattern: start.nanoseconds))
        var value = bytes.span.fingerprint()
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
        var text: [UInt8] = [UInt8(ascii: "C")]
        for _ in 0..<10 {
            text.append(alphabet[Int(value % 62)])
            value /= 62
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Community ID version 1 with seed 0 (Corelight's specification): base64 of the SHA-1 of seed, addresses,
    /// protocol and ports, the lower endpoint first.
    static func communityID(_ key: FlowKey) -> String {
        var bytes: [UInt8] = [0, 0]
        bytes += key.lower.bytes + key.higher.bytes + [6, 0]
        bytes.append(UInt8(key.lowerPort >> 8))
        bytes.append(UInt8(truncatingIfNeeded: key.lowerPort))
        bytes.append(UInt8(key.higherPort >> 8))
        bytes.append(UInt8(truncatingIfNeeded: key.higherPort))
        return "1:" + base64(Array(Insecure.SHA1.hash(data: bytes)))
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for byte in group { bits = bits << 8 | UInt32(byte) }
            bits <<= UInt32(3 - group.count) * 8
            for index in 0..<4 {
                let isPadding = index > group.count
                text.append(isPadding ? ASCII.equals : alphabet[Int(bits >> UInt32(18 - 6 * index)) & 63])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian value: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: value >> UInt64(shift))) }
    }
}
