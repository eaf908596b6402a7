import MailSession
import Provenance
import TestSupport
import Testing

@testable import DeliveryAnalysis

@Suite("Bounces")
struct BounceTableTests {
    private func table(
        _ dimensions: [BounceDimension] = [.cause], of sessions: some Sequence<MailSession>,
        limit: Int = 10_000
    ) -> BounceTable {
        var table = BounceTable(grouping: BounceGrouping(dimensions), limit: limit)
        for session in sessions { table.add(session) }
        return table
    }

    // MARK: What is a failure

    @Test("what was accepted is no failure")
    func accepted() {
        var session = Examples.session(1)
        let recipient = Examples.recipient("a@example.net", .accepted, 250, nil, "Ok")
        session.transactions = [Examples.transaction(.accepted, [recipient], in: session)]
        let table = table(of: [session])
        #expect(table.all == nil && table.groups.isEmpty && table.overflow == 0 && table.sessions == 1)
    }

    @Test("a refused MAIL, a refused command and a connection that failed count without a recipient")
    func withoutRecipient() throws {
        var session = Examples.session(1)
        var transaction = Examples.transaction(.deferred, [], in: session)
        transaction.stage = .mail
        transaction.cause = "system-full"
        transaction.final = Reply(code: 452, enhanced: "4.3.1", text: "Insufficient system storage", frame: 9)
        session.transactions = [transaction]
        session.refusals = [Refusal(stage: .auth, verb: "AUTH", reply: Reply(code: 535, text: "no"))]
        var refused = Examples.session(2)
        refused.connect = .refused
        refused.cause = "network-error"
        let table = table([.stage], of: [session, refused])
        let all = try #require(table.all)
        #expect(all.failures == 3 && all.recipients == 0 && all.messages == 1 && all.sessions == 2)
        #expect(all.hard == 1 && all.soft == 2 && all.kind == .mixed)
        #expect(table.groups.map(\.key) == ["auth", "connect", "mail"])
        #expect(table.groups.map(\.totals.kind) == [.hard, .soft, .soft])
        #expect(table.groups[1].replies.map(\.key.template) == ["(connection refused)"])
    }

    @Test("what a server left undecided when it said that it closes failed, by no fault of the network")
    func closedByServer() throws {
        var session = Examples.session(1)
        session.closedBy = .server421
        var recipient = Recipient(to: "a@example.net")
        recipient.outcome = .aborted
        recipient.rcptReply = Reply(code: 250, text: "Ok")
        var transaction = Examples.transaction(.aborted, [recipient], in: session)
        transaction.ending = .closed
        session.transactions = [transaction]
        var causes = CauseAssignment()
        causes.assign(to: &session)
        let bounce = try #require(session.bounces.first)
        #expect(bounce.key.cause == "service-unavailable" && bounce.key.stage == .data)
        #expect(bounce.text == "(closed by the server before the verdict)")
        var totals = DeliveryTotals()
        totals.add(session)
        #expect(totals.failures.ordered(by: \.recipients).map(\.key) == [bounce.key])
    }

    @Test(
        "what the server says with its 421 is why it left the rest undecided",
        arguments: [(true, "rate-limited"), (false, "network-error")])
    func wordsOf421(isAsked: Bool, cause: String) {
        var session = Examples.session(1)
        session.closedBy = .server421
        var recipients = [Recipient(to: "a@example.net"), Recipient(to: "b@example.net")]
        recipients[0].outcome = .aborted
        recipients[1].outcome = .deferred
        if isAsked {
            recipients[1].rcptReply = Reply(code: 421, text: "too many messages per hour")
        } else {
            var reply = Reply(code: 421, enhanced: "4.4.2", text: "Error: timeout exceeded")
            reply.frame = 60
            session.refusals = [Refusal(stage: .session, verb: nil, reply: reply)]
        }
        var transaction = Examples.transaction(.aborted, recipients, in: session)
        transaction.ending = .closed
        session.transactions = [transaction]
        var causes = CauseAssignment()
        causes.assign(to: &session)
        #expect(session.transactions[0].recipients[0].cause == cause)
        let texts = session.bounces.map(\.text)
        let ownWords = isAsked ? "(closed by the server before the verdict)" : "Error: timeout exceeded"
        #expect(texts.first == ownWords && texts.count == 2 && Set(texts).count == 2)
        var totals = DeliveryTotals()
        totals.add(session)
        #expect(Set(totals.failures.ordered(by: \.recipients).map(\.key)) == Set(session.bounces.map(\.key)))
        #expect(totals.refusals.ordered(by: \.recipients).isEmpty)
    }

    @Test("a command that was refused in the frame of the last words is told beside them")
    func refusedInOneFrame() {
        var session = Examples.session(1)
        session.closedBy = .server421
        session.refusals = [("VRFY", 502), (nil, 421)].map { verb, code in
            var reply = Reply(code: code, text: "no")
            reply.frame = 60
            return Refusal(stage: .session, verb: verb, reply: reply)
        }
        var transaction = Examples.transaction(.aborted, [], in: session)
        transaction.ending = .closed
        session.transactions = [transaction]
        var causes = CauseAssignment()
        causes.assign(to: &session)
        #expect(session.bounces.map(\.key.code) == [421, 502])
        var totals = DeliveryTotals()
        totals.add(session)
        #expect(totals.refusals.ordered(by: \.recipients).map(\.key.code) == [502])
    }

    @Test("a server that hangs up without a word turned the client away; where anything was said it did not")
    func turnedAway() {
        var silent = Examples.session(1)
        silent.greeting = nil
        silent.closedBy = .serverFIN
        var others = [silent, silent, silent, silent]
        others[0].closedBy = .clientFIN
        others[1].quality.complete = false
        others[2].irregularities = [Irregularity(.foreignBytes, frame: 4)]
        others[3].greeting = Reply(code: 220, text: "mx.example.net ESMTP")
        var causes = CauseAssignment()
        causes.assign(to: &silent)
        for index in others.indices { causes.assign(to: &others[index]) }
        #expect(others.allSatisfy { $0.cause == nil && $0.bounces.isEmpty })
        #expect(silent.cause == "network-error")
        let bounces = silent.bounces
        #expect(bounces.map(\.key.template) == ["(closed without a greeting)"])
        #expect(bounces.map(\.key.stage) == [.connect])
    }

    @Test(
        "a recipient whose connection was lost failed where the dialogue broke off",
        arguments: [
            (nil, nil, Stage.rcpt), (250, nil, .data), (250, Transaction.Transfer.data, .endOfData),
        ])
    func lost(rcpt: Int?, transfer: Transaction.Transfer?, stage: Stage) throws {
        var session = Examples.session(1)
        var recipient = Recipient(to: "a@example.net")
        recipient.outcome = .aborted
        recipient.cause = "network-error"
        recipient.rcptReply = rcpt.map { Reply(code: $0, text: "Ok") }
        var unknown = Recipient(to: "b@example.net")
        unknown.outcome = .unknown
        var transaction = Examples.transaction(.aborted, [recipient, unknown], in: session)
        transaction.cause = "network-error"
        transaction.data = transfer
        session.transactions = [transaction]
        session.cause = "network-error"
        let bounce = try #require(session.bounces.first)
        #expect(
            session.bounces.count == 1, "what nothing tells of is no failure, and one loss is one failure")
        #expect(bounce.recipient == "a@example.net" && bounce.key.stage == stage && !bounce.isHard)
    }

    @Test("a connection that was lost before RCPT failed a message without a recipient")
    func lostBeforeRecipients() throws {
        var session = Examples.session(1)
        var transaction = Examples.transaction(.aborted, [], in: session)
        transaction.cause = "network-error"
        session.transactions = [transaction]
        let all = try #require(table(of: [session]).all)
        #expect(all.failures == 1 && all.recipients == 0 && all.messages == 1)
    }

    // MARK: Groups

    @Test("recipients, messages and sessions are counted apart, at every depth")
    func counts() throws {
        let groups = table([.cause, .server], of: Examples.bounces(12)).groups
        let unknown = try #require(groups.first { $0.key == "user-unknown" })
        // Sessions 1, 3, …, 11 refuse two recipients in each of two messages.
        #expect(
            unknown.totals.recipients == 24 && unknown.totals.messages == 12 && unknown.totals.sessions == 6)
        #expect(unknown.groups.count == 3 && unknown.replies.isEmpty)
        for group in unknown.groups {
            #expect(group.totals.recipients == 8 && group.totals.messages == 4 && group.totals.sessions == 2)
            #expect(group.replies.map(\.key.template) == ["<…>: User unknown"])
        }
        #expect(unknown.totals.first.session == "S1")
        #expect(unknown.totals.last == Examples.session(11).start)
    }

    @Test("groups stand by recipients, then by what else failed, then by name")
    func order() {
        let keys = table([.cause], of: Examples.bounces(12)).groups.map(\.key)
        #expect(keys == ["user-unknown", "mailbox-full", "network-error", "smtp-auth"])
    }

    @Test("every dimension has its keys, nil where there is nothing of the kind")
    func dimensions() {
        func keys(_ dimension: BounceDimension) -> [String?] {
            table([dimension], of: Examples.bounces(4)).groups.map(\.key)
        }
        #expect(keys(.cause) == ["user-unknown", "mailbox-full", "network-error", "smtp-auth"])
        #expect(keys(.domain) == ["mail.example.net", "[192.0.2.1]", nil])
        #expect(keys(.server) == ["198.51.100.0:25", "198.51.100.1:25", "198.51.100.2:25"])
        #expect(keys(.code) == ["550 5.1.1", "452 4.2.2", nil, "535"])
        #expect(keys(.stage) == ["rcpt", "end-of-data", "auth", "connect"])
    }

    @Test("domains are what the caller makes of them")
    func domainNames() {
        var table = BounceTable(grouping: BounceGrouping([.domain]))
        for session in Examples.bounces(4) { table.add(session) { _ in "all" } }
        #expect(table.groups.map(\.key) == ["all", nil])
    }

    @Test(
        "a domain is what follows the last @",
        arguments: [
            ("a@Example.NET", "example.net"), ("\"a@b\"@example.net", "example.net"), ("postmaster", nil),
            ("a@", nil), ("", nil), ("@", nil), ("a@[IPv6:2001:db8::1]", "[ipv6:2001:db8::1]"),
            ("a@" + String(repeating: "x", count: 900), String(repeating: "x", count: 255)),
        ])
    func domains(recipient: String, domain: String?) {
        var session = Examples.session(1)
        let failed = Examples.recipient(recipient, .rejected, 550, nil, "no")
        session.transactions = [Examples.transaction(.rejected, [failed], in: session)]
        #expect(table([.domain], of: [session]).groups.map(\.key) == [domain])
    }

    @Test("a dimension counts once, and by cause is what nobody asks for")
    func grouping() {
        #expect(BounceGrouping([.code, .stage, .code]).dimensions == [.code, .stage])
        #expect(BounceGrouping([]).dimensions == [.cause])
    }

    // MARK: Merging and caps

    @Test(
        "any split, merged in any order, equals the whole", arguments: [1, 2, 3, 7, 16],
        [[BounceDimension.cause], [.server, .code], BounceDimension.allCases])
    func splits(parts: Int, dimensions: [BounceDimension]) {
        var generator = SplitMix64(state: UInt64(parts))
        let sessions = Examples.bounces(60)
        var pieces = Array(repeating: table(dimensions, of: []), count: parts)
        for session in sessions { pieces[Int.random(in: 0..<parts, using: &generator)].add(session) }
        var merged = table(dimensions, of: [])
        for piece in pieces.shuffled(using: &generator) { merged.merge(piece) }
        let whole = table(dimensions, of: sessions)
        #expect(merged == whole && merged.groups == whole.groups)
        #expect(whole.overflow == 0 && whole.all?.failures == sessions.flatMap(\.bounces).count)
    }

    @Test("inner groups and replies add up to the group around them")
    func sums() throws {
        func check(_ group: BounceGroup) {
            let inner = group.groups.map(\.totals) + group.replies.map(\.totals)
            #expect(inner.reduce(0) { $0 + $1.failures } == group.totals.failures)
            #expect(inner.reduce(0) { $0 + $1.recipients } == group.totals.recipients)
            #expect(inner.reduce(0) { $0 + $1.hard } == group.totals.hard)
            for group in group.groups { check(group) }
        }
        let table = table([.domain, .cause, .server], of: Examples.bounces(60))
        for group in table.groups { check(group) }
        #expect(table.groups.reduce(0) { $0 + $1.totals.failures } == table.all?.failures)
    }

    @Test("a full table keeps its totals, and says what it has no reply for", arguments: [1, 2, 5, 12])
    func caps(limit: Int) throws {
        let sessions = Examples.bounces(60)
        let whole = table([.server, .code], of: sessions)
        var halves = table([.server, .code], of: sessions[..<30], limit: limit)
        halves.merge(table([.server, .code], of: sessions[30...], limit: limit))
        for capped in [table([.server, .code], of: sessions, limit: limit), halves] {
            #expect(capped.all == whole.all)
            let kept = capped.groups.flatMap { $0.groups.flatMap(\.replies) }.map(\.totals.failures)
            #expect(kept.reduce(0, +) + capped.overflow == whole.all?.failures)
            #expect(capped.overflow > 0)
        }
    }

    @Test("a session whose mail is hidden counts as encrypted")
    func encrypted() {
        let sessions = Examples.mixture(12)
        #expect(table(of: sessions).encrypted == 2 && table(of: sessions).sessions == 12)
    }
}

extension Examples {
    /// Sessions that fail in four ways, each in turn with three servers: recipients refused in two messages, quotas
    /// and an address without a domain, AUTH, connections.
    static func bounces(_ count: Int) -> [MailSession] {
        (0..<count).map { number in
            var session = session(number, server: "198.51.100.\(number % 3)")
            if number % 2 == 1 {
                session.transactions = (0..<2).map { message in
                    let recipients = (0..<2).map { name in
                        var recipient = recipient(
                            "u\(name)@mail.example.net", .rejected, 550, "5.1.1",
                            "<u\(name).\(number).\(message)@mail.example.net>: User unknown")
                        recipient.cause = "user-unknown"
                        return recipient
                    }
                    return transaction(.rejected, recipients, in: session)
                }
            } else if number % 4 == 2 {
                var full = recipient("x@[192.0.2.1]", .deferred, 452, "4.2.2", "Quota exceeded")
                full.cause = "mailbox-full"
                full.stage = .endOfData
                session.transactions = [transaction(.deferred, [full], in: session)]
                var refusal = Refusal(
                    stage: .auth, verb: "AUTH", reply: Reply(code: 535, text: "no", frame: 4))
                refusal.cause = "smtp-auth"
                session.refusals = [refusal]
            } else {
                session.connect = .unanswered
                session.cause = "network-error"
            }
            return session
        }
    }
}
