public import MailSession

/// `conflicting-retransmission`: evasion, or a broken middlebox.
public enum ConflictingRetransmission {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.quality.conflictingBytes > 0 else { return nil }
        let conflict = session.irregularity(.conflictingContent)
        return session.finding(
            "conflicting-retransmission", .medium,
            frames: conflict.map { [$0.takenFrame, $0.frame] } ?? [session.firstFrame],
            "\(counted(session.quality.conflictingBytes, "byte")) of segments that differ from what came first, which is taken"
                + (conflict?.detail.map { " (\($0))" } ?? ""))
    }
}
