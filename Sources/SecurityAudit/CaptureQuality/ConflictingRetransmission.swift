package import MailSession

/// `conflicting-retransmission`: evasion, or a broken middlebox.
package enum ConflictingRetransmission {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard session.quality.conflictingBytes > 0 else { return nil }
        return session.finding(
            "conflicting-retransmission", .medium, frames: [session.firstFrame],
            "\(session.quality.conflictingBytes) bytes were sent again with other content")
    }
}
