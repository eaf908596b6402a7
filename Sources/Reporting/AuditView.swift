public import SecurityAudit

/// What an auditor wants of a run: findings with their evidence, what crossed in the clear, the servers.
public struct AuditView: Sendable {
    /// The forms that it has.
    public enum Format: String, CaseIterable, Sendable {
        case text, json, csv
    }

    private let format: Format
    private let table: AuditTable
    private let options: TextOptions

    /// A view in one form; `table` counts for CSV only, `options` for text.
    public init(
        format: Format, table: AuditTable = .findings, options: TextOptions = TextOptions()
    ) {
        self.format = format
        self.table = table
        self.options = options
    }

    /// Adds the whole view, with how a policy was kept if there is one.
    public func write(_ totals: AuditTotals, policy: PolicyTotals? = nil, into output: inout [UInt8]) throws {
        switch format {
        case .text: AuditText(totals: totals, policy: policy, options: options).write(into: &output)
        case .csv: AuditCSV.write(table, of: totals, policy: policy, into: &output)
        case .json:
            try JSONText.encode(AuditJSON.document(totals, policy: policy), into: &output)
            output.append(0x0A)
        }
    }
}
