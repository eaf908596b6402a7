import Provenance
import Testing

@testable import SMTPDecoding

struct ReplyAssemblerTests {
    private func replies(_ lines: String...) -> [String] {
        var assembler = ReplyAssembler()
        return lines.compactMap { line in
            let bytes = Array(line.utf8)
            return assembler.reply(after: bytes.span, stamp: Decoding.stamp).map {
                "\($0.code)|\($0.enhancedStatusCode ?? "-")|"
                    + ([$0.firstLine] + $0.moreLines).joined(separator: "/")
            }
        }
    }

    @Test(
        "A line is a reply",
        arguments: [
            ("250 2.1.0 Ok", "250|2.1.0|Ok"), ("250 Ok", "250|-|Ok"), ("250", "250|-|"), ("250 ", "250|-|"),
            ("354 End data with <CR><LF>.<CR><LF>", "354|-|End data with <CR><LF>.<CR><LF>"),
            ("550 5.1.1 <a@x>: no", "550|5.1.1|<a@x>: no"), ("550 5.1.1", "550|5.1.1|"),
            ("550 5.1.1: no <a@x>", "550|5.1.1|no <a@x>"), ("250 2.0.0:", "250|2.0.0|"),
            ("550 5.1.1:no", "550|-|5.1.1:no"), ("550 5.1.1<a@x>", "550|-|5.1.1<a@x>"),
            ("250 3.1.1 x", "250|-|3.1.1 x"),
            ("550 5.1234.1 x", "550|-|5.1234.1 x"), ("550 5..1 x", "550|-|5..1 x"),
            ("250 4.7.1 x", "250|4.7.1|x"),
            ("550 5.123.456 x", "550|5.123.456|x"), ("999 odd", "999|-|odd"), ("000 odd", "000|-|odd"),
            ("250\ttab", "250|-|tab"),
        ])
    func oneLine(line: String, reply: String) {
        let expected = reply.hasPrefix("000") ? "0" + reply.dropFirst(3) : reply
        #expect(replies(line) == [expected])
    }

    @Test(
        "Lines that are no replies are none",
        arguments: ["", "25", "2500 x", "25x", "+OK", "Ok", "250_x", "-250"])
    func noReply(line: String) {
        #expect(replies(line) == [])
    }

    @Test("Several lines are one reply, with the first enhanced code")
    func severalLines() {
        #expect(replies("250-mx", "250-PIPELINING", "250 8BITMIME") == ["250|-|mx/PIPELINING/8BITMIME"])
        #expect(replies("550-5.7.1 no", "550 5.7.1 really") == ["550|5.7.1|no/really"])
        #expect(replies("220-hello", "forgotten code", "220 there") == ["220|-|hello/forgotten code/there"])
        #expect(replies("250-a", "250-", "250") == ["250|-|a//"])
        #expect(replies("250-a", "550 b", "250 c") == ["550|-|a/b", "250|-|c"])
    }

    @Test("A reply of many lines, and of long ones, is cut and said to be")
    func limits() throws {
        var assembler = ReplyAssembler()
        let long = Array(("250-" + String(repeating: "x", count: 100_000)).utf8)
        for _ in 0..<1000 { _ = assembler.reply(after: long.span, stamp: Decoding.stamp) }
        let last = Array("250 end".utf8)
        let completed = assembler.reply(after: last.span, stamp: Decoding.stamp)
        let reply = try #require(completed)
        #expect(reply.isPartial)
        #expect(reply.moreLines.count <= ReplyAssembler.maximumLines)
        #expect(
            reply.text.utf8.count <= (ReplyAssembler.maximumLines + 1)
                * (ReplyAssembler.maximumLineLength + 1))
    }

    @Test("A line of which all is kept is not partial", arguments: [0, 1])
    func longestLine(over: Int) throws {
        var assembler = ReplyAssembler()
        let line = Array(
            ("250 " + String(repeating: "x", count: ReplyAssembler.maximumLineLength + over)).utf8)
        let completed = assembler.reply(after: line.span, stamp: Decoding.stamp)
        #expect(try #require(completed).isPartial == (over > 0))
    }

    @Test("Codes are classed by their first digit")
    func classes() {
        func reply(_ code: Int) -> SMTPReply {
            SMTPReply(
                code: code, enhancedStatusCode: nil, firstLine: "", moreLines: [], heads: [], isLossy: false,
                isPartial: false, hasMixedCodes: false, stamp: Decoding.stamp)
        }
        #expect(reply(250).isPositive && !reply(250).isNegative)
        #expect(reply(354).isIntermediate)
        #expect(reply(421).isNegative && reply(554).isNegative)
        #expect(!reply(199).isPositive && !reply(600).isNegative)
    }
}

struct QueueIdentifierTests {
    @Test(
        "The id that a server gave is found",
        arguments: [
            (
                "<id@host.example> [InternalId=4711, Hostname=mx.example.net] Queued mail for delivery",
                "4711"
            ),
            ("Ok: queued as 4F1XyZ", "4F1XyZ"), ("OK id=1xVaCM-0002P5-1K", "1xVaCM-0002P5-1K"),
            ("<bob@example.org> kDobFRWZBGtjfwAAg+zDdQ:R4 Saved", "kDobFRWZBGtjfwAAg+zDdQ:R4"),
            ("4AN9aB Message accepted for delivery", "4AN9aB"),
            ("OK  1637240 a1si123.45 - gsmtp", "a1si123.45"),
            ("ok 1637240 qp 4711", "1637240 qp 4711"), ("Ok", nil), ("", nil), ("queued as", nil),
            ("id=", nil),
        ] as [(String, String?)])
    func forms(text: String, id: String?) {
        #expect(QueueIdentifier.find(in: text) == id)
    }
}

extension ReplyAssembler {
    /// The reply that a line completes.
    fileprivate mutating func reply(after line: Span<UInt8>, stamp: FrameStamp) -> SMTPReply? {
        consume(line, stamp: stamp) ? takeReply(stamp) : nil
    }
}
