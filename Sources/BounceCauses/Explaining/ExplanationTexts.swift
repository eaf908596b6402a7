/// The words of one language: a table of texts by key, a line each.
public struct ExplanationTexts: Sendable {
    /// The language's code of ISO 639, such as `de`.
    public let language: String
    private let texts: [Substring: Substring]

    /// Reads lines of `key: text`; empty lines and lines that begin with `#` are left out.
    init(language: String, table: String) {
        self.language = language
        var texts: [Substring: Substring] = [:]
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let key = Substring(line[..<colon]).trimmed
            texts[key] = Substring(line[line.index(after: colon)...]).trimmed
        }
        self.texts = texts
    }

    /// All languages; the first is taken where none fits.
    public static let all = [english, german]

    /// The texts for a language tag or a value of `LANG`, such as `de_DE.UTF-8`.
    public static func matching(_ language: String) -> ExplanationTexts {
        let code = language.prefix { $0.isLetter }.lowercased()
        return all.first { $0.language == code } ?? english
    }

    /// All keys, for comparing languages.
    public var keys: Set<String> { Set(texts.keys.map(String.init)) }

    /// The text for a key.
    public subscript(key: String) -> String? { texts[Substring(key)].map(String.init) }
}
