public import MailSession

/// `capture-midstream`: the capture begins inside the session.
public enum CaptureMidstream {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.quality.midstream else { return nil }
        return session.finding(
            "capture-midstream", .info, frames: [session.firstFrame],
            "the beginning of the session is not in the capture")
    }
}
