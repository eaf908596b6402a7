import DeliveryAnalysis
import Foundation
import MailSession
import Provenance
import Testing

@testable import Reporting

@Suite("Retries and later bounces")
struct FollowingTests {
    private static let minute: Int64 = 60_000_000

    /// One attempt, and the session around it.
    private static func session(
        _ id: String, at minute: Int64, _ outcome: Outcome, from: String = "bob@example.org",
        to: String = "gone@example.net", cause: String? = nil
    ) -> MailSession {
        var session = Examples.partial
        session.id = id
        session.start = Examples.after(minute * Self.minute)
        session.dialogue = nil
        var transaction = session.transactions[0]
        transaction.from = from
        transaction.start = session.start
        transaction.outcome = outcome
        transaction.cause = cause
        var recipient = Recipient(to: to)
        recipient.outcome = outcome
        recipient.cause = cause
        (recipient.code, recipient.text) =
            outcome == .accepted ? (250, "Ok: queued as 4F1XyZ") : (450, "Greylisted, come back later")
        recipient.stage = outcome == .accepted ? nil : .rcpt
        transaction.recipients = [recipient]
        if outcome != .accepted { transaction.message = nil }
        session.transactions = [transaction]
        return session
    }

    /// A greylisted message that is accepted at the third attempt, and the report that it failed behind that server.
    private static var story: [MailSession] {
        var report = session("CreportXXXX", at: 30, .accepted, from: "", to: "bob@example.org")
        var facts = MessageReport.Recipient()
        facts.final = "gone@example.net"
        facts.action = "failed"
        facts.status = "5.1.1"
        facts.cause = "user-unknown"
        report.transactions[0].message?.messageID = "report@example.net"
        report.transactions[0].message?.report = MessageReport(kind: .deliveryReport)
        report.transactions[0].message?.report?.originalMessageID = "1@example.org"
        report.transactions[0].message?.report?.recipients = [facts]
        var other = session("CotherXXXXX", at: 31, .accepted, to: "carol@example.net")
        other.transactions[0].message?.messageID = "2@example.org"
        return [
            session("CfirstXXXXX", at: 0, .deferred, cause: "greylisted"),
            session("CsecondXXXX", at: 5, .deferred, cause: "rate-limited"),
            session("CthirdXXXXX", at: 20, .accepted), report, other,
            session("CwaitingXXX", at: 32, .deferred, to: "full@example.net", cause: "mailbox-full"),
        ]
    }

    /// The story as the views get it: each session with what it tells of earlier ones.
    private func followed() -> (sessions: [(MailSession, [LaterBounceNotice])], input: ReportInput) {
        var linker = BounceLinker()
        var follower = RetryFollower()
        var totals = DeliveryTotals()
        var sessions: [(MailSession, [LaterBounceNotice])] = []
        for session in Self.story {
            var session = session
            let notices = linker.follow(&session)
            follower.follow(session)
            totals.add(session)
            sessions.append((session, notices))
        }
        let input = ReportInput(
            captures: [CaptureFacts(name: "mx1.pcap", format: "pcap", frames: 10)], counters: FrameCounters(),
            totals: totals, retries: follower.finish(), reports: linker.totals)
        return (sessions, input)
    }

    private func sessions(_ format: RecordFormat) throws -> [UInt8] {
        var output: [UInt8] = []
        var view = SessionsView(format: format)
        view.header(into: &output)
        for (session, notices) in followed().sessions { try view.row(session, notices, into: &output) }
        try view.footer(into: &output)
        return output
    }

    private func messages(_ format: RecordFormat, width: Int? = nil) throws -> [UInt8] {
        var output: [UInt8] = []
        var view = MessagesView(format: format, options: TextOptions(width: width))
        view.header(into: &output)
        for (session, notices) in followed().sessions { try view.row(session, notices, into: &output) }
        try view.footer(into: &output)
        return output
    }

    @Test("the report compares first and final outcomes", arguments: [80, 100])
    func report(width: Int) throws {
        var output: [UInt8] = []
        TextReport(input: followed().input, options: TextOptions(width: width)).write(into: &output)
        try Golden.check(output, "report-following-\(width).text")
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
        }
    }

    @Test("the report in JSON has both totals")
    func json() throws {
        var output: [UInt8] = []
        try JSONReport(input: followed().input).write(into: &output)
        let object = try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any]
        let retries = try #require(object?["retries"] as? [String: Any])
        #expect(retries["deliveries"] as? Int == 4 && retries["attempts"] as? [String: Int] == ["3": 1])
        #expect((retries["delay_s"] as? [String: Int])?["median"] == 1200)
        #expect(retries["greylisted"] as? [String: Int] == ["accepted": 1])
        let courses = try #require(retries["courses"] as? [[String: Any]])
        #expect(courses.map { $0["first"] as? String } == ["accepted", "deferred", "deferred"])
        #expect(courses.map { $0["final"] as? String } == ["accepted", "accepted", "waiting"])
        let reports = try #require(object?["delivery_reports"] as? [String: Any])
        #expect(reports["total"] as? Int == 1 && reports["linked"] as? Int == 1)
        #expect(reports["by_link"] as? [String: Int] == ["message-id": 1])
        #expect(reports["causes"] as? [String: Int] == ["user-unknown": 1])
    }

    @Test("a report without retries and reports says nothing of them")
    func nothing() {
        var input = followed().input
        input.retries = RetryTotals()
        input.reports = ReportTotals()
        var output: [UInt8] = []
        TextReport(input: input).write(into: &output)
        let text = String(decoding: output, as: UTF8.self)
        #expect(!text.contains("Retries") && !text.contains("Delivery reports"))
    }

    @Test("limits that were reached are told")
    func limits() {
        var input = followed().input
        var follower = RetryFollower(limit: 1)
        for minute in 0..<9 {
            follower.follow(
                Self.session("C\(minute)", at: Int64(minute), .deferred, to: "r\(minute)@example.net"))
        }
        input.retries = follower.finish()
        var linker = BounceLinker(limit: 1)
        for session in Self.story + Self.story {
            var session = session
            _ = linker.follow(&session)
        }
        var lost = Self.story[3]
        lost.transactions[0].message?.report?.originalMessageID = "lost@example.org"
        _ = linker.follow(&lost)
        input.reports = linker.totals
        var output: [UInt8] = []
        TextReport(input: input).write(into: &output)
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.contains("8 deliveries given up at a limit of memory"))
        #expect(text.contains("only the last 10,000 recipients are remembered"))
    }

    @Test("a notice is a line of its own, after the record that tells it")
    func notices() throws {
        let lines = String(decoding: try sessions(.ndjson), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 7)
        #expect(
            lines[4] == """
                {"record":"later-bounce","session":"CthirdXXXXX","transaction":0,"recipient":0,\
                "to":"gone@example.net","later_bounced":{"session":"CreportXXXX","transaction":0,\
                "status":"5.1.1","cause":"user-unknown","matched_by":"message-id"}}
                """)
        #expect(lines[3].contains(#""about":{"session":"CthirdXXXXX","transaction":0,"#))
        let ledger = String(decoding: try messages(.ndjson), as: UTF8.self).split(separator: "\n")
        #expect(ledger.count == 7 && ledger[4] == lines[4])
        #expect(ledger[3].contains(#""reports":"delivery report: failed gone@example.net"}"#))
    }

    @Test("a JSON document has the notices in an array of its own", arguments: ["sessions", "messages"])
    func documents(name: String) throws {
        let output = name == "sessions" ? try sessions(.json) : try messages(.json)
        let document = try JSONSerialization.jsonObject(with: Data(output)) as? [String: [[String: Any]]]
        #expect(document?[name]?.count == 6)
        let bounces = try #require(document?["later_bounces"])
        #expect(bounces.count == 1 && bounces[0]["to"] as? String == "gone@example.net")
    }

    @Test("views that have no place for notices stay as they are")
    func otherForms() throws {
        #expect(try String(decoding: sessions(.csv), as: UTF8.self).split(separator: "\r\n").count == 7)
        #expect(try !String(decoding: sessions(.text), as: UTF8.self).contains("ounced"))
        #expect(!SessionsView.showsLaterBounces(.text) && SessionsView.showsLaterBounces(.json))
    }

    @Test("the ledger ends with those who bounced later", arguments: [80, 130, 180])
    func ledger(width: Int) throws {
        let output = try messages(.text, width: width)
        try Golden.check(output, "messages-following-\(width).text")
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
        }
    }

    @Test("a transcript says what a report is about, and which acceptance was taken back")
    func transcript() throws {
        var sessions = followed().sessions
        for notice in sessions[3].1 { notice.enter(in: &sessions[2].0) }
        var output: [UInt8] = []
        for (session, _) in sessions[2...3] {
            TranscriptView(format: .text).write(session, into: &output)
        }
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.contains("\n            bounced later: 5.1.1 user-unknown (session CreportXXXX)\n"))
        #expect(
            text.contains(
                "  delivery report: failed gone@example.net, about transaction 1 of session CthirdXXXXX"))
    }

    @Test("what a report says of many recipients is cut, and of none it is its kind alone")
    func words() {
        var report = MessageReport(kind: .deliveryReport)
        #expect(report.words == "delivery report")
        report.recipients = (0..<5).map { number in
            var recipient = MessageReport.Recipient()
            recipient.action = "delayed"
            recipient.final = "r\(number)@example.net"
            return recipient
        }
        report.recipientsDropped = 7
        #expect(
            report.words
                == "delivery report: delayed r0@example.net, delayed r1@example.net, delayed r2@example.net and 9 more"
        )
        #expect(MessageReport(kind: .autoReply).words == "auto reply")
    }

    @Test(
        "waits in whole seconds",
        arguments: [(0, "0 s"), (59, "59 s"), (60, "1 min"), (7500, "2 h 5 min")])
    func waits(seconds: Int, text: String) {
        #expect(NumberText.wait(seconds) == text)
    }
}
