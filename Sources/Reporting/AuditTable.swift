/// The tables of the audit that CSV has one at a time.
public enum AuditTable: String, CaseIterable, Sendable {
    /// Breaches of the policy and findings: a row for each example.
    case findings
    /// Who sent what to whom in the clear.
    case ledger
    /// How each server does with encryption.
    case servers
}
