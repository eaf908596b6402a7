package import MailSession

/// What makes two refusals the same to a postmaster.
package struct FailureKey: Hashable, Comparable, Sendable {
    /// Where it was decided.
    package var stage: Stage?
    /// The command's verb, for refusals outside transactions.
    package var verb: String?
    /// The cause, an id of the cause catalogue.
    package var cause: String?
    /// The reply code.
    package var code: Int?
    /// The enhanced status code.
    package var enhanced: String?
    /// The reply's text without what differs from one refusal to the next.
    package var template: String

    /// The key of a refusal with this reply text.
    package init(
        stage: Stage?, verb: String? = nil, cause: String? = nil, code: Int?, enhanced: String?, text: String
    ) {
        self.init(
            stage: stage, verb: verb, cause: cause, code: code, enhanced: enhanced,
            template: ReplyTemplate.of(text))
    }

    /// The key of a refusal whose template is known.
    init(
        stage: Stage?, verb: String? = nil, cause: String?, code: Int?, enhanced: String?, template: String
    ) {
        self.stage = stage
        self.cause = cause
        self.verb = verb
        self.code = code
        self.enhanced = enhanced
        self.template = template
    }

    /// Whether the server refused for good: what it said, not what the cause usually is.
    package var isPermanent: Bool { code.map { $0 / 100 == 5 } ?? false }

    /// By reply code, then by words.
    package static func < (left: FailureKey, right: FailureKey) -> Bool {
        let (one, other) = (left.numbers, right.numbers)
        return one == other ? left.words < right.words : one < other
    }

    private var numbers: (Int, String) { (code ?? 0, enhanced ?? "") }
    private var words: (String, String, String, String) {
        (stage?.rawValue ?? "", verb ?? "", cause ?? "", template)
    }
}
