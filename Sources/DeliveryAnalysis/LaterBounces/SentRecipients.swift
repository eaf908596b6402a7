import MailSession
import Provenance

/// The latest recipients of messages that crossed, found by what reports name a message by.
struct SentRecipients: Sendable {
    /// What a report names a message by, as digests; 0 for none.
    struct Keys: Sendable {
        var messageID: UInt64
        var envelopeID: UInt64
        var queueID: UInt64
        /// Of sender and recipient.
        var path: UInt64
    }

    /// Messages with the same id that are looked at: copies on several hops, or one recipient each.
    private static let alikeLimit = 64

    private var table: RecentTable<SentRecipient, 4>
    /// Whether the server took the responsibility for them.
    private let areAccepted: Bool

    /// None yet, and never more than `limit`.
    init(limit: Int, areAccepted: Bool) {
        table = RecentTable(limit: limit)
        self.areAccepted = areAccepted
    }

    /// The recipients that ever were remembered.
    var count: Int { table.count }
    /// Those of them that are not any more.
    var forgotten: Int { table.forgotten }

    subscript(number: Int) -> SentRecipient {
        get { table[number] }
        set { table[number] = newValue }
    }

    func keys(of number: Int) -> Keys {
        let keys = table.keys(of: number)
        return Keys(messageID: keys[0], envelopeID: keys[1], queueID: keys[2], path: keys[3])
    }

    mutating func remember(_ recipient: consuming SentRecipient, keys: Keys) {
        table.append(recipient, keys: [keys.messageID, keys.envelopeID, keys.queueID, keys.path])
    }

    /// The recipient that a report is about, by the name that it gives; without a name any of the message's.
    mutating func bestMatch(of report: FollowedReport, naming named: FollowedReport.Named?) -> ReportMatch? {
        var numbers: [Int] = []
        for key in [report.messageID, report.envelopeID, report.queueID] {
            numbers += table.numbers(under: key, most: Self.alikeLimit)
        }
        if let named {
            numbers.removeAll { !named.addresses.contains(table[$0].to.lowercased()) }
            for path in report.paths(to: named) {
                numbers += table.numbers(under: path, most: Self.alikeLimit)
            }
        }
        var best: ReportMatch?
        for number in numbers {
            let recipient = table[number]
            guard let link = report.link(to: recipient, keys: keys(of: number), naming: named) else {
                continue
            }
            let match = ReportMatch(
                number: number, message: recipient, link: link, isNamed: named != nil,
                isAccepted: areAccepted, isFromServer: report.isFrom(recipient))
            best = best.map { max($0, match) } ?? match
        }
        return best
    }
}
