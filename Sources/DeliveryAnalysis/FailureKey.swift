public import MailSession

/// What makes two refusals the same to a postmaster.
public struct FailureKey: Hashable, Comparable, Sendable {
    /// Where it was decided.
    public let stage: Stage?
    /// The command's verb, for refusals outside transactions.
    public let verb: String?
    /// The cause, an id of the cause catalogue.
    public let cause: String?
    /// The reply code.
    public let code: Int?
    /// The enhanced status code.
    public let enhanced: String?
    /// The reply's text without what differs from one refusal to the next.
    public let template: String
    /// A hash of all the others, made once: totals look their keys up for every refusal.
    private let digest: Int

    /// The key of a refusal with this reply text.
    public init(
        stage: Stage?, verb: String? = nil, cause: String? = nil, code: Int?, enhanced: String?, text: String
    ) {
        template = ReplyTemplate.of(text)
        self.stage = stage
        self.cause = cause
        self.verb = verb
        self.code = code
        self.enhanced = enhanced
        var hasher = Hasher()
        hasher.combine(stage)
        hasher.combine(verb)
        hasher.combine(cause)
        hasher.combine(code)
        hasher.combine(enhanced)
        hasher.combine(template)
        digest = hasher.finalize()
    }

    /// Feeds the hash of all fields.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(digest)
    }

    /// Whether the server refused for good: what it said, not what the cause usually is.
    public var isPermanent: Bool { code.map { $0 / 100 == 5 } ?? false }

    /// By reply code, then by words.
    public static func < (left: FailureKey, right: FailureKey) -> Bool {
        let (one, other) = (left.numbers, right.numbers)
        return one == other ? left.words < right.words : one < other
    }

    private var numbers: (Int, String) { (code ?? 0, enhanced ?? "") }
    private var words: (String, String, String, String) {
        (stage?.rawValue ?? "", verb ?? "", cause ?? "", template)
    }
}
