package import MailSession

/// One failure: a recipient that a server refused or deferred, or whose verdict a lost connection took; or a refused
/// command or a failed connection, where no recipient stands for it.
package struct Bounce: Equatable, Sendable {
    /// The forward-path; nil where no recipient stands for the failure.
    package var recipient: String?
    /// The transaction in its session, from 0; nil outside transactions.
    package var transaction: Int?
    /// What makes it the same as another.
    package var key: FailureKey
    /// The server's words; our own in their place where it gave no reply.
    package var text: String
    /// Where it is.
    package var place: SessionReference
    /// The server that it happened with.
    package var server: Endpoint

    /// Whether it is for good, by what the server said (5xx). A connection that failed is tried again.
    package var isHard: Bool { key.isPermanent }
}
