/// The key that pseudonyms follow from.
enum RedactionKey {
    /// Nobody's key is longer; a capture that was named by mistake is.
    private static let longest = 64 << 10

    /// The content of a file without the line end after it. Says what is wrong with it, and throws the exit status.
    static func read(_ path: String) throws -> [UInt8] {
        var key = try SmallFile.read(path, as: "a key", upTo: longest + 1)
        while key.last == 0x0A || key.last == 0x0D { key.removeLast() }
        guard 1...longest ~= key.count else {
            Diagnostics.say("\(path): \(key.isEmpty ? "empty" : "too long"), no key for --redact")
            throw AnalysisRun.Status.usage
        }
        return key
    }

    /// 256 bits that nobody knows.
    static func random() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
