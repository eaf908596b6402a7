public import MailSession

/// `capture-truncated`: frames cut by a snaplen.
public enum CaptureTruncated {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.quality.truncatedFrames > 0 else { return nil }
        return session.finding(
            "capture-truncated", .info, frames: [session.quality.truncatedFrame ?? session.firstFrame],
            "the snap length cut \(counted(session.quality.truncatedFrames, "frame"))")
    }
}
