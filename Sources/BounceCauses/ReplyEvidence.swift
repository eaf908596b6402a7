package import MailSession

/// What is known of a reply that refuses or defers.
package struct ReplyEvidence: Equatable, Sendable {
    /// The reply code.
    package var code: Int?
    /// The enhanced status code, `class.subject.detail`.
    package var enhanced: String?
    /// The command that it answers.
    package var stage: Stage?
    /// The text, lines joined by a space; it may begin with the codes.
    package var text: String

    /// A reply.
    package init(code: Int? = nil, enhanced: String? = nil, stage: Stage? = nil, text: String) {
        self.code = code
        self.enhanced = enhanced
        self.stage = stage
        self.text = text
    }
}
