public import MailSession

/// What makes two refusals the same to a postmaster.
public struct FailureKey: Hashable, Comparable, Sendable {
    private struct Parts: Hashable {
        let stage: Stage?
        let verb: String?
        let cause: String?
        let code: Int?
        let enhanced: String?
        let template: String
    }

    /// What all copies of a key share: totals look keys up for every refusal, and to compare two is to copy them.
    private final class Shared: Sendable {
        let parts: Parts
        /// A hash of the parts, made once.
        let digest: Int

        init(_ parts: Parts) {
            self.parts = parts
            digest = parts.hashValue
        }
    }

    private let shared: Shared

    /// Where it was decided.
    public var stage: Stage? { shared.parts.stage }
    /// The command's verb, for refusals outside transactions.
    public var verb: String? { shared.parts.verb }
    /// The cause, an id of the cause catalogue.
    public var cause: String? { shared.parts.cause }
    /// The reply code.
    public var code: Int? { shared.parts.code }
    /// The enhanced status code.
    public var enhanced: String? { shared.parts.enhanced }
    /// The reply's text without what differs from one refusal to the next.
    public var template: String { shared.parts.template }

    /// The key of a refusal with this reply text.
    public init(
        stage: Stage?, verb: String? = nil, cause: String? = nil, code: Int?, enhanced: String?, text: String
    ) {
        shared = Shared(
            Parts(
                stage: stage, verb: verb, cause: cause, code: code, enhanced: enhanced,
                template: ReplyTemplate.of(text)))
    }

    /// Feeds the hash of all fields.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(shared.digest)
    }

    /// Whether both have the same parts. Those of a reply that was heard before are one and the same.
    public static func == (left: FailureKey, right: FailureKey) -> Bool {
        left.shared === right.shared
            || left.shared.digest == right.shared.digest && left.shared.parts == right.shared.parts
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
