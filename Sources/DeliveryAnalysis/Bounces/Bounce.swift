public import MailSession

/// One failure: a recipient that a server refused or deferred, or whose verdict a lost connection took; or a refused
/// command or a failed connection, where no recipient stands for it.
public struct Bounce: Equatable, Sendable {
    /// The forward-path; nil where no recipient stands for the failure.
    public var recipient: String?
    /// The transaction in its session, from 0; nil outside transactions.
    public var transaction: Int?
    /// What makes it the same as another.
    public var key: FailureKey
    /// The server's words; our own in their place where it gave no reply.
    public var text: String
    /// Where it is.
    public var place: SessionReference
    /// The server that it happened with.
    public var server: Endpoint

    /// Whether it is for good, by what the server said (5xx). A connection that failed is tried again.
    public var isHard: Bool { key.isPermanent }
}
