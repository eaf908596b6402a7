/// A delivery report that came after a recipient had been accepted.
public struct LaterBounce: Codable, Equatable, Sendable {
    /// The `id` of the session in which the report crossed.
    public var session: String
    /// The transaction in that session, from 0.
    public var transaction: Int
    /// The report's `Status`.
    public var status: String?
    /// Why, an id of the cause catalogue.
    public var cause: String?
    /// What the report and the message were joined by.
    public var link: MessageReport.Subject.Link

    /// A report of a failure.
    public init(
        session: String, transaction: Int, status: String?, cause: String?, link: MessageReport.Subject.Link
    ) {
        self.session = session
        self.transaction = transaction
        self.status = status
        self.cause = cause
        self.link = link
    }

    private enum CodingKeys: String, CodingKey {
        case session, transaction, status, cause
        case link = "matched_by"
    }
}
