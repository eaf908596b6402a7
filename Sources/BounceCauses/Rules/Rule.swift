import MailSession

/// One rule: what a reply that meets all its conditions means.
public struct Rule: Equatable, Sendable {
    /// The name by which a verdict refers to it.
    public let id: String
    /// What it means.
    public internal(set) var cause = Cause.unclassified
    /// How many of a hundred such replies mean that.
    public internal(set) var confidence = 60
    /// Any of these reply codes; none for every one.
    var codes: [CodePattern] = []
    /// Any of these enhanced status codes; none for every one.
    var enhanced: [EnhancedPattern] = []
    /// Any of these stages; none for every one.
    var stages: [Stage] = []
    /// Any of these wordings is in the text.
    var text: [PhrasePattern] = []
    /// Of each of these, one of its wordings is in the text too.
    var also: [PhrasePattern] = []
    /// None of these wordings is in the text.
    var unless: [PhrasePattern] = []
    /// The sub-cause.
    var detail: String?

    /// Whether something is asked of the reply at all.
    var hasConditions: Bool { !(codes.isEmpty && enhanced.isEmpty && stages.isEmpty && text.isEmpty) }

    /// Whether the reply's codes and stage are those that the rule asks for. What is not known can't be.
    func takes(code: Int?, enhanced status: EnhancedStatus?, stage: Stage?) -> Bool {
        if !codes.isEmpty {
            guard let code, codes.contains(where: { $0.matches(code) }) else { return false }
        }
        if !enhanced.isEmpty {
            guard let status, enhanced.contains(where: { $0.matches(status) }) else { return false }
        }
        if !stages.isEmpty {
            guard let stage, stages.contains(stage) else { return false }
        }
        return true
    }
}
