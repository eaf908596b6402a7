import BounceCauses
import DeliveryAnalysis
import MailSession

/// Failures and delivery reports as one JSON object.
///
/// - `record` is `bounces`, `version` 1; `by[]` names the dimensions; `sessions` counts all, `encrypted` those whose mail
///   does not show.
/// - A total has `count` (failures), `recipients`, `messages`, `sessions`, `share` (of all failures, from 0 to 1), `kind`
///   (`hard`, `soft`, `mixed`), `hard`, `soft`, `first` (a place: `session`, `capture`, `frame`, `time`) and `last`. `all` is the
///   total of all failures; absent where there are none.
/// - `groups[]`, nested: `by`, `key` (null for having none), for a cause `who_can_act[]`, a total, and either `groups[]` or,
///   in the innermost ones, `templates[]`: `template`, `example`, `cause`, `code`, `enhanced`, `stage`, `verb`, `servers` (how
///   many), and a total.
/// - `reports`: `total`, `linked` (those about a message in the captures), `groups[]` by `cause` with `count` and `entries[]`:
///   `recipient`, `action`, `status`, `diagnostic_code`, `reporting_mta`, `count`, `linked`, `about`, `first`, `last`;
///   `overflow`.
/// - `overflow`: failures that are in the totals only, because the table was full.
struct BouncesJSON {
    let table: BounceTable

    /// Adds the object and a line feed.
    func write(into output: inout [UInt8]) throws {
        try JSONText.encode(document, into: &output)
        output.append(0x0A)
    }

    private var document: JSONObject {
        var document = JSONObject()
        document["record"] = "bounces"
        document["version"] = 1
        document["by"] = table.grouping.dimensions.map(\.rawValue)
        document["sessions"] = table.sessions
        document["encrypted"] = table.encrypted
        if let all = table.all {
            var object = JSONObject()
            add(all, to: &object)
            document["all"] = object
        }
        document["groups"] = table.groups.map(object(of:))
        document["reports"] = Self.object(of: table.reports)
        document["overflow"] = table.overflow
        return document
    }

    private func add(_ totals: BounceTotals, to object: inout JSONObject) {
        object["count"] = totals.failures
        object["recipients"] = totals.recipients
        object["messages"] = totals.messages
        object["sessions"] = totals.sessions
        object["share"] = table.share(of: totals)
        object["kind"] = totals.kind.rawValue
        object["hard"] = totals.hard
        object["soft"] = totals.soft
        object["first"] = JSONObject(totals.first)
        object["last"] = totals.last
    }

    private func object(of group: BounceGroup) -> JSONObject {
        var object = JSONObject()
        object["by"] = group.dimension.rawValue
        object["key"] = Optional(group.key)
        if group.dimension == .cause, let cause = group.key.flatMap(Cause.init) {
            object["who_can_act"] = cause.whoCanAct
        }
        add(group.totals, to: &object)
        if group.groups.isEmpty {
            object["templates"] = group.replies.map(self.object(of:))
        } else {
            object["groups"] = group.groups.map(self.object(of:))
        }
        return object
    }

    private func object(of reply: BounceGroup.Reply) -> JSONObject {
        var object = JSONObject()
        object["template"] = reply.key.template
        object["example"] = reply.totals.example
        object["cause"] = reply.key.cause
        object["code"] = reply.key.code
        object["enhanced"] = reply.key.enhanced
        object["stage"] = reply.key.stage
        object["verb"] = reply.key.verb
        object["servers"] = reply.totals.servers.count
        add(reply.totals, to: &object)
        return object
    }

    private static func object(of reports: DeliveryReportTable) -> JSONObject {
        var object = JSONObject()
        object["total"] = reports.total
        object["linked"] = reports.linked
        object["groups"] = reports.groups.map { group in
            var object = JSONObject()
            object["cause"] = Optional(group.cause)
            object["count"] = group.count
            object["entries"] = group.entries.map(self.object(of:))
            return object
        }
        object["overflow"] = reports.entries.overflow
        return object
    }

    private static func object(of entry: DeliveryReportTable.Group.Entry) -> JSONObject {
        var object = JSONObject()
        object["recipient"] = entry.key.recipient
        object["action"] = entry.key.action
        object["status"] = entry.key.status
        object["diagnostic_code"] = entry.totals.diagnostic
        object["reporting_mta"] = entry.key.reportingMTA
        object["count"] = entry.totals.count
        object["linked"] = entry.totals.linked
        object["about"] = entry.totals.about
        object["first"] = JSONObject(entry.totals.first)
        object["last"] = entry.totals.last
        return object
    }
}

extension BounceTable {
    /// The part of all failures, from 0 to 1, in ten thousandths.
    func share(of totals: BounceTotals) -> Double {
        guard let all, all.failures > 0 else { return 0 }
        return (Double(totals.failures) / Double(all.failures) * 10_000).rounded() / 10_000
    }
}
