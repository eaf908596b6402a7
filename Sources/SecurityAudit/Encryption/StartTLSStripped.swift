public import MailSession

/// `starttls-stripped`: a box on the way masked the offer or the command.
public enum StartTLSStripped {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.starttls == .stripped else { return nil }
        let frames = session.encryptionFrames
        var evidence = [frames?.offer, frames?.command, frames?.reply]
        let what: String
        if let masked = session.extensions.first(where: \.isMaskOfStartTLS) {
            what = "the offer of STARTTLS came masked as \(masked)"
        } else if frames?.command == nil, frames?.reply == nil, session.greeting?.isMasked == true {
            what = "the greeting was masked on its way, as by a box that takes STARTTLS out"
            evidence.append(session.greeting?.frame)
        } else {
            what = "the command STARTTLS was masked on its way"
        }
        return session.finding("starttls-stripped", .high, frames: evidence, what)
    }
}
