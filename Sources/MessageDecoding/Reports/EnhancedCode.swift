internal import ByteReading

/// Finds an enhanced status code in text: `status-code = class "." subject "." detail` (RFC 3463 section 2).
enum EnhancedCode {
    /// The first code; an address or a version with more parts is none.
    static func find(in text: ArraySlice<UInt8>) -> String? {
        var previous = ASCII.space
        for start in text.indices {
            let byte = text[start]
            if isClass(byte), !isWordByte(previous), let end = end(of: text[start...]) {
                return String(decoding: text[start..<end], as: UTF8.self)
            }
            previous = byte
        }
        return nil
    }

    /// Where the code that the text begins with ends; nil when it begins with none.
    private static func end(of text: ArraySlice<UInt8>) -> Int? {
        var index = text.startIndex + 1
        for _ in 0..<2 {
            guard index < text.endIndex, text[index] == ASCII.dot else { return nil }
            let digits = text[(index + 1)...].prefix(4).prefix(while: ASCII.isDigit)
            guard (1...3).contains(digits.count) else { return nil }
            index = digits.endIndex
        }
        guard index < text.endIndex else { return index }
        if ASCII.isLetter(text[index]) || text[index] == ASCII.hyphen { return nil }
        let isLonger = text[index] == ASCII.dot && index + 1 < text.endIndex && ASCII.isDigit(text[index + 1])
        return isLonger ? nil : index
    }

    private static func isClass(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "2") || byte == UInt8(ascii: "4") || byte == UInt8(ascii: "5")
    }

    /// Whether a code can't begin after this octet.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || ASCII.isLetter(byte) || byte == ASCII.dot || byte == ASCII.hyphen
            || byte == UInt8(ascii: "[")
    }
}
