public import MailSession

/// What is known of a reply that refuses or defers.
public struct ReplyEvidence: Equatable, Sendable {
    /// The reply code.
    public var code: Int?
    /// The enhanced status code, `class.subject.detail`.
    public var enhanced: String?
    /// The command that it answers.
    public var stage: Stage?
    /// The text, lines joined by a space; it may begin with the codes.
    public var text: String

    /// A reply.
    public init(code: Int? = nil, enhanced: String? = nil, stage: Stage? = nil, text: String) {
        self.code = code
        self.enhanced = enhanced
        self.stage = stage
        self.text = text
    }
}
