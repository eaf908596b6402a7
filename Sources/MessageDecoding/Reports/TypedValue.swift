internal import ByteReading

/// A value with its type before it, `rfc822; bob@example.net` (RFC 3464 section 2.1.2).
struct TypedValue {
    /// The type in lower case; nil where none is written.
    let type: String?
    private let bytes: ArraySlice<UInt8>

    /// Reads the body of a field.
    init(_ body: ArraySlice<UInt8>) {
        if let semicolon = body.firstIndex(of: UInt8(ascii: ";")) {
            type = String(decoding: body[..<semicolon].trimmingBlanks(), as: UTF8.self).lowercased()
            bytes = body[(semicolon + 1)...].trimmingBlanks()
        } else {
            type = nil
            bytes = body.trimmingBlanks()
        }
    }

    /// The value; nil when it is empty.
    var text: String? {
        bytes.isEmpty ? nil : DecodedText(unstructured: bytes).text
    }

    /// The value as an address, without brackets that RFC 3464 does not have.
    var address: String? {
        var inner = bytes
        if inner.first == ASCII.lessThan, inner.last == ASCII.greaterThan {
            inner = inner.dropFirst().dropLast()
        }
        guard !inner.isEmpty else { return nil }
        return DecodedText(utf8: type == "utf-8" ? Self.decodeEmbedded(inner)[...] : inner).text
    }

    /// `EmbeddedUnicodeChar = "\x{" HEXPOINT "}"` (RFC 6533 section 3), which stands for a character where
    /// the report had to be ASCII.
    private static func decodeEmbedded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "\\"), let (scalar, length) = embeddedScalar(rest) {
                decoded += String(scalar).utf8
                rest = rest.dropFirst(length)
            } else {
                decoded.append(byte)
                rest.removeFirst()
            }
        }
        return decoded
    }

    private static func embeddedScalar(_ bytes: ArraySlice<UInt8>) -> (Character, length: Int)? {
        guard bytes.span.hasASCII("\\X{") else { return nil }
        let digits = bytes.dropFirst(3).prefix(7).prefix { ASCII.hexadecimalValue($0) != nil }
        guard (1...6).contains(digits.count), digits.endIndex < bytes.endIndex,
            bytes[digits.endIndex] == UInt8(ascii: "}")
        else { return nil }
        let value = digits.reduce(UInt32(0)) { $0 << 4 | UInt32(ASCII.hexadecimalValue($1) ?? 0) }
        // A control character in an address is nobody's name.
        guard value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
        return (Character(scalar), digits.count + 4)
    }
}
