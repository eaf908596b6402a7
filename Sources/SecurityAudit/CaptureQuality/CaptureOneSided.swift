public import MailSession

/// `capture-one-sided`: one direction only.
public enum CaptureOneSided {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let side = session.quality.oneSided else { return nil }
        return session.finding(
            "capture-one-sided", .info, frames: [session.firstFrame],
            "only what the \(side == .clientOnly ? "client" : "server") sent is in the capture")
    }
}
