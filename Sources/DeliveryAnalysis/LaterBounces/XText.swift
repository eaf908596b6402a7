internal import ByteReading

/// The encoding of values in DSN parameters (RFC 3461 section 4): `+` and two hexadecimal digits for what may not stand there.
public enum XText {
    /// The text that was encoded. What is no xtext stays as it is.
    public static func decoded(_ text: String) -> String {
        guard text.utf8.contains(0x2B) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == 0x2B, let octet = rest.hexOctet(at: rest.startIndex) else {
                bytes.append(byte)
                continue
            }
            bytes.append(octet)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
