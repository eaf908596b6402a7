public import MailSession

/// `starttls-stripped`: a box on the way masked the offer or the command.
public enum StartTLSStripped {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.starttls == .stripped else { return nil }
        let masked = session.extensions.first { $0.utf8.count == 8 && $0.hasPrefix("XXXXXXX") }
        let frames = session.encryptionFrames
        let isCommandSeen = frames?.command != nil || frames?.reply != nil
        let isBannerMasked = masked == nil && !isCommandSeen && session.greeting?.isMasked == true
        return session.finding(
            "starttls-stripped", .high,
            frames: [
                isBannerMasked ? session.greeting?.frame : nil, frames?.offer, frames?.command, frames?.reply,
            ],
            masked.map { "the offer of STARTTLS came masked as \($0)" }
                ?? (isBannerMasked
                    ? "the greeting was masked on its way, as by a box that takes STARTTLS out"
                    : "the command STARTTLS was masked on its way"))
    }
}
