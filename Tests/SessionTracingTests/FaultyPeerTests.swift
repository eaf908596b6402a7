import DialogueExamples
import MailSession
import SessionTracing
import Testing

/// What clients and servers do that leaves the other side waiting: the record says what was said, and of whom nothing is known.
struct FaultyPeerTests {
    private static let ready: [Dialogue.Turn] = .opening + .envelope("a@x.org", "b@y.org")

    private func session(_ turns: [Dialogue.Turn], keepsDialogue: Bool = false) throws -> MailSession {
        var wire = Wire()
        wire.handshake()
        for turn in turns { wire.send(turn.bytes, fromClient: turn.isClient) }
        wire.close()
        let sessions = trace(wire.frames, options: TracingOptions(keepsDialogue: keepsDialogue))
        try #require(sessions.count == 1)
        return sessions[0]
    }

    @Test("A reply without its last line is over when the client goes on and another code comes")
    func unfinishedReply() throws {
        let turns: [Dialogue.Turn] =
            Self.ready + [
                .c("DATA"), .s("354 go"), .c("Subject: x", "", "Text", "."), .s("554-5.7.1 spam"),
                .c("QUIT"), .s("221 2.0.0 Bye"),
            ]
        let session = try session(turns)
        #expect(session.outcomes == ["a@x.org DATA rejected: b@y.org rejected 554"])
        #expect(session.transactions.first?.final?.text == "spam")
        #expect(session.closedBy == .quit)
        #expect(session.irregularities.map(\.kind).contains(.unfinishedReply))
    }

    @Test(
        "Before its end a message can be refused, and not taken", arguments: ["250 keepalive", "354 go on"])
    func early(_ reply: String) throws {
        let session = try session(
            Self.ready + [.c("DATA"), .s("354 go"), .c("Subject: x"), .s(reply)]
                + [.c("", "Text", "."), .s("550 5.7.1 spam")] + .quit)
        #expect(session.outcomes == ["a@x.org DATA rejected: b@y.org rejected 550"])
    }

    @Test("A list of extensions is no greeting, so that a server without one answers what it answers")
    func noGreeting() throws {
        let session = try session(
            [.c("EHLO relay.example.org"), .s("250-mx.example.net", "250 SIZE 1000")]
                + [.c("MAIL FROM:<a@x.org>"), .s("250 ok"), .c("RCPT TO:<b@y.org>"), .s("550 5.1.1 unknown")]
                + .quit)
        #expect(session.greeting == nil)
        #expect(session.extensions == ["SIZE 1000"])
        #expect(session.outcomes == ["a@x.org - rejected: b@y.org rejected 550"])
    }

    @Test(
        "When the roles turn, what follows is not read as if they had not", arguments: ["ATRN x.org", "TURN"])
    func turn(_ command: String) throws {
        let session = try session(
            .opening + [.c(command), .s("250 ok")]
                + [.c("220 dialup.x.org ESMTP"), .s("EHLO mx.example.net"), .c("250 dialup.x.org")]
                + [.s("MAIL FROM:<a@y.org>"), .c("250 ok"), .s("QUIT"), .c("221 bye")])
        #expect(session.transactions.isEmpty)
        #expect(session.irregularities.map(\.kind) == [.rolesTurned])
    }

    @Test(
        "A command where AUTH wants a response gets its own reply, and AUTH none",
        arguments: [
            ("QUIT", "221 2.0.0 Bye"), ("RSET", "250 ok"), ("NOOP", "250 ok"), ("HELP", "214 commands"),
            ("EHLO relay.example.org", "250 mx.example.net"),
        ])
    func commandInsideAUTH(command: String, reply: String) throws {
        let session = try session(
            .opening + [.c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("Ym9i"), .s("334 UGFzc3dvcmQ6")]
                + [.c(command), .s(reply)] + (command == "QUIT" ? [] : .quit))
        #expect(session.auth.map(\.outcome) == [.unknown])
        #expect(session.auth.map(\.user) == ["bob"])
        #expect(session.auth.map(\.secretSent) == [false])
        #expect(session.closedBy == .quit)
    }

    @Test(
        "Whether the secret was sent is told apart from whether the user was",
        arguments: [
            ([.c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("Ym9i"), .s("535 no such user")], false),
            ([.c("AUTH LOGIN Ym9i"), .s("504 not here")], false),
            (
                [.c("AUTH LOGIN Ym9i"), .s("334 UGFzc3dvcmQ6"), .c("c2VjcmV0"), .s("535 5.7.8 no")], true
            ),
            (
                [.c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("Ym9i"), .s("334 UGFzc3dvcmQ6")]
                    + [.c("c2VjcmV0")], true
            ),
            ([.c("AUTH PLAIN AGFsaWNlAHNlY3JldA=="), .s("535 5.7.8 no")], true),
            ([.c("AUTH PLAIN"), .s("504 not here")], false),
            ([.c("AUTH PLAIN AGFsaWNl"), .s("535 no")], true),
            (
                [
                    .c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("Ym9i"), .s("334 VXNlcm5hbWU6"),
                    .c("c2VjcmV0"),
                ]
                    + [.s("535 no")], true
            ),
            (
                [.c("AUTH LOGIN Ym9i"), .s("334 UGFzc3dvcmQ6"), .c("MAIL FROM:<a@x.org>"), .s("530 first")],
                false
            ),
            (
                [.c("AUTH CRAM-MD5"), .s("334 PDE+"), .c("dGltIGI5MTNhNjAyYzdlZGE3"), .s("535 no")], false
            ),
        ] as [([Dialogue.Turn], Bool)])
    func secretSent(turns: [Dialogue.Turn], isSent: Bool) throws {
        let session = try session(.opening + turns)
        #expect(session.auth.map(\.secretSent) == [isSent])
    }

    @Test("A transcript has each line of a reply with the codes that it was sent with")
    func heads() throws {
        let session = try session(
            .opening + [.c("NOOP"), .s("550-5.1.1 unknown", "what", "250 2.0.0 ok")] + .quit,
            keepsDialogue: true)
        let texts = try #require(session.dialogue).map(\.text)
        #expect(texts.contains("550 5.1.1 unknown\nwhat\n250 2.0.0 ok"))
    }

    @Test(
        "A secret that a server repeats is hidden in a reply without its last line, too",
        arguments: [
            [
                .c("PASS hunter2secret"), .s("500-5.5.1 unrecognized: PASS hunter2secret"), .c("QUIT"),
                .s("221 bye"),
            ],
            [
                .c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("aHVudGVyMnNlY3JldA=="),
                .s("500-unrecognized: aHVudGVyMnNlY3JldA=="), .c("QUIT"), .s("221 bye"),
            ],
        ] as [[Dialogue.Turn]])
    func hiddenSecrets(turns: [Dialogue.Turn]) throws {
        let session = try session(.opening + turns, keepsDialogue: true)
        let texts = session.refusals.map(\.reply.text) + (session.dialogue ?? []).map(\.text)
        #expect(!texts.contains { $0.contains("hunter2secret") || $0.contains("aHVudGVyMnNlY3JldA") })
    }

    @Test("A refusal stands though its last line never came", arguments: [true, false])
    func unfinishedRefusal(hasQuit: Bool) throws {
        let session = try session(
            Self.ready + [.c("DATA"), .s("354 go"), .c("Subject: x", "", "Text", "."), .s("554-5.7.1 spam")]
                + (hasQuit ? .quit : []))
        #expect(session.outcomes == ["a@x.org DATA rejected: b@y.org rejected 554"])
    }

    @Test("A server that agrees to TURN and takes mail all the same is read on")
    func noTurn() throws {
        let session = try session(
            .opening + [.c("TURN"), .s("250 whatever")] + .envelope("a@x.org", "b@y.org") + .data("250 ok")
                + .quit)
        #expect(session.outcomes == ["a@x.org DATA accepted: b@y.org accepted 250"])
    }

    @Test("221 answers QUIT, and not the message before it")
    func quitBehindMessage() throws {
        let session = try session(
            Self.ready + [.c("DATA"), .s("354 go"), .c("Subject: x", "", "Text", ".", "QUIT"), .s("221 bye")])
        #expect(session.outcomes == ["a@x.org DATA unknown: b@y.org unknown"])
        #expect(session.closedBy == .quit)
    }

    @Test("QUIT where AUTH wants a secret is none, though nobody answers it")
    func unansweredQuit() throws {
        let session = try session(
            .opening + [
                .c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("Ym9i"), .s("334 UGFzc3dvcmQ6"), .c("QUIT"),
            ])
        #expect(session.auth.map(\.user) == ["bob"])
        #expect(session.auth.map(\.secretSent) == [false])
        #expect(session.closedBy == .quit)
    }

    @Test(
        "A line that only looks like MAIL is a message's, where the capture begins in it",
        arguments: [
            "Send <a href=\"https://x.org/\">mail</a>", "Mail <mailto:bob@x.org>", "RCPT <a@x.org>: b",
        ])
    func text(_ line: String) throws {
        var wire = Wire()
        for turn in [.c("Text", line, "More", "."), .s("250 ok")] + .envelope("a@x.org", "b@y.org")
            + .data("250 ok") + .quit as [Dialogue.Turn]
        {
            wire.send(turn.bytes, fromClient: turn.isClient)
        }
        wire.close()
        let outcomes = trace(wire.frames).flatMap(\.outcomes)
        #expect(outcomes.contains("a@x.org DATA accepted: b@y.org accepted 250"))
        #expect(!outcomes.contains { $0.contains("href") || $0.contains("mailto") })
    }

    @Test(
        "With a reverse-path, words about a bounce are a report where its author is a program",
        arguments: [
            ("", "postmaster@y.org", true), ("mailer-daemon@y.org", "postmaster@y.org", true),
            ("#@[]", "postmaster@y.org", true),
            ("postmaster@y.org", "Mail Delivery System <postmaster@y.org>", true),
            ("postmaster@y.org", "postmaster@y.org", false),
            ("mailer-daemonfan@y.org", "postmaster@y.org", false),
        ])
    func notice(from: String, author: String, isReport: Bool) throws {
        let session = try session(
            .opening + .envelope(from, "a@x.org") + [
                .c("DATA"), .s("354 go"),
                .c(
                    "From: \(author)", "Subject: Undeliverable mail", "", "b@y.org: 550 5.1.1 User unknown",
                    "."),
                .s("250 ok"),
            ] + .quit)
        #expect((session.transactions.first?.message?.report != nil) == isReport)
    }
}
