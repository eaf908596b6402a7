public import MailSession

/// What messages that machines wrote said of other messages, and what could be joined.
public struct ReportTotals: Mergeable {
    /// Distinct words kept of what comes from the wire.
    private static let distinctWords = 100

    /// Reports by what they are for.
    public private(set) var kinds = Tally<MessageReport.Kind>()
    /// Recipients that delivery reports name, by the action told: `failed`, `delayed`, …; `-` where none is.
    public private(set) var actions = CappedTable<String, Int>(limit: distinctWords)
    /// Delivery reports whose message was found, by what joined them.
    public private(set) var links = Tally<MessageReport.Subject.Link>()
    /// Recipients that were accepted and bounced later.
    public private(set) var bounced = 0
    /// Those by cause, `-` where none is known.
    public private(set) var bouncedCauses = CappedTable<String, Int>(limit: distinctWords)
    /// Recipients that were not remembered any more when the run ended: a report about them was not joined.
    public internal(set) var forgotten = 0

    /// No reports.
    public init() {}

    /// Delivery reports.
    public var deliveryReports: Int { kinds[.deliveryReport] }

    /// Delivery reports whose message was found.
    public var linked: Int { links.total }

    /// Counts a report.
    mutating func count(_ report: MessageReport) {
        kinds.count(report.kind)
        guard report.kind == .deliveryReport else { return }
        for recipient in report.recipients { actions.count(recipient.action ?? "-") }
    }

    /// Counts a delivery report whose message was found.
    mutating func count(_ link: MessageReport.Subject.Link) {
        links.count(link)
    }

    /// Counts a recipient that bounced later.
    mutating func count(_ bounce: LaterBounce) {
        bounced.merge(1)
        bouncedCauses.count(bounce.cause ?? "-")
    }

    /// Takes in what another linker saw of other sessions.
    public mutating func merge(_ other: ReportTotals) {
        kinds.merge(other.kinds)
        actions.merge(other.actions)
        links.merge(other.links)
        bounced.merge(other.bounced)
        bouncedCauses.merge(other.bouncedCauses)
        forgotten.merge(other.forgotten)
    }
}
