import DeliveryAnalysis
import MailSession
import Provenance
import SecurityAudit

/// The audit as one table or another.
enum AuditCSV {
    private static let findingTitles = [
        "severity", "id", "server_ip", "server_port", "sessions", "session", "capture", "time", "client_ip",
        "frames",
        "detail", "filter",
    ]
    private static let ledgerTitles = [
        "from", "to", "server_ip", "server_port", "reason", "envelopes", "messages", "size_bytes", "session",
        "capture", "time", "frame",
    ]
    private static let serverTitles = [
        "server_ip", "server_port", "sessions", "starttls_offered", "encrypted", "versions", "ciphers",
        "certificates", "exposed_users",
    ]

    static func write(
        _ table: AuditTable, of totals: AuditTotals, policy: PolicyTotals?, into output: inout [UInt8]
    ) {
        switch table {
        case .findings:
            CSVText.append(findingTitles, to: &output)
            if let policy { writeBreaches(policy, into: &output) }
            writeFindings(totals, into: &output)
        case .ledger: writeLedger(totals, into: &output)
        case .servers: writeServers(totals, into: &output)
        }
    }

    private static func writeFindings(_ totals: AuditTotals, into output: inout [UInt8]) {
        for (key, finding) in totals.findings.inOrder {
            for example in finding.examples {
                CSVText.append(
                    [
                        key.severity.rawValue, key.id, key.server.ip, String(key.server.port),
                        String(finding.sessions),
                        example.place.session, example.place.capture, example.place.time.rfc3339,
                        example.client.ip,
                        example.frames.map(String.init).joined(separator: " "), example.detail,
                        FrameFilter.showing(example.frames),
                    ], to: &output)
            }
        }
    }

    /// A breach is a row of its own, and `breach` its severity.
    private static func writeBreaches(_ policy: PolicyTotals, into output: inout [UInt8]) {
        for rule in PolicyRule.allCases {
            for breach in policy.breaches(of: rule).kept {
                CSVText.append(
                    [
                        "breach", rule.rawValue, breach.server.ip, String(breach.server.port), "1",
                        breach.place.session, breach.place.capture, breach.place.time.rfc3339,
                        breach.client.ip,
                        breach.frames.map(String.init).joined(separator: " "), breach.detail,
                        FrameFilter.showing(breach.frames),
                    ], to: &output)
            }
        }
    }

    private static func writeLedger(_ totals: AuditTotals, into output: inout [UInt8]) {
        CSVText.append(ledgerTitles, to: &output)
        for (key, row) in totals.ledger.ordered(by: \.messages) {
            CSVText.append(
                [
                    key.from ?? CSVText.unknown, key.to, key.server.ip, String(key.server.port), key.reason,
                    String(row.envelopes),
                    String(row.messages), String(row.bytes), row.first.session, row.first.capture,
                    row.first.time.rfc3339, String(row.first.frame),
                ], to: &output)
        }
    }

    private static func writeServers(_ totals: AuditTotals, into output: inout [UInt8]) {
        CSVText.append(serverTitles, to: &output)
        for (key, row) in totals.servers.ordered(by: \.sessions) {
            CSVText.append(
                [
                    key.ip, String(key.port), String(row.sessions), String(row.offered),
                    String(row.encrypted),
                    list(row.versions), list(row.ciphers), list(row.certificates), list(row.exposedUsers),
                ], to: &output)
        }
    }

    /// Names with the sessions that each is of: `TLSv1.3 (2); TLSv1.2 (1)`.
    private static func list(_ names: CappedTable<String, Int>) -> String {
        names.ordered.map { "\($0.key.isEmpty ? "unknown" : $0.key) (\($0.value))" }.joined(separator: "; ")
    }
}

extension CappedTable<FindingKey, FindingTotals> {
    /// The most severe first.
    var inOrder: [(key: FindingKey, value: FindingTotals)] {
        entries.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
    }
}
