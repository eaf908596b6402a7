import DeliveryAnalysis
import MailSession
import Provenance
import SecurityAudit

/// Findings as rows of a table: one for each example.
enum AuditCSV {
    private static let titles = [
        "severity", "id", "server_ip", "server_port", "sessions", "session", "capture", "time", "client_ip",
        "frames",
        "detail", "filter",
    ]

    static func write(_ totals: AuditTotals, into output: inout [UInt8]) {
        CSVText.append(titles, to: &output)
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
}

extension CappedTable<FindingKey, FindingTotals> {
    /// The most severe first.
    var inOrder: [(key: FindingKey, value: FindingTotals)] {
        entries.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
    }
}
