import DialogueExamples
import MailSession
import SessionTracing
import Testing

struct IrregularityTests {
    private static let oldOpening: [Dialogue.Turn] = [
        .s("220 mx.example.net ESMTP"), .c("EHLO relay.example.org"),
        .s("250-mx.example.net", "250 8BITMIME"),
    ]
    private static let ready: [Dialogue.Turn] = .opening + .envelope("a@x.org", "b@y.org")

    private static let long = String(repeating: "x", count: 997)

    /// Dialogues with the irregularities that they show: kind, number, detail.
    static let examples: [(turns: [Dialogue.Turn], shown: [String])] = [
        (.opening + .envelope("a@x.org", "b@y.org") + .data("250 ok") + .quit, []),
        ([.c("EHLO x.example.org"), .s("220 mx ESMTP"), .s("250 mx")] + .quit, ["early-talk 1 EHLO"]),
        (
            oldOpening + [.c("MAIL FROM:<a@x.org>", "RCPT TO:<b@y.org>"), .s("250 ok", "250 ok")] + .quit,
            ["ahead-of-reply 1 RCPT"]
        ),
        (
            ready + [.c("DATA", "Subject: x", "", "."), .s("354 go"), .s("250 ok")] + .quit,
            ["ahead-of-354 1"]
        ),
        (
            ready + [.c("DATA", "Subject: x", "", "."), .s("503 no")]
                + [.s("500 what", "500 what", "500 what")] + .quit, ["ahead-of-354 1"]
        ),
        // The message waits for the 354.
        (ready + [.c("DATA"), .s("354 go"), .c("Subject: x", "", "."), .s("250 ok")] + .quit, []),
        (.opening + [.raw("NOOP\n"), .s("250 ok"), .raw("NOOP\n"), .s("250 ok")] + .quit, ["bare-lf 2"]),
        (.opening + [.raw("NOOP a\rb\r\n"), .s("250 ok")] + .quit, ["bare-cr 1"]),
        (
            .opening + [.raw("NOOP " + String(repeating: "x", count: 4092) + "\r\n"), .s("500 what")] + .quit,
            ["long-command 1"]
        ),
        (
            .opening + [.raw("NOOP " + String(repeating: "x", count: 4091) + "\r\n"), .s("500 what")] + .quit,
            []
        ),
        (.opening + [.c("NOOP"), .s("250-a", "251 b")] + .quit, ["mixed-codes 1"]),
        (.opening + [.c("NOOP"), .s("what?", "250 ok")] + .quit, ["no-reply-line 1"]),
        (
            .opening + [.c("VRFY bob"), .s("252 maybe"), .c("EXPN all"), .s("502 no")] + .quit,
            ["address-query 2 VRFY"]
        ),
        (
            .opening + [
                .c("STARTTLS", "MAIL FROM:<evil@x.org>"), .s("220 go"), .s("250 ok"),
                .raw("\u{16}\u{3}\u{1}"),
            ], ["command-after-starttls 1 MAIL", "reply-after-starttls 1"]
        ),
        (
            ready + [
                .c("DATA"), .s("354 go"),
                .raw("Subject: 1\r\n\r\na\n.\r\nMAIL FROM:<m@x.org>\r\nRCPT TO:<v@y.org>\r\nRSET\r\n.\r\n"),
                .s("250 one"), .s("250 ok"), .s("250 ok"), .s("250 ok"), .s("500 what"),
            ] + .quit, ["bare-lf-in-message 1", "hidden-commands-taken 1 LF . CRLF", "ahead-of-reply 4 MAIL"]
        ),
        (
            ready + [
                .c("DATA"), .s("354 go"), .raw("Subject: 1\r\n\r\na\n.\r\nMAIL FROM:<m@x.org>\r\n.\r\n"),
                .s("250 one"),
            ] + .quit, ["bare-lf-in-message 1", "hidden-commands-ignored 1 LF . CRLF"]
        ),
        (
            ready + [
                .c("DATA"), .s("354 go"), .raw("Subject: 1\r\n\r\na\nb\n\rc\r\r\n.\r\n"), .s("250 one"),
            ] + .quit, ["bare-lf-in-message 2", "bare-cr-in-message 2"]
        ),
        (
            ready + [
                .c("DATA"), .s("354 go"),
                .c("Subject: 1", "", "." + long + "x", long + "xx", "a", long + "xx", "."), .s("250 one"),
            ] + .quit, ["long-line 2"]
        ),
        // Octets of a chunk are what they are.
        (ready + [.raw("BDAT 1010 LAST\r\na\nb\rcd" + long + "xxxxxxx"), .s("250 one")] + .quit, []),
        (.opening + [.c("NOOP"), .s("250-a", "250-b")], ["unfinished-reply 1"]),
        // The server takes the lenient end before the strict one comes.
        (
            ready + [
                .c("DATA"), .s("354 go"),
                .raw(
                    "Subject: 1\r\n\r\na\n.\r\nMAIL FROM:<m@x.org>\r\nRCPT TO:<v@y.org>\r\nDATA\r\nS: 2\r\n"),
                .s("250 one"), .raw("\r\nb\r\n.\r\n"), .s("250 ok"), .s("250 ok"), .s("354 go"),
                .s("250 two"),
            ] + .quit,
            [
                "bare-lf-in-message 1", "ahead-of-reply 3 MAIL", "ahead-of-354 1",
                "hidden-commands-taken 1 LF . CRLF",
            ]
        ),
        // A client that does not know CRLF in messages, nor how to wait, hides nothing.
        (
            ready + [
                .c("DATA"), .s("354 go"),
                .raw("Subject: 1\n\na\n.\r\nMAIL FROM:<m@x.org>\r\nRCPT TO:<v@y.org>\r\nDATA\r\nS: 2\n"),
                .s("250 one"), .raw("\nb\n.\r\n"), .s("250 ok"), .s("250 ok"), .s("354 go"), .s("250 two"),
            ] + .quit,
            ["bare-lf-in-message 6", "ahead-of-reply 3 MAIL", "ahead-of-354 1"]
        ),
        // A lone dot before ordinary text hides nothing.
        (
            ready + [
                .c("DATA"), .s("354 go"), .raw("Subject: 1\r\n\r\na\n.\r\nmore text\r\n.\r\n"), .s("250 one"),
            ]
                + .quit, ["bare-lf-in-message 1"]
        ),
    ]

    private func shown(_ session: MailSession) -> [String] {
        session.irregularities.map { "\($0.kind.rawValue) \($0.count)" + ($0.detail.map { " \($0)" } ?? "") }
    }

    @Test(
        "Each dialogue shows what is against the rules in it, and nothing else", arguments: examples.indices)
    func shown(_ index: Int) throws {
        let example = Self.examples[index]
        var wire = Wire()
        wire.handshake()
        for turn in example.turns { wire.send(turn.bytes, fromClient: turn.isClient) }
        wire.close()
        let session = try #require(trace(wire.frames).first)
        #expect(shown(session) == example.shown)
        #expect(
            session.irregularities.allSatisfy { (session.firstFrame...session.lastFrame).contains($0.frame) })
    }

    @Test("One octet in each segment makes no difference", arguments: examples.indices)
    func octetByOctet(_ index: Int) throws {
        var whole = Wire()
        var split = Wire()
        whole.handshake()
        split.handshake()
        for turn in Self.examples[index].turns {
            whole.send(turn.bytes, fromClient: turn.isClient)
            for byte in turn.bytes { split.send([byte], fromClient: turn.isClient) }
        }
        whole.close()
        split.close()
        #expect(trace(whole.frames).map(shown) == trace(split.frames).map(shown))
    }

    /// Ends of data that only some servers take.
    static let lenientEnds: [(octets: String, name: String)] = [
        ("\n.\n", "LF . LF"), ("\n.\r\n", "LF . CRLF"), ("\r.\r", "CR . CR"), ("\r.\r\n", "CR . CRLF"),
        ("\r\n.\r", "CRLF . CR"), ("\r\n.\n", "CRLF . LF"), ("\n.\r", "LF . CR"), ("\r.\n", "CR . LF"),
        ("\r\n.\0\r\n", "CRLF . NUL CRLF"), ("\r\n\0.\r\n", "CRLF NUL . CRLF"),
        ("\n.\0\r\n", "LF . NUL CRLF"),
        // The receivers that take the first CR for an end see an empty line after it.
        ("\r\n.\r\r\n", "CRLF . CR"),
    ]

    @Test(
        "Commands behind any end of data that some servers take are smuggled, and the replies tell whether it worked",
        arguments: lenientEnds.indices)
    func smuggling(index: Int) throws {
        let (end, name) = Self.lenientEnds[index]
        let hidden = "MAIL FROM:<m@x.org>\r\nRCPT TO:<v@y.org>\r\nDATA\r\nS: 2\r\n\r\nb\r\n.\r\n"
        let replies: [([Dialogue.Turn], Irregularity.Kind)] = [
            ([.s("250 one"), .s("250 ok", "250 ok", "354 go", "250 two")] + .quit, .hiddenCommandsTaken),
            ([.s("250 one")] + .quit, .hiddenCommandsIgnored),
            ([.s("554 bare line ends")] + .quit, .hiddenCommandsIgnored),
            ([], .hiddenCommandsOpen),
        ]
        for (answer, kind) in replies {
            for isSplit in [false, true] {
                let turns =
                    Self.ready + [.c("DATA"), .s("354 go"), .raw("S: 1\r\n\r\na" + end + hidden)] + answer
                var wire = Wire()
                wire.handshake()
                for turn in turns {
                    for part in isSplit ? turn.bytes.map({ [$0] }) : [turn.bytes] {
                        wire.send(part, fromClient: turn.isClient)
                    }
                }
                wire.close()
                let session = try #require(trace(wire.frames).first)
                let found = session.irregularities.first { $0.kind == kind }
                #expect(found?.detail == name)
                #expect(session.transactions.count == (kind == .hiddenCommandsTaken ? 2 : 1))
            }
        }
    }

    @Test("The same octets before ordinary text are text", arguments: lenientEnds.indices)
    func noSmuggling(index: Int) throws {
        let end = Self.lenientEnds[index].octets
        var wire = Wire()
        wire.handshake()
        let text = "S: 1\r\n\r\na" + end + "b" + end + "c\r\n.\r\n"
        for turn in Self.ready + [.c("DATA"), .s("354 go"), .raw(text), .s("250 one")] + .quit {
            wire.send(turn.bytes, fromClient: turn.isClient)
        }
        wire.close()
        let session = try #require(trace(wire.frames).first)
        #expect(!session.irregularities.contains { $0.kind.rawValue.hasPrefix("hidden") })
        #expect(session.transactions.first?.outcome == .accepted)
        // The dots after CRLF are stuffing to a server that reads on.
        #expect(
            session.transactions.first?.message?.size == text.utf8.count - 3
                - (end.hasPrefix("\r\n.") ? 2 : 0))
    }

    @Test("A long message with such a place and no reply yet goes on, and its end is found")
    func refuted() throws {
        var wire = Wire()
        wire.handshake()
        let turns: [Dialogue.Turn] =
            Self.ready + [.c("DATA"), .s("354 go"), .raw("S: 1\r\n\r\na\r.\rb\r\n")]
        for turn in turns { wire.send(turn.bytes, fromClient: turn.isClient) }
        for _ in 0..<200 { wire.client(String(repeating: "x", count: 76) + "\r\n") }
        for turn in [.raw(".\r\n"), .s("250 one")] + .quit as [Dialogue.Turn] {
            wire.send(turn.bytes, fromClient: turn.isClient)
        }
        wire.close()
        let session = try #require(trace(wire.frames).first)
        #expect(session.transactions.first?.message?.size == 15_615)
        #expect(shown(session) == ["bare-cr-in-message 2"])
    }

    @Test("The frames of the offer, of STARTTLS and of its reply are those that hold them")
    func encryptionFrames() throws {
        var wire = Wire()
        wire.handshake()
        let opening = wire.frames.count
        let turns: [Dialogue.Turn] = .opening + [.c("STARTTLS"), .s("454 later")] + .quit
        for turn in turns { wire.send(turn.bytes, fromClient: turn.isClient) }
        wire.close()
        let frames = try #require(trace(wire.frames).first?.encryptionFrames)
        #expect(frames.offer.map { $0 > UInt64(opening) } == true)
        #expect(frames.command.map { $0 > frames.offer ?? .max } == true)
        #expect(frames.reply.map { $0 > frames.command ?? .max } == true)
        #expect(frames.tls == nil)
    }

    @Test("Where bytes are missing, nothing is said of who spoke too early")
    func loss() {
        var wire = Wire()
        wire.handshake()
        for turn in Self.oldOpening + [
            .c("MAIL FROM:<a@x.org>", "RCPT TO:<b@y.org>"), .s("250 ok", "250 ok"),
        ] as [Dialogue.Turn] {
            wire.send(turn.bytes, fromClient: turn.isClient, lost: turn.isClient ? 0..<0 : 0..<26)
        }
        wire.close()
        #expect(
            trace(wire.frames).allSatisfy { session in
                !session.irregularities.contains { $0.kind == .aheadOfReply }
            })
    }
}
