import MailSession
import Provenance
import Testing

@testable import DeliveryAnalysis

@Suite("Links from reports to messages")
struct BounceLinkerTests {
    /// A message that mx1 accepts.
    private static let message = Attempt(
        minute: 0, outcome: .accepted, to: "Gone@Example.net", messageID: "1@example.org", session: "message")

    /// The session in which a report comes back from mx1.
    private func report(
        minute: Int = 10, action: String? = "failed", to: String = "bob@example.org",
        client: String = "198.51.100.25", of recipient: String? = "gone@example.net",
        _ change: (inout MessageReport) -> Void = { _ in }
    ) -> MailSession {
        var report = MessageReport(kind: .deliveryReport)
        if let recipient {
            var facts = MessageReport.Recipient()
            facts.final = recipient
            facts.action = action
            facts.status = "5.1.1"
            facts.cause = "user-unknown"
            report.recipients = [facts]
        }
        change(&report)
        var session = Attempt(
            minute: minute, outcome: .accepted, from: "", to: to, client: client, messageID: "r@example.net",
            session: "report\(minute)"
        ).record
        session.transactions[0].message?.report = report
        return session
    }

    /// A link that holds: what the message and the report have in common.
    struct Link: CustomTestStringConvertible, Sendable {
        let link: MessageReport.Subject.Link
        var envelopeID: String?
        var messageID: String?
        var queueID: String?
        var client = "198.51.100.25"
        var reportingMTA: String?
        var from = "bob@example.org"

        var testDescription: String { "\(link)\(reportingMTA ?? "")" }
    }

    @Test(
        "a report is joined by the surest thing that both have",
        arguments: [
            Link(link: .envelopeID, envelopeID: "id +7", messageID: "other@example.org"),
            Link(link: .messageID, messageID: "1@example.org", queueID: "4F1XyZ"),
            Link(link: .queueID, queueID: "4F1XyZ"),
            Link(link: .queueID, queueID: "4F1XyZ", client: "203.0.113.9", reportingMTA: "MX1.example.net"),
            Link(link: .verp, client: "203.0.113.9", from: "list-2+gone=example.net@example.org"),
            Link(link: .verp, from: "list-2-gone=example.net@example.org"),
            Link(link: .recipientAndTime),
        ])
    func links(link: Link) throws {
        var message = Self.message
        message.from = link.from
        var first = message.record
        first.transactions[0].parameters["ENVID"] = "id+20+2B7"
        first.transactions[0].final = Reply(code: 250, text: "queued as 4F1XyZ", queueID: "4F1XyZ")
        var second = report(to: link.from.uppercased(), client: link.client) {
            $0.envelopeID = link.envelopeID
            $0.originalMessageID = link.messageID
            $0.queueID = link.queueID
            $0.reportingMTA = link.reportingMTA
        }
        var linker = BounceLinker()
        #expect(linker.follow(&first).isEmpty)
        let notices = linker.follow(&second)
        let about = second.transactions[0].message?.report?.about
        #expect(about == MessageReport.Subject(session: "message", transaction: 0, link: link.link))
        let notice = try #require(notices.first)
        #expect(notices.count == 1 && notice.session == "message" && notice.to == "Gone@Example.net")
        #expect(notice.transaction == 0 && notice.recipient == 0)
        #expect(
            notice.bounce
                == LaterBounce(
                    session: "report10", transaction: 0, status: "5.1.1", cause: "user-unknown",
                    link: link.link))
        notice.enter(in: &first)
        #expect(first.transactions[0].recipients[0].laterBounced == notice.bounce)
        let totals = linker.totals
        #expect(totals.linked == 1 && totals.links[link.link] == 1 && totals.bounced == 1)
        #expect(
            totals.bouncedCauses.entries == ["user-unknown": 1] && totals.actions.entries == ["failed": 1])
    }

    /// A report that is about something else.
    struct Stranger: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var minute = 10
        var to = "bob@example.org"
        var recipient = "gone@example.net"
        var client = "198.51.100.25"
        var envelopeID: String?
        var messageID: String?
        var queueID: String?
    }

    @Test(
        "a report about something else is joined to nothing",
        arguments: [
            Stranger(testDescription: "another recipient", recipient: "other@example.net"),
            Stranger(testDescription: "another sender", to: "carol@example.org"),
            Stranger(testDescription: "another Message-ID", messageID: "2@example.org"),
            Stranger(testDescription: "another ENVID", envelopeID: "other", messageID: "1@example.org"),
            Stranger(
                testDescription: "the queue id of another server", recipient: "other@example.net",
                client: "203.0.113.9", queueID: "4F1XyZ"),
            Stranger(testDescription: "too late", minute: 24 * 60 + 1),
            Stranger(testDescription: "before the message", minute: -1, messageID: "1@example.org"),
        ])
    func strangers(stranger: Stranger) {
        var first = Self.message.record
        first.transactions[0].parameters["ENVID"] = "7"
        first.transactions[0].final = Reply(code: 250, text: "queued as 4F1XyZ", queueID: "4F1XyZ")
        var second = report(
            minute: stranger.minute, to: stranger.to, client: stranger.client, of: stranger.recipient
        ) {
            $0.envelopeID = stranger.envelopeID
            $0.originalMessageID = stranger.messageID
            $0.queueID = stranger.queueID
        }
        var linker = BounceLinker()
        #expect(linker.follow(&first).isEmpty && linker.follow(&second).isEmpty)
        #expect(second.transactions[0].message?.report?.about == nil)
        #expect(linker.totals.deliveryReports == 1 && linker.totals.linked == 0)
        // Handed over the other way round it is no different.
        linker = BounceLinker()
        #expect(linker.follow(&second).isEmpty && linker.follow(&first).isEmpty)
        #expect(linker.totals.linked == 0 && first.transactions[0].recipients[0].laterBounced == nil)
    }

    @Test("a report about the message that names nobody of it is joined, and nobody bounces")
    func otherRecipient() {
        var first = Self.message.record
        var second = report(of: "alias@example.net") { $0.originalMessageID = "1@example.org" }
        var linker = BounceLinker()
        #expect(linker.follow(&first).isEmpty && linker.follow(&second).isEmpty)
        #expect(second.transactions[0].message?.report?.about?.link == .messageID)
        #expect(linker.totals.linked == 1 && linker.totals.bounced == 0)
    }

    @Test("the recipient that the sender wrote counts, not the one behind the alias")
    func originalRecipient() {
        var first = Self.message.record
        var second = report(of: "mailbox@store.example.net") {
            $0.originalMessageID = "1@example.org"
            $0.recipients[0].original = "gone@example.net"
        }
        var linker = BounceLinker()
        _ = linker.follow(&first)
        #expect(linker.follow(&second).map(\.to) == ["Gone@Example.net"])
    }

    @Test("only a failure is a bounce", arguments: ["delayed", "delivered", "relayed", "expanded", nil])
    func actions(action: String?) {
        var first = Self.message.record
        var second = report(action: action)
        var linker = BounceLinker()
        _ = linker.follow(&first)
        #expect(linker.follow(&second).isEmpty)
        #expect(second.transactions[0].message?.report?.about?.session == "message")
        #expect(linker.totals.actions.entries == [action ?? "-": 1])
    }

    @Test(
        "a recipient that was never accepted does not bounce later",
        arguments: [Outcome.rejected, .deferred, .unknown])
    func notAccepted(outcome: Outcome) {
        var attempt = Self.message
        attempt.outcome = outcome
        attempt.messageID = nil
        var first = attempt.record
        var second = report()
        var linker = BounceLinker()
        _ = linker.follow(&first)
        #expect(linker.follow(&second).isEmpty)
        #expect(second.transactions[0].message?.report?.about?.link == .recipientAndTime)
        #expect(linker.totals.bounced == 0)
    }

    @Test("of several hops the one is meant whose server reports, else the one that accepted last")
    func hops() {
        let hops = [("192.0.2.1", "198.51.100.25"), ("198.51.100.25", "203.0.113.5")]
        for (client, expected) in [
            ("198.51.100.25", "hop0"), ("203.0.113.5", "hop1"), ("203.0.113.77", "hop1"),
        ] {
            var linker = BounceLinker()
            for (number, (from, to)) in hops.enumerated() {
                var attempt = Self.message
                (attempt.client, attempt.server, attempt.session) = (from, to, "hop\(number)")
                attempt.minute = number
                var session = attempt.record
                _ = linker.follow(&session)
            }
            var second = report(client: client) { $0.originalMessageID = "1@example.org" }
            #expect(linker.follow(&second).map(\.session) == [expected])
            // The report crosses the next hop too; it is the same news.
            var copy = report(minute: 11, client: "203.0.113.99") { $0.originalMessageID = "1@example.org" }
            #expect(linker.follow(&copy).isEmpty)
            #expect(copy.transactions[0].message?.report?.about?.session == expected)
            #expect(linker.totals.bounced == 1 && linker.totals.linked == 2)
        }
    }

    @Test("of two attempts the accepted one is meant")
    func attempts() {
        var linker = BounceLinker()
        for (minute, outcome) in [(0, Outcome.accepted), (5, .rejected)] {
            var attempt = Self.message
            (attempt.minute, attempt.outcome, attempt.session) = (minute, outcome, "at\(minute)")
            var session = attempt.record
            _ = linker.follow(&session)
        }
        var second = report { $0.originalMessageID = "1@example.org" }
        #expect(linker.follow(&second).map(\.session) == ["at0"])
    }

    @Test("a message and its report in one session need no notice")
    func sameSession() {
        var session = Self.message.record
        session.transactions += report().transactions
        var linker = BounceLinker()
        #expect(linker.follow(&session).isEmpty)
        #expect(session.transactions[0].recipients[0].laterBounced?.session == "message")
        #expect(session.transactions[0].recipients[0].laterBounced?.transaction == 1)
        #expect(session.transactions[1].message?.report?.about?.transaction == 0)
        #expect(LaterBounceNotice.notices(in: session).map(\.to) == ["Gone@Example.net"])
    }

    @Test("a report that ends before the message's session does is joined when that comes")
    func lateMessage() {
        var second = report { $0.originalMessageID = "1@example.org" }
        var first = Self.message.record
        var linker = BounceLinker()
        #expect(linker.follow(&second).isEmpty && linker.follow(&first).isEmpty)
        #expect(first.transactions[0].recipients[0].laterBounced?.session == "report10")
        #expect(linker.totals.linked == 1 && linker.totals.bounced == 1)
        // The next session of that message is none of the report's.
        var again = Self.message.record
        #expect(linker.follow(&again).isEmpty && again.transactions[0].recipients[0].laterBounced == nil)
    }

    @Test("each of several recipients bounces for itself")
    func recipients() {
        var first = Self.message.record
        for address in ["a@example.net", "b@example.net", "c@example.net"] {
            var recipient = Recipient(to: address)
            recipient.outcome = address.hasPrefix("b") ? .rejected : .accepted
            first.transactions[0].recipients.append(recipient)
        }
        var second = report {
            $0.originalMessageID = "1@example.org"
            let one = $0.recipients[0]
            $0.recipients += ["b@example.net", "c@example.net"].map { address in
                var other = one
                other.final = address
                return other
            }
        }
        var linker = BounceLinker()
        _ = linker.follow(&first)
        #expect(linker.follow(&second).map(\.recipient) == [0, 3])
        #expect(linker.totals.linked == 1 && linker.totals.bounced == 2)
    }

    @Test("past the limit the oldest recipients are forgotten, and that is told")
    func cap() {
        var linker = BounceLinker(limit: 10)
        for number in 0..<100 {
            var attempt = Self.message
            (attempt.minute, attempt.messageID) = (number, "\(number)@example.org")
            var session = attempt.record
            _ = linker.follow(&session)
        }
        #expect(linker.totals.forgotten == 90)
        var old = report(minute: 101) { $0.originalMessageID = "50@example.org" }
        var new = report(minute: 102) { $0.originalMessageID = "95@example.org" }
        #expect(linker.follow(&old).isEmpty && linker.follow(&new).count == 1)
        var unknown = (0..<3000).map { number in
            report(minute: 200 + number) { $0.originalMessageID = "x\(number)@example.org" }
        }
        for index in unknown.indices { #expect(linker.follow(&unknown[index]).isEmpty) }
        #expect(linker.totals.deliveryReports == 3002 && linker.totals.linked == 1)
    }

    @Test(
        "other reports are joined by the Message-ID alone",
        arguments: [MessageReport.Kind.autoReply, .feedbackReport])
    func otherKinds(kind: MessageReport.Kind) {
        var first = Self.message.record
        var reply = report {
            $0.kind = kind
            $0.originalMessageID = "1@example.org"
        }
        var other = report(minute: 11) { $0.kind = kind }
        var linker = BounceLinker()
        _ = linker.follow(&first)
        #expect(linker.follow(&reply).isEmpty && linker.follow(&other).isEmpty)
        #expect(reply.transactions[0].message?.report?.about?.link == .messageID)
        #expect(other.transactions[0].message?.report?.about == nil)
        #expect(linker.totals.kinds[kind] == 2 && linker.totals.linked == 0)
    }

    @Test(
        "what a path can hold",
        arguments: [
            ("list+user=example.net@example.org", ["user@example.net"]),
            (
                "l-2-jo-ann=Example.net@x.org",
                ["2-jo-ann@example.net", "jo-ann@example.net", "ann@example.net"]
            ),
            ("bob@example.org", []), ("a=b@x.org", []), ("a+=b@x.org", []), ("a+b=@x.org", []), ("", []),
            ("+a=b", []),
        ])
    func verp(address: String, expected: [String]) {
        #expect(VERPAddress.recipients(in: address) == expected)
    }

    @Test(
        "xtext",
        arguments: [
            ("a+2Bb+20", "a+b "), ("+", "+"), ("+2", "+2"), ("+ZZ", "+ZZ"), ("++5", "++5"), ("+-0", "+-0"),
            ("QQ314159", "QQ314159"),
        ])
    func xtext(text: String, expected: String) {
        #expect(XText.decoded(text) == expected)
    }
}
