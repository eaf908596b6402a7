public import MailSession
public import Provenance

/// How often reports said the same of a recipient.
public struct DeliveryReportTotals: Mergeable {
    /// How often.
    public private(set) var count = 1
    /// How often the message that it is about is in the same capture.
    public private(set) var linked: Int
    /// Where the earliest report is.
    public private(set) var first: SessionReference
    /// The time of the latest one.
    public private(set) var last: Timestamp
    /// The diagnostic code of the earliest one.
    public private(set) var diagnostic: String?
    /// The message that the earliest one is about.
    public private(set) var about: MessageReport.Subject?

    /// One statement.
    init(_ recipient: MessageReport.Recipient?, in report: MessageReport, at place: SessionReference) {
        linked = report.about == nil ? 0 : 1
        first = place
        last = place.time
        diagnostic = recipient?.diagnostic
        about = report.about
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: DeliveryReportTotals) {
        count.merge(other.count)
        linked.merge(other.linked)
        last = max(last, other.last)
        guard (other.first, other.diagnostic ?? "") < (first, diagnostic ?? "") else { return }
        first = other.first
        diagnostic = other.diagnostic
        about = other.about
    }
}
