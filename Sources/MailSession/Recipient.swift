/// One RCPT of a transaction.
package struct Recipient: Codable, Equatable, Sendable {
    /// The forward-path without brackets and source route.
    package var to: String
    /// The parameters of RCPT, keys in upper case; nil when there are none.
    package var parameters: [String: String]?
    /// What became of this recipient.
    package var outcome: Outcome
    /// The deciding reply's code.
    package var code: Int?
    /// The deciding reply's enhanced status code.
    package var enhanced: String?
    /// The deciding reply's text.
    package var text: String?
    /// The stage at which a recipient that was not accepted was decided.
    package var stage: Stage?
    /// The deciding reply's frame.
    package var frame: UInt64?
    /// Why it was not accepted, an id of the cause catalogue; nil where it was, or where nothing tells.
    package var cause: String?
    /// What the cause was told by.
    @Rare package var causeEvidence: CauseEvidence?
    /// The reply to RCPT itself.
    package var rcptReply: Reply?
    /// This recipient's own reply after the data (LMTP, PRDR).
    @Rare package var dataReply: Reply?
    /// The delivery report in the same capture that took an acceptance back; the outcome on the wire stays.
    @Rare package var laterBounced: LaterBounce?

    /// A recipient whose reply is not known yet.
    package init(to: String, parameters: [String: String]? = nil) {
        self.to = to
        self.parameters = parameters
        outcome = .unknown
    }

    private enum CodingKeys: String, CodingKey {
        case to, parameters, outcome, code, enhanced, text, stage, frame, cause
        case causeEvidence = "cause_evidence"
        case rcptReply = "rcpt_reply"
        case dataReply = "data_reply"
        case laterBounced = "later_bounced"
    }
}
