/// A command outside any transaction that the server refused.
public struct Refusal: Codable, Equatable, Sendable {
    /// Where in the session.
    public var stage: Stage
    /// The command's verb; nil for the greeting, and for a 421 that nobody asked for.
    public var verb: String?
    /// What the server said.
    public var reply: Reply
    /// Why it was refused, an id of the cause catalogue.
    public var cause: String?
    /// What the cause was told by.
    @Rare public var causeEvidence: CauseEvidence?

    private enum CodingKeys: String, CodingKey {
        case stage, verb, reply, cause
        case causeEvidence = "cause_evidence"
    }
}

extension Refusal {
    /// A refused command.
    public init(stage: Stage, verb: consuming String?, reply: consuming Reply) {
        self.init(stage: stage, verb: verb, reply: reply, cause: nil)
    }
}
