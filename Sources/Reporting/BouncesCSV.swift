import DeliveryAnalysis
import MailSession
import Provenance

/// Failures as a table: a row for each kind of reply, with the groups that it belongs to.
enum BouncesCSV {
    private static let titles = [
        "failures", "recipients", "messages", "sessions", "share", "kind", "first", "last", "cause", "stage",
        "verb",
        "code", "enhanced", "template", "example", "servers", "first_session", "first_capture", "first_frame",
    ]

    /// Adds the titles, the groups' before them (`by_cause`, …), and the rows.
    static func write(_ table: BounceTable, into output: inout [UInt8]) {
        CSVText.append(table.grouping.dimensions.map { "by_\($0.rawValue)" } + titles, to: &output)
        for group in table.groups { write(group, in: [], of: table, into: &output) }
    }

    private static func write(
        _ group: BounceGroup, in outer: [String], of table: BounceTable, into output: inout [UInt8]
    ) {
        let keys = outer + [group.key ?? ""]
        for inner in group.groups { write(inner, in: keys, of: table, into: &output) }
        for reply in group.replies {
            CSVText.append(keys + fields(of: reply, share: table.share(of: reply.totals)), to: &output)
        }
    }

    private static func fields(of reply: BounceGroup.Reply, share: Double) -> [String] {
        let (key, totals) = (reply.key, reply.totals)
        let counts = [totals.failures, totals.recipients, totals.messages, totals.sessions].map { String($0) }
        return counts + [
            NumberText.fixed(share, decimals: 4), totals.kind.rawValue, totals.first.time.rfc3339,
            totals.last.rfc3339, key.cause ?? "", key.stage?.rawValue ?? "", key.verb ?? "",
            key.code.map { String($0) } ?? "", key.enhanced ?? "", key.template, totals.example,
            String(totals.servers.count), totals.first.session, totals.first.capture,
            String(totals.first.frame),
        ]
    }
}
