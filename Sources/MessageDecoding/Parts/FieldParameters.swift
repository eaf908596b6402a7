internal import ByteReading

/// The parameters of a field such as Content-Disposition (RFC 2045 section 5.1), with what RFC 2231 adds to them.
struct FieldParameters {
    /// What stands before them, in lower case.
    let head: String
    private var values: [(key: String, value: [UInt8])] = []

    /// More pieces of one value are not put together.
    private static let mostPieces = 100

    /// Reads the body of a field.
    init(_ field: ArraySlice<UInt8>) {
        let first = field.prefix { $0 != semicolon }
        head = String(decoding: first.trimmingBlanks(), as: UTF8.self).lowercased()
        var rest = field[first.endIndex...]
        while let start = rest.firstIndex(of: semicolon) {
            rest = rest[(start + 1)...]
            let key = rest.prefix { $0 != ASCII.equals && $0 != semicolon }
            rest = rest[key.endIndex...]
            guard rest.first == ASCII.equals else { continue }
            let name = String(decoding: key.trimmingBlanks(), as: UTF8.self).lowercased()
            values.append((name, ContentType.value(&rest)))
        }
    }

    /// A parameter's text: in its character set (RFC 2231 section 4), of several pieces (section 3), or with encoded words,
    /// which RFC 2047 section 5 forbids here and mailers write.
    func text(_ name: String) -> String? {
        if let value = value("\(name)*") { return Self.extended(value) }
        if let pieces = pieces(of: name) { return pieces }
        return value(name).map { DecodedText(unstructured: $0[...]).text }
    }

    private func value(_ key: String) -> [UInt8]? { values.first { $0.key == key }?.value }

    /// `name*0`, `name*1*` and so on; a star at the end says that the piece is percent-encoded.
    private func pieces(of name: String) -> String? {
        var octets: [UInt8] = []
        var charset: Charset?
        for number in 0..<Self.mostPieces {
            if let plain = value("\(name)*\(number)") {
                octets += plain
            } else if let encoded = value("\(name)*\(number)*") {
                var text = encoded[...]
                if number == 0 { charset = Self.takeCharset(from: &text) }
                octets += Self.percentDecoded(text)
            } else {
                guard number > 0 else { return nil }
                break
            }
        }
        return Self.converted(octets, from: charset)
    }

    /// `charset "'" [language] "'" text`.
    private static func extended(_ value: [UInt8]) -> String {
        var text = value[...]
        let charset = takeCharset(from: &text)
        return converted(percentDecoded(text), from: charset)
    }

    private static func takeCharset(from text: inout ArraySlice<UInt8>) -> Charset? {
        guard let first = text.firstIndex(of: apostrophe),
            let second = text[(first + 1)...].firstIndex(of: apostrophe)
        else { return nil }
        defer { text = text[(second + 1)...] }
        return Charset(label: text[..<first])
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "%"), let octet = text.hexOctet(at: index + 1) {
                decoded.append(octet)
                index += 3
            } else {
                decoded.append(text[index])
                index += 1
            }
        }
        return decoded
    }

    private static func converted(_ octets: [UInt8], from charset: Charset?) -> String {
        String(decoding: charset?.convertToUTF8(octets)?.utf8 ?? octets, as: UTF8.self)
    }
}

private let semicolon = UInt8(ascii: ";")
private let apostrophe = UInt8(ascii: "'")
