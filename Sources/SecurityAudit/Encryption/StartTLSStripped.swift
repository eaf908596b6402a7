public import MailSession

/// `starttls-stripped`: a box on the way masked the offer or the command.
public enum StartTLSStripped {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.starttls == .stripped else { return nil }
        let masked = session.extensions.first { $0.utf8.count == 8 && $0.hasPrefix("XXXXXXX") }
        return session.finding(
            "starttls-stripped", .high,
            frames: [
                session.encryptionFrames?.offer, session.encryptionFrames?.command,
                session.encryptionFrames?.reply,
            ],
            masked.map { "the offer of STARTTLS came masked as \($0)" }
                ?? "the command STARTTLS was masked on its way")
    }
}
