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
            ] + .quit, ["hidden-commands-taken 1 LF . CRLF", "ahead-of-reply 4 MAIL"]
        ),
        (
            ready + [
                .c("DATA"), .s("354 go"), .raw("Subject: 1\r\n\r\na\n.\r\nMAIL FROM:<m@x.org>\r\n.\r\n"),
                .s("250 one"),
            ] + .quit, ["hidden-commands-ignored 1 LF . CRLF"]
        ),
        // A lone dot before ordinary text hides nothing.
        (
            ready + [
                .c("DATA"), .s("354 go"), .raw("Subject: 1\r\n\r\na\n.\r\nmore text\r\n.\r\n"), .s("250 one"),
            ]
                + .quit, []
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
