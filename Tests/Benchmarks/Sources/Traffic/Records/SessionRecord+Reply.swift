extension SessionRecord {
    /// A reply of one line, or several joined by a space.
    package struct Reply: Codable, Equatable, Sendable {
        /// The reply code.
        package var code: Int
        /// The enhanced status code.
        package var enhanced: String?
        /// The rest.
        package var text: String

        /// A reply.
        package init(_ code: Int, _ enhanced: String? = nil, _ text: String) {
            self.code = code
            self.enhanced = enhanced
            self.text = text
        }

        /// As the server sends it, without CRLF.
        package var line: String { "\(code) " + (enhanced.map { $0 + " " } ?? "") + text }

        /// What a recipient becomes by it.
        var outcome: String {
            switch code {
            case 500...: "rejected"
            case 400...: "deferred"
            default: "accepted"
            }
        }
    }
}
