import MailSession
import Provenance
import Testing

@testable import Reporting

@Suite("Logs of other programs")
struct LogTests {
    private static let forged =
        "x\r\n2026 h postfix/smtp[1]: Q: to=<a@b>, relay=c[1]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, "
        + "status=sent (ok)"
        + " from=<a@b>, size=9 [1]: Q1: client=evil [1]: Q1: reject: RCPT from h: 5\u{1B}[2J\u{9B}1m\u{202E}"

    /// Every value that is from the wire says something that it must not.
    private static var hostile: MailSession {
        var session = Examples.partial
        session.helo = Helo(verb: "EHLO", name: forged)
        session.greeting?.text = "mx1.example.net],\n ESMTP"
        session.tls = TLSSummary()
        session.tls?.sni = "a>b\nc.example"
        var attempt = AuthAttempt(mechanism: "PLAIN", cleartext: true, frame: 1)
        attempt.user = forged
        attempt.outcome = .failure
        attempt.text = forged
        session.auth = [attempt]
        attempt.outcome = .success
        session.auth.append(attempt)
        session.refusals = [
            Refusal(
                stage: .ehlo, verb: "VR\nFY",
                reply: Reply(code: 550, enhanced: forged, text: forged, frame: 1))
        ]
        session.transactions[0].from = forged
        session.transactions[0].mailReply = Reply(code: 550, text: forged)
        session.transactions[0].message?.messageID = forged
        session.transactions[0].final?.queueID = "4F\n1: [X]yZ"
        for index in session.transactions[0].recipients.indices {
            session.transactions[0].recipients[index].to = forged
            session.transactions[0].recipients[index].text = forged
        }
        return session
    }

    private func postfix(_ sessions: [MailSession]) -> [Substring] {
        var view = PostfixLogView(times: .traditional)
        var output: [UInt8] = []
        for session in sessions { view.add(session, into: &output) }
        view.finish(into: &output)
        return String(decoding: output, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .dropLast()
    }

    private func type(_ line: Substring) -> String {
        line.firstMatch(of: #/^Mar  2 10:11:\d\d smtpscope postfix\/(\w+)\[1\]: /#).map { String($0.1) }
            ?? "none"
    }

    @Test("No value from the wire forges a line of the mail log, or what programs look for in one")
    func hostileLog() {
        let (lines, plain) = (postfix([Self.hostile]), postfix([Examples.partial]))
        #expect(plain.map(type) == ["smtpd", "smtpd", "smtpd", "cleanup", "qmgr", "smtp", "qmgr", "smtpd"])
        // One more for the login, the refusal and MAIL each.
        #expect(lines.map(type) == ["smtpd", "smtpd", "smtpd", "smtpd"] + plain.map(type).dropFirst())
        func count(_ pattern: Regex<Substring>) -> Int {
            lines.reduce(0) { $0 + $1.matches(of: pattern).count }
        }
        #expect(count(#/to=<[^>]*>, relay=[^,]+, delay=/#) == 1)
        #expect(count(#/from=<[^>]*>, size=\d+/#) == 1)
        #expect(count(#/\]: \w+: client=/#) == 1)
        #expect(count(#/\]: \w+: reject: /#) == 1)
        for scalar in lines.joined().unicodeScalars {
            #expect(scalar.value >= 0x20 && !SafeText.isTreacherous(scalar.value))
        }
        #expect(lines.contains { $0.contains("4F1XyZ: client=unknown[192.0.2.10]") })
        #expect(lines.contains { $0.contains("relay=198.51.100.25[198.51.100.25]:25,") })
        #expect(
            lines.contains { $0.contains("NOQUEUE: milter-reject: UNKNOWN from unknown[192.0.2.10]: 550 ") })
    }

    @Test(
        "A recipient's fate is in the words of Postfix",
        arguments: [
            (Outcome.accepted, Stage?.none, 250, "dsn=2.0.0, status=sent (250 2.0.0 so)"),
            (
                .deferred, .rcpt, 450,
                "dsn=4.0.0, status=deferred (host mx1.example.net[198.51.100.25] said: "
                    + "450 4.0.0 so (in reply to RCPT TO command))"
            ),
            (
                .rejected, .endOfData, 554,
                "dsn=5.0.0, status=bounced (host mx1.example.net[198.51.100.25] said: "
                    + "554 5.0.0 so (in reply to end of DATA command))"
            ),
            (
                .rejected, .rcpt, 550,
                "NOQUEUE: reject: RCPT from unknown[192.0.2.10]: 550 5.0.0 so; "
                    + "from=<bob@example.org> to=<a@example.net> proto=ESMTP helo=<relay.example.org>"
            ),
        ] as [(Outcome, Stage?, Int, String)])
    func fates(outcome: Outcome, stage: Stage?, code: Int, words: String) {
        var session = Examples.partial
        var recipient = Recipient(to: "a@example.net")
        (recipient.outcome, recipient.stage, recipient.code, recipient.text) = (outcome, stage, code, "so")
        session.transactions[0].recipients = [recipient]
        #expect(postfix([session]).contains { $0.hasSuffix(words) })
    }

    @Test("What was not decided is in no line that counts", arguments: [Outcome.unknown, .aborted])
    func undecided(outcome: Outcome) {
        var session = Examples.partial
        session.transactions[0].recipients = [Recipient(to: "a@example.net")]
        session.transactions[0].recipients[0].outcome = outcome
        let lines = postfix([session])
        #expect(!lines.contains { $0.contains("status=") || $0.contains("reject") || $0.contains("removed") })
        #expect(lines.contains { $0.contains("client=") })
    }

    @Test(
        "A connection that did not come about",
        arguments: [(ConnectState.refused, "refused"), (.unanswered, "timed out")])
    func failedConnection(state: ConnectState, word: String) {
        var session = MailSession(
            id: "Cx", communityID: nil, capture: "x", firstFrame: 1, start: Examples.start,
            client: Endpoint(ip: "192.0.2.10", port: 1), server: Endpoint(ip: "2001:db8::25", port: 25))
        session.connect = state
        let line = "postfix/smtp[1]: connect to 2001:db8::25[2001:db8::25]:25: Connection \(word)"
        #expect(postfix([session]).map { $0.hasSuffix(line) } == [true])
    }

    @Test("Lines come in the order of time, and memory has a limit")
    func order() {
        var (order, output) = (TimeOrder(window: 3), [UInt8]())
        for time in [1, 3, 2, 5, 4, 4, 9, 0, 8] {
            order.add("\(time)", at: Timestamp(nanoseconds: Int64(time)), into: &output)
        }
        // Of six that are held, three are written: 0 comes after that.
        #expect(String(decoding: output, as: UTF8.self) == "1\n2\n3\n0\n4\n4\n")
        order.finish(into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "1\n2\n3\n0\n4\n4\n5\n8\n9\n")
        #expect(order.late == 1)
    }

    @Test(
        "Zeek's columns escape what would end them",
        arguments: [
            ("plain text", "plain text", "plain text"), ("a\tb\nc", "a\\x09b\\x0ac", "a\\x09b\\x0ac"),
            ("a,b\\c", "a,b\\x5cc", "a\\x2cb\\x5cc"), ("-", "\\x2d", "\\x2d"), ("-x", "-x", "-x"),
            ("(empty)", "\\x28empty)", "\\x28empty)"), ("", "(empty)", "(empty)"),
            ("Grüße\u{9B}\u{202E}", "Grüße\\xc2\\x9b\\xe2\\x80\\xae", "Grüße\\xc2\\x9b\\xe2\\x80\\xae"),
        ])
    func columns(text: String, column: String, element: String) {
        #expect(ZeekValue.string(text).column == column)
        #expect(ZeekValue.elements([text, "z"]).column == "\(element),z")
    }

    @Test("A hostile session is one line of as many columns in Zeek's logs, and one in EVE")
    func hostileTables() throws {
        var (columns, json, events) = ([UInt8](), [UInt8](), [UInt8]())
        try ZeekView(form: .columns).rows(of: Self.hostile, in: .smtp, into: &columns)
        try ZeekView(form: .json).rows(of: Self.hostile, in: .smtp, into: &json)
        try EVEView.events(of: Self.hostile, into: &events)
        for output in [columns, json, events] {
            #expect(output.count { $0 == 0x0A } == 1)
            #expect(output.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A })
        }
        #expect(columns.count { $0 == 0x09 } == ZeekMessage.table.fields.count - 1)
    }

    @Test(
        "Times before 1970 and of nanoseconds",
        arguments: [
            (-1_500_000_000, "-1.500000", "Dec 31 23:59:58"), (1_999, "0.000001", "Jan  1 00:00:00"),
        ])
    func times(nanoseconds: Int64, epoch: String, syslog: String) {
        let time = Timestamp(nanoseconds: nanoseconds)
        #expect(time.epochText == epoch)
        #expect(time.syslogText == syslog)
    }
}
