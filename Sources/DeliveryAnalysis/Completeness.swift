public import MailSession

/// How much of a session the capture shows: one case for each session, the worst that holds.
public enum Completeness: String, CaseIterable, Sendable {
    /// Opening, closing and every byte between.
    case complete
    /// Opening and every byte so far; the capture ends before the session does.
    case unfinished
    /// Bytes are missing between.
    case gaps
    /// The session began before the capture did.
    case midstream
    /// One direction only.
    case oneSided = "one-sided"
    /// An attempt that was answered by a reset.
    case refused
    /// An attempt that nothing answered.
    case unanswered

    /// The case that a session falls under.
    public init(of session: borrowing MailSession) {
        let quality = session.quality
        self =
            switch session.connect {
            case .refused: .refused
            case .unanswered: .unanswered
            case .established, .midstream:
                if quality.oneSided != nil {
                    .oneSided
                } else if quality.midstream || session.connect == .midstream {
                    .midstream
                } else if quality.missingBytes > 0 {
                    .gaps
                } else {
                    quality.complete ? .complete : .unfinished
                }
            }
    }
}
