public import MailSession

/// `plaintext-mail`: envelopes or messages crossed in the clear.
public enum PlaintextMail {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        let transactions = session.transactionsInTheClear
        guard let first = transactions.first else { return nil }
        let messages = transactions.count { $0.message != nil }
        let envelopes = transactions.count - messages
        let what = [(messages, "message"), (envelopes, "envelope")].filter { $0.0 > 0 }
            .map { counted($0, $1) }.joined(separator: " and ")
        return session.finding(
            "plaintext-mail", .high,
            frames: [
                session.encryptionFrames?.offer, session.encryptionFrames?.reply,
                first.firstFrame, first.lastFrame,
            ],
            "\(what) crossed in the clear: \(session.reasonForPlaintext)")
    }
}
