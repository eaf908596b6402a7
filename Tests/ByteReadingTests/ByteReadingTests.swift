import ByteReading
import Testing

struct Base64Tests {
    // RFC 4648 section 10, and what mail software sends.
    @Test(
        "Base64 is decoded, with padding or without",
        arguments: [
            ("", ""), ("Zg==", "f"), ("Zg", "f"), ("Zg=", "f"), ("Zm8=", "fo"), ("Zm8", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYg==", "foob"), ("Zm9vYmE=", "fooba"), ("Zm9vYmFy", "foobar"), ("=", ""), ("====", ""),
            ("VXNlcm5hbWU6", "Username:"),
        ])
    func decoding(text: String, octets: String) {
        #expect(decoded(text) == Array(octets.utf8))
    }

    /// `#expect` cannot hold a `Span`.
    private func decoded(_ text: String) -> [UInt8]? {
        let octets = Array(text.utf8)
        return Base64.decode(octets.span)
    }

    @Test("All octets are decoded")
    func octets() {
        #expect(decoded("AP+/7z4=") == [0x00, 0xFF, 0xBF, 0xEF, 0x3E])
        #expect(decoded("++//") == [0xFB, 0xEF, 0xFF])
    }

    @Test(
        "What is not base64 is nil", arguments: ["Z", "Zm9vY", "Zm 9v", "Zm9v\r", "*", "Zg==Zg", "Zm-_", "ü"])
    func refusing(text: String) {
        #expect(decoded(text) == nil)
    }
}

struct SearchTests {
    @Test("A byte that is looked for is found at every place of every length, and no other")
    func containsOneOf() {
        for count in 0..<20 {
            #expect(!isFound(in: [UInt8](repeating: 0x20, count: count)))
            for place in 0..<count {
                for byte in UInt8.min ... .max {
                    for other: UInt8 in [0x20, 0x41, 0x80, 0xFF] {
                        var bytes = [UInt8](repeating: other, count: count)
                        bytes[place] = byte
                        #expect(isFound(in: bytes) == (byte < 0x20 || [0x22, 0x5C, 0xC2].contains(byte)))
                    }
                }
            }
        }
    }

    private func isFound(in bytes: [UInt8]) -> Bool {
        bytes.span.contains(lessThan: 0x20, orAnyOf: [0x22, 0x5C, 0xC2])
    }

    @Test(
        "Bytes are found among others, wherever they stand",
        arguments: [
            ("", "", 0), ("a", "", 0), ("", "a", nil), ("abc", "abc", 0), ("abc", "bc", 1),
            ("ababac", "abac", 2), ("xAbC", "aBc", 1), ("aaab", "aab", 1), ("abc", "abcd", nil),
            ("abcab", "abd", nil),
        ] as [(String, String, Int?)])
    func parts(text: String, part: String, place: Int?) {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        #expect(text.firstOffset(of: part) == place)
    }

    @Test("The first byte at or after an offset is found")
    func search() {
        let bytes = Array("a\nb\n".utf8)
        #expect(bytes.firstOffset(of: 0x0A) == 1)
        #expect(bytes.firstOffset(of: 0x0A, from: 1) == 1)
        #expect(bytes.firstOffset(of: 0x0A, from: 2) == 3)
        #expect(bytes.firstOffset(of: 0x0A, from: 4) == nil)
        #expect(bytes.firstOffset(of: 0x0A, from: 5) == nil)
        #expect(bytes.firstOffset(of: 0x63) == nil)
        #expect(([] as [UInt8]).firstOffset(of: 0x0A) == nil)
    }

    @Test("A search in a part of a span counts from the part's beginning and ends at its end")
    func part() {
        let bytes = Array("a\nb\n".utf8)
        let line = bytes.span.extracting(2..<4).firstIndex(of: 0x0A)
        let letter = bytes.span.extracting(2..<3).firstIndex(of: 0x0A)
        #expect(line == 1)
        #expect(letter == nil)
    }

    @Test("ASCII letters are compared without their case, everything else exactly")
    func ascii() {
        let bytes = Array("xEhLo 1[".utf8)
        #expect(bytes.hasASCII("EHLO ", at: 1))
        #expect(!bytes.hasASCII("EHLO"))
        #expect(!bytes.hasASCII("EHLO 1[X", at: 1))
        #expect(bytes.hasASCII("1[", at: 6))
        #expect(!bytes.hasASCII("1{", at: 6))
        #expect(!bytes.hasASCII("X", at: -1))
        #expect(!bytes.hasASCII("X", at: 8))
        #expect(bytes.hasASCII("", at: 8))
    }

    @Test("Bytes are copied and become text, U+FFFD standing for what is not UTF-8")
    func copies() {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62]
        let (copy, text) = (bytes.span.copied(), bytes.span.text())
        #expect(copy == bytes)
        #expect(text == "a\u{FFFD}b")
        var target: [UInt8] = [0x7A]
        target.append(contentsOf: bytes.span.extracting(1..<3))
        #expect(target == [0x7A, 0xFF, 0x62])
    }

    @Test(
        "Text from which something is missing is lossy, also where U+FFFD takes as many bytes as it stands for",
        arguments: [
            ([], false), (Array("plain text, long".utf8), false), (Array("Grüße aus Köln €".utf8), false),
            ([0x61, 0xFF, 0x62], true), ([0xF0, 0x9F, 0x98], true), ([0x80], true),
            (Array("\u{FFFD}".utf8), false),
            // Windows-1252, and a letter cut in two behind eight bytes.
            (Array("Gr".utf8) + [0xFC, 0xDF] + Array("e".utf8), true),
            (Array("12345678".utf8) + [0xC3], true),
        ] as [([UInt8], Bool)])
    func lossyText(bytes: [UInt8], expected: Bool) {
        var isLossy = false
        let text = bytes.span.text(isLossy: &isLossy)
        #expect(isLossy == expected)
        #expect(text == String(decoding: bytes, as: UTF8.self))
        isLossy = true
        _ = bytes.span.text(isLossy: &isLossy)
        #expect(isLossy)
    }

    @Test("One byte that is not ASCII is found at every place of every length")
    func isASCII() {
        for count in 0..<20 {
            #expect([UInt8](repeating: 0x7F, count: count).isASCII)
            for place in 0..<count {
                var bytes = [UInt8](repeating: 0x7F, count: count)
                bytes[place] = 0x80
                #expect(!bytes.isASCII)
            }
        }
    }
}

struct IntegerTests {
    @Test("Numbers are read in network byte order")
    func bigEndian() {
        let bytes: [UInt8] = [0, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8]
        let span = bytes.span
        let (readUInt16, readUInt24) = (span.bigEndianUInt16(at: 1), span.bigEndianUInt24(at: 1))
        let (readUInt32, readUInt64) = (span.bigEndianUInt32(at: 1), span.bigEndianUInt64(at: 1))
        #expect(readUInt16 == 0xF1F2)
        #expect(readUInt24 == 0xF1_F2F3)
        #expect(readUInt32 == 0xF1F2_F3F4)
        #expect(readUInt64 == 0xF1F2_F3F4_F5F6_F7F8)
    }

    @Test("Some in the other")
    func littleEndian() {
        let bytes: [UInt8] = [0, 0xF1, 0xF2, 0xF3, 0xF4]
        let (readUInt16, readUInt32) = (
            bytes.span.littleEndianUInt16(at: 1), bytes.span.littleEndianUInt32(at: 1)
        )
        #expect(readUInt16 == 0xF2F1)
        #expect(readUInt32 == 0xF4F3_F2F1)
    }
}

struct ASCIITests {
    @Test("Octets are classed as ASCII does", arguments: UInt8.min...UInt8.max)
    func classes(byte: UInt8) {
        let isLower = (0x61...0x7A).contains(byte)
        let isUpper = (0x41...0x5A).contains(byte)
        #expect(ASCII.uppercased(byte) == (isLower ? byte - 32 : byte))
        #expect(ASCII.isLetter(byte) == (isLower || isUpper))
        #expect(ASCII.isDigit(byte) == (0x30...0x39).contains(byte))
        #expect(ASCII.isBlank(byte) == (byte == 0x20 || byte == 0x09))
    }
}

struct FingerprintTests {
    @Test("The fingerprint is the same in every run")
    func stable() {
        #expect(Array("EHLO client.example\r\n".utf8).fingerprint == Self.known)
    }

    @Test("One bit, one octet more or another order make another fingerprint")
    func sensitivity() {
        let bytes = Array("The quick brown fox jumps".utf8)
        var seen: Set<UInt64> = [bytes.fingerprint]
        for index in bytes.indices {
            for bit in 0..<8 {
                var other = bytes
                other[index] ^= 1 << bit
                seen.insert(other.fingerprint)
            }
        }
        for count in 0..<bytes.count { seen.insert(bytes.span.extracting(0..<count).fingerprint()) }
        seen.insert([UInt8](repeating: 0, count: 7).fingerprint)
        seen.insert([UInt8](repeating: 0, count: 8).fingerprint)
        seen.insert([UInt8](repeating: 0, count: 9).fingerprint)
        #expect(seen.count == 1 + bytes.count * 8 + bytes.count + 3)
    }

    @Test("Where the bytes stand in memory does not matter")
    func position() {
        let bytes = Array("0123456789abcdef".utf8)
        for shift in 0..<8 {
            let moved = [UInt8](repeating: 0x2E, count: shift) + bytes
            let fingerprint = moved.span.extracting(shift..<moved.count).fingerprint()
            #expect(fingerprint == bytes.fingerprint)
        }
    }

    private static let known: UInt64 = 14_666_396_281_775_244_024
}

/// `#expect` cannot hold a `Span`.
extension [UInt8] {
    fileprivate var fingerprint: UInt64 { span.fingerprint() }
    fileprivate var isASCII: Bool { span.isASCII }

    fileprivate func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        span.firstIndex(of: byte, from: start)
    }

    fileprivate func hasASCII(_ text: StaticString, at offset: Int = 0) -> Bool {
        span.hasASCII(text, at: offset)
    }
}

extension [UInt8] {
    /// `#expect` cannot hold a `Span`.
    fileprivate func firstOffset(of part: [UInt8]) -> Int? { span.firstOffset(ofEitherCase: part.span) }
}
