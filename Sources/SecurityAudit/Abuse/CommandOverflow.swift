public import MailSession

/// `command-overflow`: lines and queues that no honest side needs.
public enum CommandOverflow {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        let kinds: [(Irregularity.Kind, String)] = [
            (.longCommand, "a command line of more than 4096 octets"),
            (.longReply, "a reply line of more than 8192 octets"),
            (.manyUnanswered, "more than 1000 commands without a reply"),
        ]
        guard !session.irregularities.isEmpty else { return nil }
        for (kind, detail) in kinds {
            guard let found = session.irregularity(kind) else { continue }
            return session.finding("command-overflow", .medium, frames: [found.frame], detail)
        }
        return nil
    }
}
