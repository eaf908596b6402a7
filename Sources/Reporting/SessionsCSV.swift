import DeliveryAnalysis
import MailSession
import Provenance

/// A session as one row of a table.
enum SessionsCSV {
    static let titles = [
        "id", "community_id", "capture", "first_frame", "last_frame", "start", "duration_s", "client_ip",
        "client_port", "server_ip", "server_port", "connect", "protocol", "greeting_code", "greeting", "helo",
        "starttls", "tls_version", "tls_cipher", "sni", "auth_user", "auth_outcome", "transactions",
        "accepted",
        "recipients", "recipients_accepted", "size_bytes", "closed_by", "complete", "missing_bytes",
    ]

    static func fields(of session: MailSession) -> [String] {
        // An attempt that succeeded says who it was, whatever was tried before or after.
        let auth = session.auth.first { $0.outcome == .success } ?? session.auth.last
        let recipients = session.transactions.lazy.flatMap(\.recipients)
        let sizes = session.transactions.reduce(into: 0) { sum, next in sum.merge(next.message?.size ?? 0) }
        return [
            session.id, session.communityID ?? "", session.capture, String(session.firstFrame),
            String(session.lastFrame), session.start.rfc3339, "\(session.duration)", session.client.ip,
            String(session.client.port), session.server.ip, String(session.server.port),
            session.connect.rawValue, session.mailProtocol.rawValue,
            session.greeting.map { String($0.code) } ?? "", session.greeting?.text ?? "",
            session.helo?.name ?? "", session.starttls.rawValue, session.tls?.version ?? "",
            session.tls?.cipher ?? "", session.tls?.sni ?? "", auth?.user ?? "", auth?.outcome.rawValue ?? "",
            String(session.transactions.count),
            String(session.acceptedMessages),
            String(recipients.count), String(recipients.count { $0.outcome == .accepted }), String(sizes),
            session.closedBy.rawValue, String(session.quality.complete), String(session.quality.missingBytes),
        ]
    }
}
