import DialogueExamples
import TestSupport
import Testing

struct DialogueTests {
    @Test("Every split of each side's octets gives the same events", arguments: Dialogue.all)
    func splits(_ dialogue: Dialogue) {
        let whole = Decoding.events(of: dialogue.turns)
        #expect(Decoding.events(of: dialogue.turns, slices: Decoding.octets) == whole)
        let longest = dialogue.turns.map(\.bytes.count).max() ?? 0
        for place in 1..<max(2, longest) {
            let events = Decoding.events(of: dialogue.turns) { bytes in
                place < bytes.count ? [bytes[..<place], bytes[place...]] : [bytes[...]]
            }
            if events != whole {
                Issue.record("split after octet \(place): \(events)")
                return
            }
        }
    }

    @Test("Every truncation of a dialogue is decoded without a trap", arguments: Dialogue.all)
    func truncation(_ dialogue: Dialogue) {
        for last in dialogue.turns.indices {
            for count in dialogue.turns[last].bytes.indices {
                var turns = Array(dialogue.turns[...last])
                turns[last].bytes = Array(turns[last].bytes[..<count])
                _ = Decoding.events(of: turns)
            }
        }
    }

    @Test("Noise in a dialogue is decoded without a trap", arguments: Dialogue.all)
    func noise(_ dialogue: Dialogue) {
        var random = SplitMix64(state: UInt64(dialogue.description.utf8.count))
        for _ in 0..<40 {
            let turns = dialogue.turns.map { turn in
                var turn = turn
                for _ in 0..<Int.random(in: 0..<3, using: &random) where !turn.bytes.isEmpty {
                    let index = turn.bytes.indices.randomElement(using: &random) ?? 0
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: turn.bytes[index] = UInt8.random(in: .min ... .max, using: &random)
                    case 1: turn.bytes.remove(at: index)
                    case 2: turn.bytes.insert(turn.bytes[index], at: index)
                    default: turn.bytes += turn.bytes
                    }
                }
                return turn
            }
            _ = Decoding.events(of: turns, transcribes: true)
        }
    }

    @Test("Gaps at any place of either side are passed over without a trap", arguments: Dialogue.all)
    func gaps(_ dialogue: Dialogue) {
        var random = SplitMix64(state: UInt64(dialogue.description.utf8.count))
        for round in 0..<400 {
            let rate = round % 3 + 1
            _ = Decoding.events(of: dialogue.turns, transcribes: round % 2 == 0) { bytes in
                var slices: [ArraySlice<UInt8>] = []
                var rest = bytes[...]
                while !rest.isEmpty {
                    let part = rest.prefix(Int.random(in: 1...30, using: &random))
                    rest = rest.dropFirst(part.count)
                    let isLost = Int.random(in: 0..<8, using: &random) < rate
                    slices.append(isLost ? Decoding.gap(part.count) : part)
                }
                return slices
            }
        }
    }

    @Test("A reply to a command that waits behind a lost SASL response finds it, or nothing")
    func lostResponse() {
        let lost = Dialogue.Turn(isClient: true, bytes: [0, 0, 0, 0, 0])
        let turns: [Dialogue.Turn] = [
            .s("220 mx"), .c("EHLO c"), .s("250-mx", "250 AUTH LOGIN"), .c("AUTH LOGIN"),
            .s("334 VXNlcm5hbWU6"),
            lost, .c("DATA"), .s("354 go"), .c("Subject: x", "", "MAIL FROM:<e@x.org>", "."), .s("250 ok"),
        ]
        let events = Decoding.events(of: turns) { bytes in
            bytes.first == 0 ? [Decoding.gap(bytes.count)] : [bytes[...]]
        }
        #expect(!events.contains { $0.hasPrefix("MAIL") })
    }

    /// After the opening of a session: what follows, and its events.
    static let special: [(String, [Dialogue.Turn], [String])] = [
        (
            "chunks of any size",
            [.raw("BDAT 0\r\nBDAT 3\r\n\r\n.BDAT 0 LAST\r\n"), .s("250 ok", "250 ok", "250 ok")],
            ["BDAT 0 → 250", "BDAT 3 → 250", "message of 3", "BDAT 0 LAST → 250"]
        ),
        (
            "a chunk size that is none", [.c("BDAT -5 LAST"), .s("501 no"), .c("NOOP"), .s("250 ok")],
            ["BDAT ? LAST → 501", "NOOP → 250"]
        ),
        (
            "a chunk of more octets than fit in memory",
            [.raw("BDAT 9223372036854775807\r\nabc")], ["BDAT 9223372036854775807 → none"]
        ),
        (
            "AUTH LOGIN with QUIT for a user name",
            [
                .c("AUTH LOGIN"), .s("334 VXNlcm5hbWU6"), .c("QUIT"), .s("334 UGFzc3dvcmQ6"), .c("c2VjcmV0"),
                .s("235 ok"),
            ],
            ["AUTH LOGIN AB\u{13} → 235"]
        ),
        (
            "AUTH cancelled",
            [.c("AUTH PLAIN"), .s("334 "), .c("*"), .s("501 cancelled"), .c("QUIT"), .s("221 bye")],
            ["AUTH PLAIN - cancelled → 501", "QUIT → 221"]
        ),
        (
            "AUTH refused at once", [.c("AUTH FOO"), .s("504 no"), .c("AUTH PLAIN AGEAYg=="), .s("535 no")],
            ["AUTH FOO - → 504", "AUTH PLAIN a → 535"]
        ),
        (
            "STARTTLS refused", [.c("STARTTLS"), .s("454 no"), .c("NOOP"), .s("250 ok")],
            ["STARTTLS → 454", "NOOP → 250"]
        ),
        (
            "STARTTLS and TLS",
            [
                .c("STARTTLS"), .s("220 go"),
                Dialogue.Turn(isClient: true, bytes: [0x16, 3, 1, 0, 5, 1, 2, 3, 4, 5]),
            ],
            ["STARTTLS → 220"]
        ),
        (
            "STARTTLS and plaintext", [.c("STARTTLS"), .s("220 go"), .c("NOOP"), .s("250 ok")],
            ["STARTTLS → 220", "NOOP → 250"]
        ),
        (
            "421 unasked", [.s("421 timeout")], ["unsolicited 421"]
        ),
        (
            "221 unasked, and a command without an answer",
            [.c("NOOP"), .s("250 ok"), .s("221 bye"), .c("NOOP")],
            ["NOOP → 250", "unsolicited 221", "NOOP → none"]
        ),
        (
            "an empty line", [.raw("\r\nNOOP\r\n"), .s("250 ok")], ["NOOP → 250"]
        ),
        (
            "bare line feeds", [.raw("NOOP\nRSET\n"), .s("250 ok", "250 ok")], ["NOOP → 250", "RSET → 250"]
        ),
    ]

    @Test("Special cases are told as they are", arguments: special.indices)
    func specialCase(index: Int) {
        let (name, turns, expected) = Self.special[index]
        let opening: [Dialogue.Turn] = [.s("220 mx"), .c("EHLO c"), .s("250-mx", "250 CHUNKING")]
        let events = Decoding.events(of: opening + turns)
        #expect(Array(events.dropFirst(2)) == expected, "\(name)")
    }

    @Test(
        "Dots are unstuffed, and the final dot's line does not count",
        arguments: [
            ("", 0), ("\r\n", 2), ("..\r\n", 3), ("...\r\n", 4), (".a\r\n", 3), ("a.\r\n", 4),
            ("a\r\n..\r\nb\r\n", 9),
            ("\r\n\r\n", 4), ("a\n.b\r\n", 6), (".\rx\r\n", 4),
        ])
    func messageSize(content: String, size: Int) {
        let turns: [Dialogue.Turn] = [
            .s("220 mx"), .c("DATA"), .s("354 go"), .raw(content + ".\r\n"), .s("250 ok"),
        ]
        for slices in [{ (bytes: [UInt8]) in [bytes[...]] }, Decoding.octets] {
            let events = Decoding.events(of: turns, slices: slices)
            #expect(events == ["greeting → 220", "DATA → 354", "message of \(size)", ". → 250"])
        }
    }
}

struct ProxyTests {
    private static let signature: [UInt8] = [
        0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A,
    ]

    private static func events(_ header: [UInt8], slices: ([UInt8]) -> [ArraySlice<UInt8>]) -> [String] {
        Decoding.events(
            of: [Dialogue.Turn(isClient: true, bytes: header)] + [.s("220 mx"), .c("EHLO c"), .s("250 mx")],
            slices: slices)
    }

    private static let dialogue = ["greeting → 220", "EHLO c → 250"]

    @Test(
        "A header tells for whom a proxy connected, and is no command, however it is split",
        arguments: [
            (
                Array("PROXY TCP4 203.0.113.7 198.51.100.25 40777 25\r\n".utf8),
                "for text(\"203.0.113.7\") 40777"
            ),
            (
                Array("PROXY TCP6 2001:db8::7 2001:db8::1 40777 25\r\n".utf8),
                "for text(\"2001:db8::7\") 40777"
            ),
            (Array("PROXY UNKNOWN\r\n".utf8), nil),
            (
                signature + [
                    0x21, 0x11, 0, 15, 203, 0, 113, 7, 198, 51, 100, 25, 0x9F, 0x49, 0, 25, 4, 0, 0,
                ],
                "for octets([203, 0, 113, 7]) 40777"
            ),
            (signature + [0x20, 0, 0, 0], nil), (signature + [0x21, 0x31, 0, 2, 1, 2], nil),
        ] as [([UInt8], String?)])
    func header(bytes: [UInt8], client: String?) {
        let expected = (client.map { [$0] } ?? []) + Self.dialogue
        #expect(Self.events(bytes) { [$0[...]] } == expected)
        #expect(Self.events(bytes, slices: Decoding.octets) == expected)
        for place in 1..<bytes.count {
            #expect(
                Self.events(bytes) { $0 == bytes ? [$0[..<place], $0[place...]] : [$0[...]] } == expected)
        }
    }

    @Test(
        "What only begins like a header is read as commands",
        arguments: [
            ("PROXY what\r\n", "PROXY → none"), ("PING\r\n", "PING → none"), ("\r\nNOOP\r\n", "NOOP → none"),
            ("\r\n\r\nNOOP\r\n", "NOOP → none"),
        ])
    func noHeader(text: String, command: String) {
        for slices in [{ (bytes: [UInt8]) in [bytes[...]] }, Decoding.octets] {
            let events = Decoding.events(of: [.raw(text), .s("220 mx")], slices: slices)
            #expect(events == ["greeting → 220", command])
        }
    }
}
