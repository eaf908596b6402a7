import MailSession
import Provenance

/// An entry of the ledger as one row of a table.
enum MessagesCSV {
    static let titles = [
        "time", "session", "capture", "frame", "client_ip", "server_ip", "server_port", "from", "to",
        "outcome",
        "stage", "code", "enhanced", "text", "queue_id", "size_bytes", "message_id", "subject", "cause",
        "reports",
    ]

    static func fields(of entry: LedgerEntry) -> [String] {
        [
            entry.time.rfc3339, entry.session, entry.capture, String(entry.frame), entry.client,
            entry.server.ip, String(entry.server.port), entry.from ?? CSVText.unknown, entry.to ?? "",
            entry.outcome.rawValue,
            entry.stage?.rawValue ?? "", entry.code.map { String($0) } ?? "", entry.enhanced ?? "",
            entry.text ?? "", entry.queueID ?? "", entry.size.map { String($0) } ?? "", entry.messageID ?? "",
            entry.subject ?? "", entry.cause ?? "", entry.reports ?? "",
        ]
    }
}
