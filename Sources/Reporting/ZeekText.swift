/// Strings in columns of Zeek's logs.
enum ZeekText {
    /// What stands for an empty string, set or vector.
    static let empty = "(empty)"
    /// What stands for a value that is not there.
    static let unset = "-"

    /// A string as a column of its own.
    static func column(_ text: String) -> String { escaped(text, inElements: false) }

    /// A string as one of several.
    static func element(_ text: String) -> String { escaped(text, inElements: true) }

    /// The octets that would end the column or the element, backslashes, and what is not printable become `\xNN`;
    /// a string that looks like one of the reserved words does with its first octet.
    private static func escaped(_ text: String, inElements: Bool) -> String {
        if text.isEmpty { return empty }
        var column = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x00...0x1F, 0x5C, 0x7F: append(scalar, to: &column)
            case 0x2C where inElements: append(scalar, to: &column)
            case let value where SafeText.isTreacherous(value): append(scalar, to: &column)
            case _ where column.isEmpty && (text == empty || text == unset): append(scalar, to: &column)
            default: column.unicodeScalars.append(scalar)
            }
        }
        return column
    }

    private static func append(_ scalar: Unicode.Scalar, to column: inout String) {
        for byte in String(scalar).utf8 {
            column += (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16)
        }
    }
}
