import DeliveryAnalysis
import MailSession

/// Two runs as one JSON object.
///
/// - `record` is `comparison`, `version` 1; `before` and `after` have `capture`, `sessions`, and the times `handshake_s` and
///   `transaction_s` with `count`, `median`, `p95`.
/// - `messages` and `recipients` by outcome, `encrypted`, `unreachable`: `before`, `before_total`, `after`, `after_total`,
///   `significant`; `causes[]` the same with `cause`, `new`, `gone`.
enum ComparisonJSON {
    static func document(_ comparison: Comparison, before: String, after: String) -> JSONObject {
        var document = JSONObject()
        document["record"] = "comparison"
        document["version"] = 1
        document["before"] = run(before, comparison.before)
        document["after"] = run(after, comparison.after)
        document["messages"] = outcomes(comparison.messages)
        document["recipients"] = outcomes(comparison.recipients)
        document["causes"] = comparison.causes.map { cause in
            var object = JSONObject()
            object["cause"] = cause.cause
            fill(&object, cause.change)
            object["new"] = cause.isNew
            object["gone"] = cause.isGone
            return object
        }
        document["encrypted"] = object(of: comparison.encrypted)
        document["unreachable"] = object(of: comparison.unreachable)
        return document
    }

    private static func run(_ name: String, _ totals: ComparedTotals) -> JSONObject {
        var object = JSONObject()
        object["capture"] = name
        object["sessions"] = totals.deliveries.sessions
        object["handshake_s"] = times(totals.handshakes)
        object["transaction_s"] = times(totals.transactions)
        return object
    }

    private static func times(_ times: LatencyDistribution) -> JSONObject {
        var object = JSONObject()
        object["count"] = times.count
        guard times.count > 0 else { return object }
        object["median"] = times.median
        object["p95"] = times.p95
        return object
    }

    private static func outcomes(_ changes: [(outcome: Outcome, change: ShareChange)]) -> JSONObject {
        var object = JSONObject()
        for (outcome, change) in changes { object[outcome.rawValue] = self.object(of: change) }
        return object
    }

    private static func object(of change: ShareChange) -> JSONObject {
        var object = JSONObject()
        fill(&object, change)
        return object
    }

    private static func fill(_ object: inout JSONObject, _ change: ShareChange) {
        object["before"] = change.before
        object["before_total"] = change.beforeTotal
        object["after"] = change.after
        object["after_total"] = change.afterTotal
        object["significant"] = change.isSignificant
    }
}
