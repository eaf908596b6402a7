public import MailSession

/// Why mail failed: the failures of a run's sessions in nested groups.
///
/// Tables of parts can be merged: below the cap, any split of the sessions gives the same as all at once.
public struct BounceTable: Mergeable {
    /// Groups and kinds of replies kept unless told otherwise.
    public static let defaultLimit = 10_000

    /// What the failures are grouped by.
    public let grouping: BounceGrouping
    /// All sessions.
    public private(set) var sessions = 0
    /// Sessions whose encryption hides what became of the mail.
    public private(set) var encrypted = 0
    /// Delivery reports in the messages that went by.
    public private(set) var reports: DeliveryReportTable

    private var nodes: CappedTable<BouncePath, BounceTotals>

    /// A table of no failures that keeps at most `limit` groups and replies.
    public init(grouping: BounceGrouping, limit: Int = defaultLimit) {
        self.grouping = grouping
        nodes = CappedTable(limit: limit)
        reports = DeliveryReportTable(limit: limit)
    }

    /// Counts the failures of a session that has its outcomes and causes. `domainName` makes of a recipient's domain
    /// the one to group by.
    public mutating func add(_ session: MailSession, domainName: (String) -> String = { $0 }) {
        sessions.merge(1)
        if session.isEncrypted, session.tls?.decrypted != true { encrypted.merge(1) }
        for bounce in session.bounces {
            let keys = grouping.path(of: bounce, domainName: domainName)
            for depth in 0...keys.count {
                count(bounce, in: BouncePath(groups: Array(keys.prefix(depth))))
            }
            count(bounce, in: BouncePath(groups: keys, reply: bounce.key))
        }
        reports.add(session)
    }

    private mutating func count(_ bounce: Bounce, in path: BouncePath) {
        nodes.update(path, from: BounceTotals(bounce)) { $0.add(bounce) }
    }

    /// Takes in another part's table, which has the same grouping.
    public mutating func merge(_ other: BounceTable) {
        sessions.merge(other.sessions)
        encrypted.merge(other.encrypted)
        nodes.merge(other.nodes)
        reports.merge(other.reports)
    }

    // MARK: Reading it

    /// All failures together; nil where there are none.
    public var all: BounceTotals? { nodes[BouncePath()] }

    /// Failures that are only in the totals of the groups around them, because the table was full.
    public var overflow: Int {
        let kept = nodes.entries.reduce(into: 0) { sum, node in
            if node.key.reply != nil { sum.merge(node.value.failures) }
        }
        return (all?.failures ?? 0) - kept
    }

    /// The groups, those with the most recipients first.
    public var groups: [BounceGroup] {
        let children = Dictionary(grouping: nodes.ordered(by: \.rank)) { $0.key.parent }
        return groups(in: BouncePath(), children)
    }

    private typealias Node = (key: BouncePath, value: BounceTotals)

    /// As deep as there are dimensions.
    private func groups(in path: BouncePath, _ children: [BouncePath?: [Node]]) -> [BounceGroup] {
        guard path.groups.count < grouping.dimensions.count else { return [] }
        let dimension = grouping.dimensions[path.groups.count]
        return (children[path] ?? []).map { path, totals in
            let key = path.groups.last.flatMap { $0.isEmpty ? nil : $0 }
            let inner = groups(in: path, children)
            let replies = (children[path] ?? []).compactMap { path, totals in
                path.reply.map { BounceGroup.Reply(key: $0, totals: totals) }
            }
            return BounceGroup(
                dimension: dimension, key: key, totals: totals, groups: inner, replies: replies)
        }
    }
}

extension BounceTotals {
    /// What brings a group to the top: failed recipients, then whatever else failed.
    fileprivate struct Rank: Comparable {
        var recipients: Int
        var failures: Int

        static func < (left: Rank, right: Rank) -> Bool {
            (left.recipients, left.failures) < (right.recipients, right.failures)
        }
    }

    fileprivate var rank: Rank { Rank(recipients: recipients, failures: failures) }
}
