internal import DeliveryAnalysis
public import MailSession

/// `plaintext-mail`: envelopes or messages crossed in the clear.
public enum PlaintextMail {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.isReadableMail, session.tls?.decrypted != true, !session.transactions.isEmpty
        else { return nil }
        let messages = session.transactions.count { $0.message != nil }
        let envelopes = session.transactions.count - messages
        let what = [(messages, "message"), (envelopes, "envelope")].filter { $0.0 > 0 }
            .map { counted($0, $1) }.joined(separator: " and ")
        return session.finding(
            "plaintext-mail", .high,
            frames: [
                session.encryptionFrames?.offer, session.encryptionFrames?.reply,
                session.transactions[0].firstFrame,
                session.transactions[0].lastFrame,
            ],
            "\(what) crossed in the clear: \(session.reasonForPlaintext)")
    }
}
