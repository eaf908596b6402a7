package import MailSession

/// `capture-midstream`: the capture begins inside the session.
package enum CaptureMidstream {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard session.quality.midstream else { return nil }
        return session.finding(
            "capture-midstream", .info, frames: [session.firstFrame],
            "the beginning of the session is not in the capture")
    }
}
