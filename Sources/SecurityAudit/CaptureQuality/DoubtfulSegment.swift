public import MailSession

/// `doubtful-segment`: a segment that the other end may have taken otherwise, and what is taken for true.
public enum DoubtfulSegment {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard !session.irregularities.isEmpty else { return nil }
        let found = session.irregularities.compactMap { irregularity in
            statement(irregularity).map { (irregularity.frame, $0) }
        }
        guard !found.isEmpty else { return nil }
        return session.finding(
            "doubtful-segment", .low, frames: found.map(\.0), found.map(\.1).joined(separator: "; "))
    }

    private static func statement(_ irregularity: Irregularity) -> String? {
        let detail = irregularity.detail ?? "RST or FIN"
        switch irregularity.kind {
        case .doubtfulEnd: return "\(detail), which is believed"
        case .distantEnd: return "\(detail) far outside the window, which is not believed"
        case .otherInitialNumber: return "SYN with several sequence numbers, of which the answered one counts"
        case .unansweredSYN:
            return "SYN inside the connection, which nobody answered and which is not believed"
        case .unsentAcknowledged:
            let traits = irregularity.detail.map { " with \($0)" } ?? ""
            return "acknowledgement\(traits) of bytes that were never sent, which is not believed"
        case .urgentData: return "urgent data, which is taken as data"
        default: return nil
        }
    }
}
