import DeliveryAnalysis
import MailSession

/// The totals over several attempts and of delivery reports.
extension JSONReport {
    static func object(of retries: RetryTotals) -> JSONObject {
        var object = JSONObject()
        object["deliveries"] = retries.deliveries
        object["courses"] = Outcome.allCases.flatMap { first in
            RetryTotals.Ending.allCases.compactMap { ending in
                let count = retries.count(first: first, ending: ending)
                return count == 0 ? nil : course(first, ending, count)
            }
        }
        object["greylisted"] = counts(retries.greylisted)
        object["attempts"] = Dictionary(
            uniqueKeysWithValues: retries.attempts.entries.map { ("\($0.key)", $0.value) })
        if retries.delays.count > 0 { object["delay_s"] = self.object(of: retries.delays) }
        object["duplicates"] = retries.duplicates
        object["dropped"] = retries.dropped
        return object
    }

    static func object(of reports: ReportTotals) -> JSONObject {
        var object = JSONObject()
        object["total"] = reports.deliveryReports
        object["by_kind"] = counts(reports.kinds)
        object["recipients_by_action"] = reports.actions.entries
        object["linked"] = reports.linked
        object["by_link"] = counts(reports.links)
        object["bounced_later"] = reports.bounced
        object["causes"] = reports.bouncedCauses.entries
        object["forgotten"] = reports.forgotten
        return object
    }

    private static func course(_ first: Outcome, _ ending: RetryTotals.Ending, _ count: Int) -> JSONObject {
        var object = JSONObject()
        object["first"] = first
        object["final"] = ending.rawValue
        object["deliveries"] = count
        return object
    }

    private static func object(of delays: DelayDistribution) -> JSONObject {
        var object = JSONObject()
        object["count"] = delays.count
        object["min"] = delays.min
        object["median"] = delays.median
        object["p90"] = delays.p90
        object["p95"] = delays.p95
        object["p99"] = delays.p99
        object["max"] = delays.max
        return object
    }
}
