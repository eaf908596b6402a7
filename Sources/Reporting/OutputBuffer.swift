/// The views write into a plain array of bytes that the caller empties into its file as it likes.
extension [UInt8] {
    /// Adds a text as UTF-8.
    mutating func append(text: String) {
        append(contentsOf: text.utf8)
    }

    /// Adds so many spaces.
    mutating func append(spaces count: Int) {
        append(contentsOf: repeatElement(0x20, count: count))
    }

    /// Adds a text and a line feed.
    mutating func append(line: String) {
        append(contentsOf: line.utf8)
        append(0x0A)
    }
}
