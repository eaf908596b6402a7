import DeliveryAnalysis
import Provenance
public import SecurityAudit

/// TLS reports in the JSON of RFC 8460 section 4.4. No capture shows an MTA-STS or DANE policy, so the policy is always
/// `no-policy-found`.
public struct TLSReportView: Sendable {
    /// What stands for the sender where nobody is named to answer for a report.
    private static let unknownSender = "smtpscope"
    /// Octets of a domain in a file's name: two of them, and what is between, are to fit into 255.
    private static let longestInName = 100

    private let organization: String
    private let contact: String?

    /// Reports of an organisation, with the mailbox of who answers for them.
    public init(organization: String, contact: String?) {
        self.organization = organization
        self.contact = contact
    }

    /// `sender!policy-domain!begin!end!unique-id.json` (RFC 8460 section 5.1).
    public func fileName(of report: TLSReportTotals.Report) -> String {
        let begin = report.key.day * secondsPerDay
        let sender = contact?.split(separator: "@").last.map(String.init) ?? Self.unknownSender
        let parts = [
            shortened(sender), shortened(report.key.domain.description), String(begin),
            String(begin + secondsPerDay - 1), report.counts.first.session,
        ]
        return parts.joined(separator: "!") + ".json"
    }

    /// Adds one report.
    public func write(_ report: TLSReportTotals.Report, into output: inout [UInt8]) throws {
        var document = JSONObject()
        document["organization-name"] = organization
        let begin = report.key.day * secondsPerDay
        var range = JSONObject()
        range["start-datetime"] = moment(begin)
        range["end-datetime"] = moment(begin + secondsPerDay - 1)
        document["date-range"] = range
        document["contact-info"] = contact
        let day = moment(begin).prefix { $0 != "T" }
        document["report-id"] = "\(day)_\(report.key.domain)_\(report.counts.first.session)"
        document["policies"] = [policy(report)]
        try JSONText.encode(document, into: &output)
        output.append(0x0A)
    }

    private func policy(_ report: TLSReportTotals.Report) -> JSONObject {
        var policy = JSONObject()
        policy["policy-type"] = "no-policy-found"
        policy["policy-domain"] = report.key.domain.description
        var summary = JSONObject()
        summary["total-successful-session-count"] = report.counts.successes
        summary["total-failure-session-count"] = report.counts.failures
        var object = JSONObject()
        object["policy"] = policy
        object["summary"] = summary
        if !report.failures.isEmpty { object["failure-details"] = report.failures.map(failure) }
        return object
    }

    private func failure(_ row: (key: TLSFailureKey, count: Int)) -> JSONObject {
        var object = JSONObject()
        object["result-type"] = row.key.type.rawValue
        object["sending-mta-ip"] = row.key.sendingIP
        object["receiving-mx-hostname"] = row.key.host?.description
        object["receiving-mx-helo"] = row.key.helo?.description
        object["receiving-ip"] = row.key.receivingIP
        object["failed-session-count"] = row.count
        object["failure-reason-code"] = row.key.reason
        return object
    }

    private var secondsPerDay: Int64 { 86_400 }

    /// RFC 3339 without a fraction.
    private func moment(_ seconds: Int64) -> String {
        Timestamp(seconds: seconds, nanoseconds: 0).rfc3339.prefix { $0 != "." } + "Z"
    }

    private func shortened(_ domain: String) -> String { String(domain.suffix(Self.longestInName)) }
}
