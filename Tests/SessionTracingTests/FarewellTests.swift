import DeliveryAnalysis
import MailSession
import Testing

/// Who ended a session where both sides had a part in it, and what that decides.
struct FarewellTests {
    private func opening() -> Wire {
        var wire = Wire()
        wire.handshake()
        wire.server("220 mx ESMTP\r\n")
        wire.client("EHLO c\r\n")
        wire.server("250-mx\r\n250 CHUNKING\r\n")
        wire.client("MAIL FROM:<a@x.org>\r\n")
        wire.server("250 ok\r\n")
        return wire
    }

    private func only(_ wire: Wire) throws -> MailSession {
        var sessions = trace(wire.frames)
        try #require(sessions.count == 1)
        Verdict.judge(&sessions[0])
        var causes = CauseAssignment()
        causes.assign(to: &sessions[0])
        return sessions[0]
    }

    @Test(
        "A 421 to a client that left in the middle of a message decides nothing",
        arguments: ["DATA", "BDAT 9000"],
        [true, false])
    func leavesInMessage(verb: String, isLeaving: Bool) throws {
        var wire = opening()
        wire.client("RCPT TO:<b@y.org>\r\n")
        wire.server("250 ok\r\n")
        wire.client(verb + "\r\n")
        if verb == "DATA" { wire.server("354 go\r\n") }
        wire.client("Subject: one\r\n\r\nhal")
        if isLeaving {
            wire.segment(fromClient: true, at: wire.clientSent, received: wire.serverSent, flags: Wire.fin)
            wire.clientSent += 1
        }
        wire.server("421 lost incoming connection\r\n")
        wire.segment(fromClient: false, at: wire.serverSent, received: wire.clientSent, flags: Wire.fin)
        let session = try only(wire)
        let transaction = try #require(session.transactions.first)
        #expect(session.closedBy == (isLeaving ? .clientFIN : .server421))
        #expect(transaction.outcome == (isLeaving ? .aborted : .deferred))
        #expect(transaction.recipients.map(\.outcome) == [isLeaving ? .aborted : .deferred])
        #expect(session.refusals.map(\.reply.code) == (isLeaving ? [421] : []))
        #expect(transaction.cause == "network-error")
    }

    @Test(
        "A recipient who crossed with the server's unasked 421 is one nobody answered for", arguments: 0...2)
    func crossing(refusedBefore: Int) throws {
        var wire = opening()
        for number in 0..<refusedBefore {
            wire.client("RCPT TO:<u\(number)@y.org>\r\n")
            wire.server("550 5.1.1 unknown\r\n")
        }
        wire.server("421 4.7.0 too many errors\r\n")
        wire.client("RCPT TO:<late@y.org>\r\n")
        wire.close()
        let session = try only(wire)
        let recipients = try #require(session.transactions.first).recipients
        #expect(session.transactions.count == 1 && session.closedBy == .server421)
        #expect(recipients.last?.to == "late@y.org" && recipients.last?.outcome == .aborted)
        #expect(recipients.count == refusedBefore + 1)
    }

    @Test("QUIT behind a 421 that had ended the session changes nothing, but one that is answered does")
    func quitBehind421() throws {
        var wire = opening()
        wire.server("421 4.4.2 timeout\r\n")
        wire.client("QUIT\r\n")
        let late = wire
        wire.segment(fromClient: false, at: wire.serverSent, received: wire.clientSent, flags: Wire.rst)
        #expect(try only(wire).closedBy == .server421)
        wire = late
        wire.server("221 bye\r\n")
        #expect(try only(wire).closedBy == .quit)
    }

    @Test(
        "A server that hangs up with a refusal left the rest undecided for what that says, unless it is about one recipient",
        arguments: [
            ("550 5.7.1 blocked by our policy", "policy-rejected"), ("521 5.7.1 go away", "policy-rejected"),
            ("550 5.1.1 no such user", "network-error"), ("250 ok", "network-error"),
        ])
    func parting(reply: String, cause: String) throws {
        var wire = opening()
        wire.client("RCPT TO:<first@y.org>\r\n")
        wire.server("250 ok\r\n")
        wire.client("RCPT TO:<second@y.org>\r\n")
        wire.server(reply + "\r\n")
        wire.segment(fromClient: false, at: wire.serverSent, received: wire.clientSent, flags: Wire.fin)
        wire.segment(fromClient: true, at: wire.clientSent, received: wire.serverSent + 1, flags: Wire.fin)
        let session = try only(wire)
        let first = try #require(session.transactions.first?.recipients.first)
        #expect(session.closedBy == .serverFIN)
        #expect(first.outcome == .aborted && first.cause == cause)
    }

    @Test("What is refused to a client that the greeting had refused has the greeting's cause")
    func refusedByGreeting() throws {
        var wire = Wire()
        wire.handshake()
        wire.server("554 5.7.1 mx: your address is on the blocklist zen.spamhaus.org\r\n")
        wire.client("EHLO c\r\n")
        wire.server("250 mx\r\n")
        wire.client("MAIL FROM:<a@x.org>\r\n")
        wire.server("550 5.0.0 Command rejected\r\n")
        wire.client("QUIT\r\n")
        wire.server("221 bye\r\n")
        #expect(try only(wire).transactions.map(\.cause) == ["ip-blocklisted"])
    }

    @Test("A client that goes on with its secret though AUTH was refused has sent it", arguments: [1, 2])
    func secretBehindRefusal(lines: Int) throws {
        for (mechanism, least) in [("LOGIN", 2), ("PLAIN", 1)] {
            var wire = Wire()
            wire.handshake()
            wire.server("220 mx ESMTP\r\n")
            wire.client("EHLO c\r\n")
            wire.server("250 mx\r\n")
            wire.client("AUTH \(mechanism)\r\n")
            wire.server("503 5.5.1 not enabled\r\n")
            for _ in 0..<lines {
                wire.client("aHVudGVyMnNlY3JldA==\r\n")
                wire.server("500 5.5.2 what\r\n")
            }
            wire.client("QUIT\r\n")
            wire.server("221 bye\r\n")
            let attempt = try #require(try only(wire).auth.first)
            #expect(attempt.exposesSecret == (lines >= least), "\(mechanism)")
        }
    }
}
