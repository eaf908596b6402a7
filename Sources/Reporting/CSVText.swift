/// Comma-separated values of RFC 4180 that are safe to open in a spreadsheet.
enum CSVText {
    /// What stands for a reverse-path that the capture lost; an empty one is the null path.
    static let unknown = "?"

    /// Adds one record, ended by CRLF.
    static func append(_ fields: [String], to output: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { output.append(0x2C) }
            append(field: field, to: &output)
        }
        output.append(contentsOf: [0x0D, 0x0A])
    }

    private static func append(field: String, to output: inout [UInt8]) {
        var text = SafeText.escaped(field)
        // A spreadsheet takes these as the beginning of a formula; the apostrophe says text.
        if let first = field.utf8.first, "=+-@\t\r".utf8.contains(first) { text = "'" + text }
        guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 }) else {
            output.append(text: text)
            return
        }
        output.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { output.append(0x22) }
            output.append(byte)
        }
        output.append(0x22)
    }
}
