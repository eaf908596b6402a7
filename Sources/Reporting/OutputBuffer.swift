/// The views write into a plain array of bytes that the caller empties into its file as it likes.
extension [UInt8] {
    /// Adds a text as UTF-8.
    mutating func append(text: String) {
        append(contentsOf: text.utf8)
    }

    /// Adds a text and a line feed.
    mutating func append(line: String) {
        append(contentsOf: line.utf8)
        append(0x0A)
    }
}
