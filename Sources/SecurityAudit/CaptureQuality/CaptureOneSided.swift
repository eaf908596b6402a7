package import MailSession

/// `capture-one-sided`: one direction only.
package enum CaptureOneSided {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard let side = session.quality.oneSided else { return nil }
        return session.finding(
            "capture-one-sided", .info, frames: [session.firstFrame],
            "only what the \(side == .clientOnly ? "client" : "server") sent is in the capture")
    }
}
