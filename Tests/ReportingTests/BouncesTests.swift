import DeliveryAnalysis
import Foundation
import MailSession
import Provenance
import Testing

@testable import Reporting

@Suite("Bounces")
struct BouncesTests {
    private func table(_ dimensions: [BounceDimension], _ sessions: [MailSession] = Examples.failing)
        -> BounceTable
    {
        var table = BounceTable(grouping: BounceGrouping(dimensions))
        for session in sessions { table.add(session) }
        return table
    }

    private func view(
        _ table: BounceTable, _ format: BouncesView.Format, width: Int? = nil, color: Bool = false,
        limit: Int = 5
    ) throws -> [UInt8] {
        var output: [UInt8] = []
        try BouncesView(format: format, options: TextOptions(width: width, color: color), limit: limit)
            .write(table, into: &output)
        return output
    }

    private func text(_ table: BounceTable, width: Int? = nil, limit: Int = 5) throws -> String {
        String(decoding: try view(table, .text, width: width, limit: limit), as: UTF8.self)
    }

    @Test("failures by cause, at four widths", arguments: [60, 80, 100, 160])
    func byCause(width: Int) throws {
        let output = try view(table([.cause]), .text, width: width)
        try Golden.check(output, "bounces-cause-\(width).text")
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
    }

    @Test("groups within groups", arguments: [80, 100])
    func nested(width: Int) throws {
        let output = try view(table([.domain, .server, .cause]), .text, width: width)
        try Golden.check(output, "bounces-nested-\(width).text")
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
        }
    }

    @Test("as JSON and as CSV", arguments: [BouncesView.Format.json, .csv])
    func documents(format: BouncesView.Format) throws {
        try Golden.check(try view(table([.domain, .cause]), format), "bounces.\(format)")
    }

    @Test("JSON is one object with stable names, with and without failures")
    func json() throws {
        let full = try JSONSerialization.jsonObject(with: Data(view(table([.domain, .cause]), .json)))
        let object = try #require(full as? [String: Any])
        #expect(object["record"] as? String == "bounces" && object["by"] as? [String] == ["domain", "cause"])
        let groups = try #require(object["groups"] as? [[String: Any]])
        #expect(groups.contains { $0["key"] is NSNull }, "no domain is null")
        let shares = groups.compactMap { $0["share"] as? Double }
        #expect(shares.count == groups.count && abs(shares.reduce(0, +) - 1) < 0.001)
        let inner = try #require(groups.first?["groups"] as? [[String: Any]])
        #expect((inner.first?["templates"] as? [Any])?.isEmpty == false && inner.first?["groups"] == nil)
        let empty = try JSONSerialization.jsonObject(with: Data(view(table([.cause], []), .json)))
        #expect((empty as? [String: Any])?["all"] == nil)
        #expect(((empty as? [String: Any])?["groups"] as? [Any])?.isEmpty == true)
    }

    @Test("a row of CSV has a field for each title, and no cell is a formula")
    func csv() throws {
        let lines = String(decoding: try view(table([.stage]), .csv), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.first?.hasPrefix("by_stage,failures,recipients,") == true)
        #expect(lines.contains { $0.contains(#","'=… ""full"", later\x1B[2J","#) })
        let empty = String(decoding: try view(table([.stage], []), .csv), as: UTF8.self)
        #expect(empty.split(separator: "\r\n").count == 1)
    }

    @Test("colour changes nothing but colour")
    func colors() throws {
        let colored = String(decoding: try view(table([.cause]), .text, color: true), as: UTF8.self)
        #expect(colored.replacing(#/\u{1B}\[[0-9]*m/#, with: "") == (try text(table([.cause]))))
        #expect(colored.contains("\u{1B}[31mhard\u{1B}[0m"))
    }

    @Test("nothing that failed is told in a sentence")
    func nothing() throws {
        #expect(try text(table([.cause], [])) == "Nothing to tell: no mail session in this capture.\n")
        var hidden = Examples.several[1]
        hidden.transactions = []
        let sentence = try text(table([.cause], [hidden]), width: 200)
        #expect(
            sentence
                == "Nothing that failed can be seen in 1 session. What became of the mail in 1 of 1 session is hidden by encryption.\n"
        )
    }

    @Test("replies past the limit are only counted", arguments: [0, 1, 2])
    func limit(limit: Int) throws {
        let text = try text(table([.stage]), limit: limit)
        #expect(text.contains(limit == 2 ? "… 1 more reply" : "… \(3 - limit) more replies"))
    }

    @Test("what a full table lost is told")
    func overflow() throws {
        var table = BounceTable(grouping: BounceGrouping([.cause]), limit: 3)
        for session in Examples.failing { table.add(session) }
        #expect(try text(table).contains("failures past the limit of the table: in the totals only"))
    }
}

extension Examples {
    /// Sessions with failures of every kind, and two delivery reports.
    static var failing: [MailSession] {
        var unknown = partial
        unknown.transactions[0].recipients[1].cause = "user-unknown"
        var again = unknown
        again.id = "CagainXXXXX"
        again.start = after(90_000_000)
        again.transactions[0].start = again.start
        again.server = Endpoint(ip: "2001:db8:85a3:8d3:1319:8a2e:370:7348", port: 25)
        again.transactions[0].recipients[0] = again.transactions[0].recipients[1]
        again.transactions[0].recipients[0].to =
            "x@a.department.with.a.long.name.of.the.university.of.somewhere.example.ac.uk"
        again.transactions[0].recipients[1].text =
            "No such user here; see http://mail.example.net/why?id=4F1XyZ and ask postmaster@example.net for help"
        var refused = several[2]
        refused.cause = "network-error"
        var attack = several[3]
        attack.transactions[0].cause = "system-full"
        attack.transactions[0].final?.text = "=1+1234 \"full\", later\u{1B}[2J"
        attack.refusals[0].cause = "smtp-auth"
        var busy = Refusal(stage: .auth, verb: "AUTH", reply: Reply(code: 454, text: "Busy, later"))
        busy.cause = "service-unavailable"
        attack.refusals.append(busy)
        busy.reply.text = "Too busy"
        attack.refusals.append(busy)
        return [unknown, again, refused, attack] + reports
    }

    private static var reports: [MailSession] {
        ["user-unknown", nil].enumerated().map { number, cause in
            var session = partial
            session.id = "Creport\(number)XXX"
            session.transactions[0].outcome = .accepted
            session.transactions[0].recipients.removeLast()
            var report = MessageReport(kind: .deliveryReport)
            report.reportingMTA = "mx\(number).example.net"
            var recipient = MessageReport.Recipient()
            recipient.final = "gone@example.com"
            recipient.action = cause == nil ? "delivered" : "failed"
            recipient.status = cause == nil ? "2.1.5" : "5.1.1"
            recipient.diagnostic = "550 5.1.1 <gone@example.com>: no such\u{1B}[2J user"
            recipient.cause = cause
            report.recipients = [recipient]
            if cause != nil {
                report.about = MessageReport.Subject(session: "Cq3fExample", transaction: 0, link: .messageID)
            }
            session.transactions[0].message?.report = report
            return session
        }
    }
}
