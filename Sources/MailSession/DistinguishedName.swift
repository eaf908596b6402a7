/// The name in a certificate, in the form of RFC 4514: `CN=mx1.example.net,O=Example`.
public struct DistinguishedName: Sendable {
    /// A type with its value, and what stands before it.
    public struct Part: Equatable, Sendable {
        /// `,` or `+`; empty before the first.
        public var separator: String
        /// Such as `CN`; empty where there is no equals sign.
        public var type: String
        /// The value as it is written, with its escapes.
        public var value: String
    }

    /// The name as it is written.
    public let text: String

    /// A name in that form; whatever it is, it has at least one part.
    public init(_ text: String) {
        self.text = text
    }

    /// What stands between unescaped commas and plus signs.
    public var parts: [Part] {
        var parts: [Part] = []
        var (separator, part, isEscaped) = ("", "", false)
        func end() {
            let equals = part.firstIndex(of: "=")
            let type = equals.map { String(part[..<$0]) } ?? ""
            parts.append(
                Part(
                    separator: separator, type: type,
                    value: equals.map { String(part[part.index(after: $0)...]) } ?? part))
        }
        for character in text {
            if !isEscaped, character == "," || character == "+" {
                end()
                (separator, part) = (String(character), "")
            } else {
                part.append(character)
                isEscaped = !isEscaped && character == "\\"
            }
        }
        end()
        return parts
    }

    /// The first common name, without escapes.
    public var commonName: String? {
        parts.first { $0.type.uppercased() == "CN" }.map { Self.unescaped($0.value) }
    }

    /// Section 2.4: behind a backslash stands a character, or an octet in two hexadecimal digits.
    private static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(0x5C) else { return value }
        var octets: [UInt8] = []
        var rest = Array(value.utf8)[...]
        while let octet = rest.popFirst() {
            guard octet == 0x5C, let next = rest.first else {
                octets.append(octet)
                continue
            }
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            if digits.count == 2 {
                octets.append(UInt8(digits[0] << 4 | digits[1]))
                rest = rest.dropFirst(2)
            } else {
                octets.append(next)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }
}
