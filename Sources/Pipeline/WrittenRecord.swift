public import MailSession

/// A record that an earlier run wrote.
public struct WrittenRecord: Sendable {
    /// The record.
    public var session: MailSession
    /// Whether its findings are left as they are. They are told again, with all parts in view, where all records of its captures
    /// are there as they were made.
    public var findingsStand: Bool

    /// A record, and whether its findings are left as they are.
    public init(_ session: MailSession, findingsStand: Bool) {
        self.session = session
        self.findingsStand = findingsStand
    }
}
