public import MailSession

/// `capture-gap`: bytes that the capture lost.
public enum CaptureGap {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.quality.missingBytes > 0 else { return nil }
        return session.finding(
            "capture-gap", .info, frames: [session.quality.gapFrame ?? session.firstFrame],
            "the capture lacks \(counted(session.quality.missingBytes, "byte"))")
    }
}
