/// One RCPT of a transaction.
public struct Recipient: Codable, Equatable, Sendable {
    /// The forward-path without brackets and source route.
    public var to: String
    /// The parameters of RCPT, keys in upper case; nil when there are none.
    public var parameters: [String: String]?
    /// What became of this recipient.
    public var outcome: Outcome
    /// The deciding reply's code.
    public var code: Int?
    /// The deciding reply's enhanced status code.
    public var enhanced: String?
    /// The deciding reply's text.
    public var text: String?
    /// The stage at which a recipient that was not accepted was decided.
    public var stage: Stage?
    /// The deciding reply's frame.
    public var frame: UInt64?
    /// Why it was not accepted, an id of the cause catalogue; nil where it was, or where nothing tells.
    public var cause: String?
    /// What the cause was told by.
    @Rare public var causeEvidence: CauseEvidence?
    /// The reply to RCPT itself.
    public var rcptReply: Reply?
    /// This recipient's own reply after the data (LMTP, PRDR).
    @Rare public var dataReply: Reply?
    /// The delivery report in the same capture that took an acceptance back; the outcome on the wire stays.
    @Rare public var laterBounced: LaterBounce?

    private enum CodingKeys: String, CodingKey {
        case to, parameters, outcome, code, enhanced, text, stage, frame, cause
        case causeEvidence = "cause_evidence"
        case rcptReply = "rcpt_reply"
        case dataReply = "data_reply"
        case laterBounced = "later_bounced"
    }
}

extension Recipient {
    // Delegates, as do those of other parts of a record: an initialiser that sets properties one by one ends with a copy of
    // the whole value where some of them have defaults.
    /// A recipient whose outcome is not known yet.
    public init(
        to: consuming String, parameters: consuming [String: String]? = nil,
        rcptReply: consuming Reply? = nil
    ) {
        self.init(to: to, parameters: parameters, outcome: .unknown, rcptReply: rcptReply)
    }
}
