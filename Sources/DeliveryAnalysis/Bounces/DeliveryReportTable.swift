import MailSession

/// The delivery reports (RFC 3464 and its forerunners) among the messages of a run.
public struct DeliveryReportTable: Mergeable {
    /// Statements of one cause.
    public struct Group: Equatable, Sendable {
        /// One statement about a recipient.
        public struct Entry: Equatable, Sendable {
            /// What was said.
            public var key: DeliveryReportKey
            /// How often.
            public var totals: DeliveryReportTotals
        }

        /// Why, an id of the cause catalogue; nil for successes, and where nothing tells.
        public var cause: String?
        /// How many statements.
        public var count: Int
        /// What they say, the most frequent first.
        public var entries: [Entry]
    }

    /// All reports.
    public private(set) var total = 0
    /// Reports about a message that is in the same capture.
    public private(set) var linked = 0
    /// What they say of recipients.
    public private(set) var entries: CappedTable<DeliveryReportKey, DeliveryReportTotals>

    /// A table of no reports that keeps at most `limit` different statements.
    init(limit: Int) {
        entries = CappedTable(limit: limit)
    }

    /// Counts the reports among the messages of a session.
    mutating func add(_ session: MailSession) {
        for transaction in session.transactions {
            guard let report = transaction.message?.report, report.kind == .deliveryReport else { continue }
            total.merge(1)
            if report.about != nil { linked.merge(1) }
            let place = SessionReference(session, frame: transaction.firstFrame, time: transaction.start)
            let recipients = report.recipients.isEmpty ? [nil] : report.recipients.map(Optional.some)
            for recipient in recipients {
                entries.merge(
                    DeliveryReportTotals(recipient, in: report, at: place),
                    for: DeliveryReportKey(recipient, in: report))
            }
        }
    }

    /// Takes in another part's reports.
    public mutating func merge(_ other: DeliveryReportTable) {
        total.merge(other.total)
        linked.merge(other.linked)
        entries.merge(other.entries)
    }

    /// What they say by cause, the most frequent first.
    public var groups: [Group] {
        Dictionary(grouping: entries.ordered(by: \.count)) { $0.key.cause }
            .map { cause, entries in
                Group(
                    cause: cause, count: entries.reduce(into: 0) { $0.merge($1.value.count) },
                    entries: entries.map { Group.Entry(key: $0.key, totals: $0.value) })
            }
            .sorted { ($1.count, $0.cause ?? "") < ($0.count, $1.cause ?? "") }
    }
}
