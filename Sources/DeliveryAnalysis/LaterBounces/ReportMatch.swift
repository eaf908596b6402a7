import MailSession

/// A recipient that a report may be about. Matches are ordered: the greatest is the one to believe.
struct ReportMatch: Comparable {
    /// The recipient's number in the table.
    let number: Int
    let link: MessageReport.Subject.Link
    let isBounced: Bool
    let isAccepted: Bool
    /// Whether the server that accepted it reports itself.
    let isFromServer: Bool

    /// By the surest link; then the recipient that another copy of the report took, then who accepted it, best of
    /// all the server that reports; of those the latest.
    static func < (left: ReportMatch, right: ReportMatch) -> Bool {
        left.rank < right.rank
    }

    private var rank: (Int, Int, Int, Int, Int) {
        let strength =
            switch link {
            case .envelopeID: 4
            case .messageID: 3
            case .queueID: 2
            case .verp: 1
            case .recipientAndTime: 0
            }
        return (strength, isBounced && strength > 1 ? 1 : 0, isAccepted ? 1 : 0, isFromServer ? 1 : 0, number)
    }
}
