import DialogueExamples
import SMTPDecoding
import Testing

/// The content of messages, as it is told where somebody wants it.
@Suite("Content of messages")
struct ContentTests {
    /// Each message's content by its number, cut to what belongs to it.
    private static func contents(
        of turns: [Dialogue.Turn], slices: ([UInt8]) -> [ArraySlice<UInt8>] = { [$0[...]] }
    ) -> [String] {
        var decoder = DialogueDecoder(isMidstream: false, keepsContent: true, stamp: Decoding.stamp)
        var contents: [Int: [UInt8]] = [:]
        var told: [Int] = []
        func take(_ event: DialogueEvent) {
            switch event {
            case .message(let message):
                told.append(message.number)
                contents[message.number, default: []].removeSubrange(
                    message.octets..<(contents[message.number]?.count ?? 0))
                #expect(contents[message.number]?.count == message.octets)
            case .content(let piece):
                switch piece.piece {
                case .bytes(let bytes): contents[piece.message, default: []] += bytes
                case .gap: contents[piece.message, default: []] += "?".utf8
                case .end(let octets): #expect(contents[piece.message]?.count ?? 0 >= octets)
                }
            default: break
            }
        }
        for turn in turns {
            for slice in slices(turn.bytes) {
                let bytes = Array(slice)
                if turn.isClient {
                    if !decoder.isClientTLS {
                        _ = decoder.receiveClient(bytes.span, stamp: Decoding.stamp, to: take)
                    }
                } else if !decoder.isServerTLS {
                    _ = decoder.receiveServer(bytes.span, stamp: Decoding.stamp, to: take)
                }
            }
        }
        decoder.finish(stamp: Decoding.stamp, to: take)
        return told.map { String(decoding: contents[$0] ?? [], as: UTF8.self) }
    }

    @Test("Every split tells the same content, as long as the message says", arguments: Dialogue.all)
    func splits(_ dialogue: Dialogue) {
        let whole = Self.contents(of: dialogue.turns)
        #expect(Self.contents(of: dialogue.turns, slices: Decoding.octets) == whole)
    }

    private static let opening: [Dialogue.Turn] = [
        .raw("EHLO c\r\n"), .s("250 ok"), .raw("MAIL FROM:<a@x.org>\r\n"), .s("250 ok"),
        .raw("RCPT TO:<b@y.org>\r\n"), .s("250 ok"), .raw("DATA\r\n"), .s("354 go"),
    ]

    @Test(
        "Dots are unstuffed, the final one is none of it, and line ends stay",
        arguments: [
            (sent: ".\r\n", content: ""), ("a\r\n.\r\n", "a\r\n"), ("..\r\n...b\r\n.\r\n", ".\r\n..b\r\n"),
            ("\r\n.\r\n", "\r\n"), ("a\n.b\r\n\r.c\r\n.\r\n", "a\n.b\r\n\r.c\r\n"),
        ])
    func dots(sent: String, content: String) {
        let turns = [Dialogue.Turn.s("220 s")] + Self.opening + [.raw(sent), .s("250 ok")]
        #expect(Self.contents(of: turns) == [content])
        #expect(Self.contents(of: turns, slices: Decoding.octets) == [content])
    }

    @Test(
        "A chunk is what it is, a smuggled message is one of its own, and the first ends where the server ended it"
    )
    func chunksAndSmuggling() {
        let chunks: [Dialogue.Turn] =
            [.s("220 s")] + Self.opening.dropLast(2) + [
                .raw("BDAT 5\r\n..\r\n\n"), .s("250 ok"), .raw("BDAT 3 LAST\r\n.\r\n"), .s("250 ok"),
            ]
        #expect(Self.contents(of: chunks) == ["..\r\n\n.\r\n"])
        let smuggled: [Dialogue.Turn] =
            [.s("220 s")] + Self.opening + [
                .raw("one\r\n\n.\r\nMAIL FROM:<m@x.org>\r\nRCPT TO:<b@y.org>\r\nDATA\r\ntwo\r\n.\r\n"),
                .s("250 ok"), .s("250 ok"), .s("250 ok"), .s("354 go"), .s("250 ok"),
            ]
        #expect(Self.contents(of: smuggled) == ["one\r\n\n", "two\r\n"])
    }
}
