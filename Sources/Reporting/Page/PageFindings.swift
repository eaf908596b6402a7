import DeliveryAnalysis
import MailSession
import SecurityAudit

/// The findings of one severity.
struct PageSeverity {
    var name: String
    var style: String
    var findings: [PageFinding]

    /// The most severe first.
    static func all(_ audit: AuditTotals, _ shown: ShownSessions) -> [PageSeverity] {
        let found = Dictionary(grouping: audit.findings.inOrder, by: \.key.severity)
        return Finding.Severity.allCases.reversed().compactMap { severity in
            guard let rows = found[severity] else { return nil }
            let kinds = Dictionary(grouping: rows, by: \.key.id).sorted { $0.key < $1.key }
            return PageSeverity(
                name: severity.rawValue, style: severity.tone.style,
                findings: kinds.map { PageFinding($0.key, $0.value, shown) })
        }
    }
}

/// One finding, at all servers.
struct PageFinding {
    /// Servers that are told one by one.
    private static let serverLimit = 25

    /// It at one server.
    struct Server {
        var name: String
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

    var id: String
    var sessions: String
    /// The server, or how many there are.
    var place: String
    /// Those where it was found most often.
    var servers: [Server]
    var remarks: [String]

    init(_ id: String, _ rows: [(key: FindingKey, value: FindingTotals)], _ shown: ShownSessions) {
        self.id = id
        sessions = NumberText.count(rows.reduce(0) { $0 + $1.value.sessions }, "session")
        let names = rows.map(\.key.server.description)
        place = names.count == 1 ? names[0] : NumberText.count(names.count, "server")
        let ordered = rows.sorted { ($1.value.sessions, $0.key) < ($0.value.sessions, $1.key) }
        servers = ordered.prefix(Self.serverLimit).map { key, value in
            Server(
                name: key.server.description, sessions: NumberText.count(value.sessions, "session"),
                examples: value.examples.map {
                    Example(
                        session: shown.cell($0.place.session), client: $0.client.ip, detail: $0.detail,
                        capture: $0.place.capture, filter: FrameFilter.showing($0.frames))
                })
        }
        remarks = PageTable.rest(rows.count, limit: Self.serverLimit, overflow: 0, "server")
    }
}
