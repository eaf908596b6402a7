import DeliveryAnalysis
import MailSession
import SecurityAudit

/// The findings of one severity.
struct PageSeverity {
    /// Findings shown of one severity.
    private static let rowLimit = 60

    /// One finding at one server.
    struct Row {
        var id: String
        var server: String
        var sessions: String
        var examples: [Example]
    }

    /// One session with its evidence.
    struct Example {
        var session: PageCell
        var client: String
        var detail: String
        var capture: String
        var filter: String
    }

    var name: String
    var style: String
    var rows: [Row]
    var remarks: [String]

    /// The most severe first.
    static func all(_ audit: AuditTotals, _ shown: ShownSessions) -> [PageSeverity] {
        let findings = audit.findings.inOrder
        return Finding.Severity.allCases.reversed().compactMap { severity in
            let found = findings.filter { $0.key.severity == severity }
            guard !found.isEmpty else { return nil }
            return PageSeverity(
                name: severity.rawValue, style: severity.tone.style,
                rows: found.prefix(rowLimit).map { key, value in
                    Row(
                        id: key.id, server: key.server.description,
                        sessions: NumberText.count(value.sessions, "session"),
                        examples: value.examples.map {
                            Example(
                                session: shown.cell($0.place.session), client: $0.client.ip,
                                detail: $0.detail,
                                capture: $0.place.capture, filter: FrameFilter.showing($0.frames))
                        })
                }, remarks: PageTable.rest(found.count, limit: rowLimit, overflow: 0, "finding"))
        }
    }
}
