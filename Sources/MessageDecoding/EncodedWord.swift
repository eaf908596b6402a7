internal import ByteReading

/// `encoded-word = "=?" charset "?" encoding "?" encoded-text "?="` (RFC 2047 section 2).
struct EncodedWord {
    /// The character set, without the language suffix of RFC 2231 section 5.
    let charset: Charset
    /// The octets that the encoded text stands for, in that character set.
    let content: [UInt8]
    /// Where the word ends in the bytes that it was found in.
    let end: Int

    /// Mailers exceed the 75 octets of RFC 2047 section 2, but never a line (RFC 5322 section 2.1.1).
    private static let longest = 998

    /// Reads the word at `start`; nil when there is none, or none in a character set that is known.
    init?(in bytes: ArraySlice<UInt8>, at start: Int) {
        let bytes = bytes[start...].prefix(Self.longest)
        guard bytes.starts(with: [ASCII.equals, questionMark]),
            let charsetEnd = bytes[(start + 2)...].firstIndex(of: questionMark),
            charsetEnd + 3 < bytes.endIndex, bytes[charsetEnd + 2] == questionMark
        else { return nil }
        let textStart = charsetEnd + 3
        guard let textEnd = Self.end(of: bytes[textStart...]),
            let charset = Charset(label: bytes[(start + 2)..<charsetEnd])
        else { return nil }
        let text = bytes[textStart..<textEnd]
        switch ASCII.uppercased(bytes[charsetEnd + 1]) {
        case UInt8(ascii: "B"): content = Self.decodeB(text)
        case UInt8(ascii: "Q"): content = Self.decodeQ(text)
        default: return nil
        }
        self.charset = charset
        end = textEnd + 2
    }

    /// Where the first `?=` stands. Mailers leave blanks and lone question marks in the text before it.
    private static func end(of text: ArraySlice<UInt8>) -> Int? {
        var index = text.startIndex
        while let mark = text[index...].firstIndex(of: questionMark), mark + 1 < text.endIndex {
            if text[mark + 1] == ASCII.equals { return mark }
            index = mark + 1
        }
        return nil
    }

    /// The "B" encoding (RFC 2047 section 4.1), which is base64.
    private static func decodeB(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.count / 4 * 3)
        var base64 = LenientBase64()
        base64.decode(text, into: &decoded)
        return decoded
    }

    /// The "Q" encoding (RFC 2047 section 4.2); an `=` that no two hexadecimal digits follow stands for
    /// itself.
    private static func decodeQ(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == ASCII.equals, let octet = text.hexOctet(at: index + 1) {
                decoded.append(octet)
                index += 3
            } else {
                decoded.append(byte == UInt8(ascii: "_") ? ASCII.space : byte)
                index += 1
            }
        }
        return decoded
    }
}

private let questionMark = UInt8(ascii: "?")
