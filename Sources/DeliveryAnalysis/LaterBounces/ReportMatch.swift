import MailSession
import Provenance

/// A recipient that a report may be about. Matches are ordered: the greatest is the one to believe.
struct ReportMatch: Comparable {
    /// The recipient's number among those that are remembered.
    let number: Int
    let message: SentRecipient
    let link: MessageReport.Subject.Link
    /// Whether the report names this recipient.
    let isNamed: Bool
    let isAccepted: Bool
    /// Whether the server that accepted it reports itself.
    let isFromServer: Bool

    /// By the surest link; then the recipient that another copy of the report took, then who accepted it, best of
    /// all the server that reports; of those the latest.
    static func < (left: ReportMatch, right: ReportMatch) -> Bool {
        if left.rank != right.rank { return left.rank.lexicographicallyPrecedes(right.rank) }
        return (left.message.start, left.number) < (right.message.start, right.number)
    }

    static func == (left: ReportMatch, right: ReportMatch) -> Bool {
        !(left < right) && !(right < left)
    }

    private var rank: [Int] {
        let strength =
            switch link {
            case .envelopeID: 4
            case .messageID: 3
            case .queueID: 2
            case .verp: 1
            case .recipientAndTime: 0
            }
        let isSameNews = message.isBounced && strength > 1
        return [isNamed ? 1 : 0, strength] + [isSameNews, isAccepted, isFromServer].map { $0 ? 1 : 0 }
    }
}
