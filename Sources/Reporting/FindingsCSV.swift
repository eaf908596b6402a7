import MailSession
import Provenance

/// A finding of a session as one row of a table.
enum FindingsCSV {
    static let titles = [
        "session", "capture", "start", "client_ip", "server_ip", "server_port", "id", "severity", "frames",
        "detail",
    ]

    static func fields(of finding: Finding, in session: MailSession) -> [String] {
        [
            session.id, session.capture, session.start.rfc3339, session.client.ip, session.server.ip,
            String(session.server.port), finding.id, finding.severity.rawValue,
            finding.frames.map(String.init).joined(separator: " "), finding.detail,
        ]
    }
}
