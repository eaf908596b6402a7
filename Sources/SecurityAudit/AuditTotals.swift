public import DeliveryAnalysis
public import MailSession

/// What the findings of a run come to, and what else the audit tells: capped, and mergeable from parts.
public struct AuditTotals: Mergeable {
    /// Distinct rows kept in each table.
    public static let limit = 10_000

    /// Findings by what was found and of which server.
    public private(set) var findings = CappedTable<FindingKey, FindingTotals>(limit: limit)
    /// What crossed in the clear.
    public private(set) var ledger = CappedTable<LedgerKey, LedgerTotals>(limit: limit)
    /// How each server does with encryption.
    public private(set) var servers = CappedTable<Endpoint, ServerSecurity>(limit: limit)
    /// The severest of all findings, those included of which the table has no row.
    public private(set) var worst: Finding.Severity?
    /// All sessions.
    public private(set) var sessions = 0

    /// Totals of no sessions.
    public init() {}

    /// Adds a session whose findings are there, all but those with the ids in `ignored`.
    public mutating func add(_ session: MailSession, ignoring ignored: Set<String> = []) {
        sessions.merge(1)
        for finding in session.findings where !ignored.contains(finding.id) {
            worst = max(worst ?? finding.severity, finding.severity)
            let totals = FindingTotals(finding, in: session)
            findings.merge(
                totals, for: FindingKey(severity: finding.severity, id: finding.id, server: session.server))
        }
        guard session.connect == .established || session.connect == .midstream else { return }
        servers.update(session.server, from: ServerSecurity()) { $0.add(session) }
        for transaction in session.transactionsInTheClear {
            for recipient in transaction.recipients {
                ledger.merge(
                    LedgerTotals(transaction, to: recipient, in: session),
                    for: LedgerKey(
                        from: transaction.from, to: recipient.to, server: session.server,
                        reason: session.reasonForPlaintext))
            }
        }
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: AuditTotals) {
        findings.merge(other.findings)
        worst = [worst, other.worst].compactMap { $0 }.max()
        ledger.merge(other.ledger)
        servers.merge(other.servers)
        sessions.merge(other.sessions)
    }
}
