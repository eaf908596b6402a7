import MailSession
import SecurityAudit
import Testing

@testable import Reporting

@Suite("TLS reports in the JSON of RFC 8460")
struct TLSReportTests {
    private func report(_ changes: ((inout MailSession) -> Void)...) throws -> TLSReportTotals.Report {
        var totals = TLSReportTotals()
        for change in changes {
            var session = Examples.partial
            session.starttls = .established
            change(&session)
            totals.add(session) { $0 }
        }
        return try #require(totals.reports.first)
    }

    @Test("A report with successes and failures")
    func report() throws {
        let refused = Reply(code: 454, enhanced: "4.7.0", text: "no", frame: 9)
        let report = try report(
            { _ in }, { $0.starttls = .stripped }, { $0.starttls = .stripped },
            {
                $0.starttls = .refused
                $0.refusals = [Refusal(stage: .starttls, verb: "STARTTLS", reply: refused)]
                $0.tls = TLSSummary()
                $0.tls?.sni = "mx9.example.net"
            })
        var output: [UInt8] = []
        let view = TLSReportView(organization: "Example \"Org\"", contact: "tls@reports.example.org")
        try view.write(report, into: &output)
        #expect(
            String(decoding: output, as: UTF8.self) == #"""
                {"organization-name":"Example \"Org\"","date-range":{"start-datetime":"2026-03-02T00:00:00Z",\#
                "end-datetime":"2026-03-02T23:59:59Z"},"contact-info":"tls@reports.example.org",\#
                "report-id":"2026-03-02_example.net_Cq3fExample","policies":[{"policy":\#
                {"policy-type":"no-policy-found","policy-domain":"example.net"},"summary":\#
                {"total-successful-session-count":1,"total-failure-session-count":3},"failure-details":[\#
                {"result-type":"starttls-not-supported","sending-mta-ip":"192.0.2.10",\#
                "receiving-mx-hostname":"mx1.example.net","receiving-mx-helo":"mx1.example.net",\#
                "receiving-ip":"198.51.100.25","failed-session-count":2,\#
                "failure-reason-code":"STARTTLS was masked on its way"},\#
                {"result-type":"starttls-not-supported","sending-mta-ip":"192.0.2.10",\#
                "receiving-mx-hostname":"mx9.example.net","receiving-mx-helo":"mx1.example.net",\#
                "receiving-ip":"198.51.100.25","failed-session-count":1,\#
                "failure-reason-code":"STARTTLS was answered 454 4.7.0"}]}]}

                """#)
        #expect(
            view.fileName(of: report)
                == "reports.example.org!example.net!1772409600!1772495999!Cq3fExample.json")
    }

    @Test("What nobody knows is left out, and a name has room in a folder")
    func absent() throws {
        let domain = Array(repeating: "abcdefghi", count: 25).joined(separator: ".")
        let report = try report { $0.transactions[0].recipients = [Recipient(to: "a@\(domain)")] }
        let view = TLSReportView(organization: "x", contact: nil)
        var output: [UInt8] = []
        try view.write(report, into: &output)
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.contains("\"policy-domain\":\"\(domain)\""))
        #expect(!text.contains("contact-info") && !text.contains("failure-details"))
        let name = view.fileName(of: report)
        #expect(name.hasPrefix("smtpscope!") && name.utf8.count < 255)
    }
}
