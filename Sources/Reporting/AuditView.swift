package import SecurityAudit

/// What an auditor wants of a run: findings with their evidence, what crossed in the clear, the servers.
package struct AuditView: Sendable {
    /// The forms that it has.
    package static let formats: [OutputFormat] = [.text, .json, .csv]

    private let format: OutputFormat
    private let options: TextOptions

    /// A view in one form; `options` count for text only.
    package init(format: OutputFormat, options: TextOptions = TextOptions()) {
        self.format = format
        self.options = options
    }

    /// Adds the whole view.
    package func write(_ totals: AuditTotals, into output: inout [UInt8]) throws {
        switch format {
        case .text: AuditText(totals: totals, options: options).write(into: &output)
        case .csv: AuditCSV.write(totals, into: &output)
        case .json, .ndjson:
            try JSONText.encode(AuditJSON.document(totals), into: &output)
            output.append(0x0A)
        }
    }
}
