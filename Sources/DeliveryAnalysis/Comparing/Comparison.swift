public import MailSession

/// Two runs beside each other: before and after.
public struct Comparison: Sendable {
    /// A cause of failures.
    public struct CauseChange: Equatable, Sendable {
        /// The cause's id; `-` where no rule told one.
        public var cause: String
        /// How many of the failures and successes together it made up.
        public var change: ShareChange

        /// Whether it did not occur before.
        public var isNew: Bool { change.before == 0 }
        /// Whether it did not occur after.
        public var isGone: Bool { change.after == 0 }
    }

    /// The totals of the first run.
    public let before: ComparedTotals
    /// The totals of the second run.
    public let after: ComparedTotals

    /// Holds two runs against each other.
    public init(before: ComparedTotals, after: ComparedTotals) {
        self.before = before
        self.after = after
    }

    /// Messages by outcome, those outcomes that occurred.
    public var messages: [(outcome: Outcome, change: ShareChange)] { changes(of: \.deliveries.messages) }

    /// Recipients by outcome, those outcomes that occurred.
    public var recipients: [(outcome: Outcome, change: ShareChange)] { changes(of: \.deliveries.recipients) }

    /// Encrypted connections among those that came up.
    public var encrypted: ShareChange {
        ShareChange(
            before: before.deliveries.encrypted, of: before.deliveries.connected,
            after: after.deliveries.encrypted, of: after.deliveries.connected)
    }

    /// Connections that never came up among all.
    public var unreachable: ShareChange {
        ShareChange(
            before: before.deliveries.unreachable, of: before.deliveries.sessions,
            after: after.deliveries.unreachable, of: after.deliveries.sessions)
    }

    /// The causes of failures, each among recipients and failures without one; what changed most comes first.
    public var causes: [CauseChange] {
        let (first, second) = (attempts(before), attempts(after))
        let names = Set(before.causes.entries.keys).union(after.causes.entries.keys)
        let changes = names.map { name in
            CauseChange(
                cause: name,
                change: ShareChange(
                    before: before.causes[name] ?? 0, of: first, after: after.causes[name] ?? 0, of: second))
        }
        return changes.sorted { left, right in
            let (one, other) = (left.weight, right.weight)
            return one == other ? left.cause < right.cause : one > other
        }
    }

    /// Recipients whose outcome is known to the totals, and failures that no recipient stands for.
    private func attempts(_ totals: ComparedTotals) -> Int {
        max(totals.deliveries.recipients.total, totals.deliveries.recipients[.accepted] + totals.failures)
    }

    private func changes(
        of tally: KeyPath<ComparedTotals, Tally<Outcome>>
    ) -> [(outcome: Outcome, change: ShareChange)] {
        let (first, second) = (before[keyPath: tally], after[keyPath: tally])
        return Outcome.allCases.compactMap { outcome in
            guard first[outcome] + second[outcome] > 0 else { return nil }
            let change = ShareChange(
                before: first[outcome], of: first.total, after: second[outcome], of: second.total)
            return (outcome, change)
        }
    }
}

extension Comparison.CauseChange {
    /// What counts as much first, then what differs most.
    fileprivate var weight: (Int, Double, Int) {
        (
            change.isSignificant ? 1 : 0, (change.afterShare - change.beforeShare).magnitude,
            max(change.before, change.after)
        )
    }
}
