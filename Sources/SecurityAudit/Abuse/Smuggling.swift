public import MailSession

/// `smtp-smuggling`: commands inside what a strict receiver takes for one message. Both views of a line's end must differ.
public enum Smuggling {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        if let taken = session.irregularity(.hiddenCommandsTaken) {
            return session.finding(
                "smtp-smuggling", .critical, frames: [taken.frame],
                "commands after \(taken.detail ?? "") inside a message, and the server took them: a message was smuggled in"
            )
        }
        if let open = session.irregularity(.hiddenCommandsOpen) {
            return session.finding(
                "smtp-smuggling", .high, frames: [open.frame],
                "commands after \(open.detail ?? "") inside a message; no reply tells how the server took them (suspected)"
            )
        }
        guard let ignored = session.irregularity(.hiddenCommandsIgnored) else { return nil }
        return session.finding(
            "smtp-smuggling", .low, frames: [ignored.frame],
            "commands after \(ignored.detail ?? "") inside a message; the server "
                + (isRefused(ignored.frame, in: session) ? "refused it" : "took them for a part of it"))
    }

    /// Whether the message that a frame is of was refused.
    private static func isRefused(_ frame: UInt64, in session: MailSession) -> Bool {
        let index = session.transactions.indices.last { session.transactions[$0].firstFrame <= frame }
        return index.map { session.transactions[$0].final?.isFailure ?? false } ?? false
    }
}
