import DialogueExamples
import SMTPDecoding
import Testing

/// Client bytes that wait for a reply, more of them and for longer than anybody means them to.
struct WaitingInputTests {
    private static func client(_ text: String) -> Dialogue.Turn {
        Dialogue.Turn(isClient: true, bytes: Array(text.utf8))
    }

    private static func server(_ text: String) -> Dialogue.Turn {
        Dialogue.Turn(isClient: false, bytes: Array(text.utf8))
    }

    private static let begin: [Dialogue.Turn] = [
        server("220 a\r\n"), client("EHLO a\r\n"), server("250 a\r\n"),
    ]
    private static let message: [Dialogue.Turn] =
        begin + [
            client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n"),
            server("250 a\r\n250 a\r\n354 a\r\n"),
        ]

    @Test(
        "Commands that decide what follows, in any number and without replies, are told one by one",
        arguments: ["DATA", "STARTTLS", "AUTH X"])
    func unanswered(_ command: String) {
        let flood = String(repeating: command + "\r\n", count: 6000)
        let events = Decoding.events(
            of: Self.begin + [Self.client(flood), Self.client(flood), Self.client(flood)])
        let name = command == "AUTH X" ? "AUTH X -" : command
        #expect(events.count { $0.hasPrefix(name + " → ") } > 3000)
        // A server that wakes up answers them all at once.
        let answers = String(repeating: "500 no\r\n", count: 6000)
        let answered = Decoding.events(of: Self.begin + [Self.client(flood), Self.server(answers)])
        #expect(answered.count { $0 == name + " → 500" } == 6000)
    }

    @Test("What may be the end of a message may be there in any number, and so may replies to it")
    func lenientEnds() {
        for end in ["\n.\n", "\r.\r", "\r\n.\n"] {
            let flood = String(repeating: end, count: 6000)
            let turns = Self.message + [Self.client(flood), Self.client(flood), Self.client("\r\n.\r\n")]
            let events = Decoding.events(
                of: turns + [Self.server(String(repeating: "250 a\r\n", count: 5000))])
            #expect(events.contains { $0.hasPrefix("message of ") })
            #expect(!Decoding.events(of: turns).isEmpty)
        }
    }

    @Test("A message that no reply let through is complete where its end is, whatever else looked like one")
    func endBehindLenientEnd() {
        let turns =
            Self.begin + [
                Self.client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n"),
                Self.server("250 a\r\n250 a\r\n"),
                Self.client("Subject: a\r\n\r\na\n.\nb\r\n.\r\nQUIT\r\n"),
            ]
        let whole = Decoding.events(of: turns)
        #expect(whole.suffix(3) == ["message of 21", ". → none", "QUIT → none"])
        #expect(Decoding.events(of: turns, slices: Decoding.octets) == whole)
    }

    @Test("Where the reply to DATA was lost, a command after it is one in any pieces")
    func commandBehindLostReply() {
        let turns =
            Self.begin + [
                Self.client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n"),
                Self.server("250 a\r\n250 a\r\n"),
                Self.server("xxxx"), Self.client("MAIL FROM:<e@f>\r\n"),
            ]
        func events(_ slices: ([UInt8]) -> [ArraySlice<UInt8>]) -> [String] {
            Decoding.events(of: turns) { $0 == Array("xxxx".utf8) ? [Decoding.gap(20)] : slices($0) }
        }
        #expect(events { [$0[...]] }.suffix(2) == ["DATA → lost", "MAIL <e@f> → none"])
        #expect(events(Decoding.octets) == events { [$0[...]] })
    }

    @Test("A command held when replies were lost may have had its own there, and those after it get theirs")
    func commandsHeldAtLoss() {
        let turns =
            Self.begin + [
                // The loss of a command makes the replies match nothing, so that DATA waits for its own.
                Self.client("xxxx"), Self.client("NOOP\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n"),
                Self.server("250 a\r\n250 a\r\n452 full\r\n554 none\r\n"),
                Self.client("RSET\r\n"), Self.server("xxxx"),
                Self.client("MAIL FROM:<e@f>\r\nRCPT TO:<g@h>\r\nRCPT TO:<i@j>\r\nDATA\r\n"),
                Self.server("250 a\r\n250 a\r\n554 no\r\n354 go\r\n"),
            ]
        let events = Decoding.events(of: turns) {
            $0 == Array("xxxx".utf8) ? [Decoding.gap(6)] : [$0[...]]
        }
        #expect(
            events.suffix(7) == [
                "RSET → lost", "MAIL <e@f> → 250", "RCPT <g@h> → 250", "RCPT <i@j> → 554", "DATA → 354",
                "message of 0 so far", ". → none",
            ])
    }

    /// Text that nobody takes for commands, longer than what tells whether a command follows.
    private static let text = String(repeating: "text ", count: 120)

    @Test(
        "Bare line feeds in a message are told, however it is cut and wherever it may have ended",
        arguments: [
            ("behind the last place", "a\n.\nb\nc", "", 3),
            ("before the end that the server took", "a\n.\n\(text)\nb\n.\nQUIT\r\n", "250 a\r\n221 a\r\n", 5),
            ("between two places", "a\n.\n\(text)\nb\n.\n\(text)\nc\r\n.\r\n", "250 a\r\n", 6),
            ("before the strict end", "a\n.\nQUIT\r\n\(text)\nc\r\n.\r\n", "250 a\r\n", 3),
        ])
    func faults(_ name: String, _ content: String, _ replies: String, _ expected: Int) {
        for slices in [{ [$0[...]] }, Decoding.octets] as [([UInt8]) -> [ArraySlice<UInt8>]] {
            var decoder = DialogueDecoder(isMidstream: false, stamp: Decoding.stamp)
            var lineFeeds = 0
            func take(_ event: consuming DialogueEvent) {
                if case .breach(.messageLineFeeds(let count), _) = event { lineFeeds += count }
            }
            for turn in Self.message + [Self.client(content), Self.server(replies)] {
                for slice in slices(turn.bytes) {
                    let bytes = Array(slice)
                    if turn.isClient {
                        _ = decoder.receiveClient(bytes.span, stamp: Decoding.stamp, to: take)
                    } else {
                        _ = decoder.receiveServer(bytes.span, stamp: Decoding.stamp, to: take)
                    }
                }
            }
            decoder.finish(stamp: Decoding.stamp, to: take)
            #expect(lineFeeds == expected)
        }
    }

    @Test("What follows a possible end refutes it at the same place in any pieces")
    func refutation() {
        let turns =
            Self.message + [
                Self.client("a\n.\n\(Self.text)\r\n.\r\n"), Self.server("250 a\r\n"),
                Self.client("NOOP\r\nQUIT\r\n"), Self.server("250 a\r\n221 a\r\n"),
            ]
        let whole = Decoding.events(of: turns)
        #expect(whole.contains("message of 606"))
        #expect(whole.suffix(2) == ["NOOP → 250", "QUIT → 221"])
        #expect(Decoding.events(of: turns, slices: Decoding.octets) == whole)
    }
}
