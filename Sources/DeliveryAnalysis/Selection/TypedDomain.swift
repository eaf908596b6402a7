/// A domain that somebody typed: labels with dots between.
struct TypedDomain {
    /// In lower case.
    let text: String

    /// Nil unless it consists of letters, digits, hyphens and underscores in labels, and is not a number with dots.
    init?(_ text: String) {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        let isMade = labels.allSatisfy { label in
            !label.isEmpty && label.unicodeScalars.allSatisfy { $0 == "-" || $0 == "_" || $0.isWordLike }
        }
        guard isMade, labels.last?.utf8.contains(where: { !(0x30...0x39).contains($0) }) == true else {
            return nil
        }
        self.text = text.lowercased()
    }

    /// Whether a name is the domain, or below it.
    static func isWithin(_ name: some StringProtocol, _ domain: String) -> Bool {
        let name = name.lowercased()
        return name == domain || name.hasSuffix("." + domain)
    }
}

extension Unicode.Scalar {
    fileprivate var isWordLike: Bool { properties.isAlphabetic || properties.numericType != nil }
}
