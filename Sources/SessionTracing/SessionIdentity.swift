internal import ByteReading
internal import Digests
internal import PacketDecoding
internal import Provenance

/// The names of a connection: the program's own, and the one that other tools share.
enum SessionIdentity {
    private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    private static let base64Digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// A name of eleven letters and digits from the endpoints and the start: the same in every run.
    static func id(
        client: IPAddress, port: UInt16, server: IPAddress, port serverPort: UInt16, start: Timestamp
    ) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(48)
        client.append(to: &bytes)
        server.append(to: &bytes)
        bytes.append(bigEndian: UInt64(port) << 16 | UInt64(serverPort))
        bytes.append(bigEndian: UInt64(bitPattern: start.nanoseconds))
        var value = bytes.span.fingerprint()
        // Once for every session: straight into a text that fits into a string without storage.
        return unsafe String(unsafeUninitializedCapacity: 11) { text in
            unsafe text[0] = UInt8(ascii: "C")
            for index in 1..<11 {
                unsafe text[index] = digits[Int(value % 62)]
                value /= 62
            }
            return 11
        }
    }

    /// Community ID version 1 with seed 0 (Corelight's specification): base64 of the SHA-1 of seed, addresses,
    /// protocol and ports, the lower endpoint first.
    static func communityID(_ key: FlowKey) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(40)
        bytes.append(0)
        bytes.append(0)
        key.lower.append(to: &bytes)
        key.higher.append(to: &bytes)
        bytes.append(6)
        bytes.append(0)
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: key.ports >> shift))
        }
        let digest = Digest.sha1(bytes)
        bytes.removeAll(keepingCapacity: true)
        bytes.append(UInt8(ascii: "1"))
        bytes.append(ASCII.colon)
        var bits: UInt32 = 0
        var count = 0
        for byte in digest {
            bits = bits << 8 | UInt32(byte)
            count += 1
            if count == 3 {
                appendBase64(bits, digits: 4, to: &bytes)
                (bits, count) = (0, 0)
            }
        }
        // The twenty bytes of SHA-1 leave two over.
        appendBase64(bits << 8, digits: 3, to: &bytes)
        bytes.append(ASCII.equals)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func appendBase64(_ bits: UInt32, digits count: Int, to text: inout [UInt8]) {
        for index in 0..<count { text.append(base64Digits[Int(bits >> UInt32(18 - 6 * index)) & 63]) }
    }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian value: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
        }
    }
}
