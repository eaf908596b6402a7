import SMTPDecoding
import Testing

/// What a decoder makes of octets that TLS carried, once somebody has decrypted them.
@Suite("Dialogues inside TLS")
struct InsideTLSTests {
    private struct Conversation: ~Copyable {
        var decoder = DialogueDecoder(isMidstream: false, transcribes: true, stamp: Decoding.stamp)
        var events: [DialogueEvent] = []

        mutating func client(_ text: String) -> Int {
            decoder.receiveClient(Array(text.utf8).span, stamp: Decoding.stamp) { events.append($0) }
        }

        mutating func server(_ text: String) -> Int {
            decoder.receiveServer(Array(text.utf8).span, stamp: Decoding.stamp) { events.append($0) }
        }

        mutating func beginInsideTLS(expectsGreeting: Bool) {
            decoder.beginInsideTLS(expectsGreeting: expectsGreeting, stamp: Decoding.stamp) {
                events.append($0)
            }
        }

        mutating func finish() {
            decoder.finish(stamp: Decoding.stamp) { events.append($0) }
        }

        /// The exchanges and what else is no line of the transcript.
        var facts: [String] {
            events.compactMap { event in
                if case .line = event { return nil }
                return Decoding.text(event)
            }
        }
    }

    @Test("After STARTTLS a dialogue without a greeting begins, and replies point at its own lines")
    func startTLS() {
        var conversation = Conversation()
        _ = conversation.server("220 mx\r\n")
        _ = conversation.client("EHLO a\r\n")
        _ = conversation.server("250 mx\r\n")
        _ = conversation.client("STARTTLS\r\n")
        _ = conversation.server("220 go\r\n")
        #expect(conversation.client("\u{16}\u{3}\u{1}") == 0)
        #expect(conversation.server("\u{16}\u{3}\u{3}") == 0)
        conversation.beginInsideTLS(expectsGreeting: false)
        #expect(conversation.decoder.isClientTLS && conversation.decoder.isServerTLS)
        #expect(conversation.client("EHLO b\r\nMAIL FR") == 15)
        #expect(conversation.server("250 mx\r\n") == 8)
        _ = conversation.client("OM:<a@example.org>\r\n")
        _ = conversation.server("250 ok\r\n")
        conversation.finish()
        #expect(
            conversation.facts == [
                "greeting → 220", "EHLO a → 250", "STARTTLS → 220", "EHLO b → 250",
                "MAIL <a@example.org> → 250",
            ])
        let answered = conversation.events.compactMap { event -> Int? in
            guard case .line(let line) = event else { return nil }
            return line.answers
        }
        #expect(answered == [0, 1, 2, 3])
    }

    @Test(
        "A reply too many inside TLS answers what stood between STARTTLS and TLS, whether it comes before the client speaks or not",
        arguments: [false, true])
    func injection(speaksFirst: Bool) {
        for isInjected in [true, false] {
            var conversation = Conversation()
            _ = conversation.server("220 mx\r\n")
            _ = conversation.client("EHLO a\r\n")
            _ = conversation.server("250 mx\r\n")
            _ = conversation.client("STARTTLS\r\n" + (isInjected ? "RSET\r\n" : ""))
            _ = conversation.server("220 go\r\n")
            conversation.beginInsideTLS(expectsGreeting: false)
            if speaksFirst { _ = conversation.client("EHLO b\r\n") }
            _ = conversation.server("250 reset\r\n")
            if !speaksFirst { _ = conversation.client("EHLO b\r\n") }
            _ = conversation.server("250 mx\r\n")
            _ = conversation.client("QUIT\r\n")
            _ = conversation.server("221 bye\r\n")
            conversation.finish()
            let answers = conversation.events.count { event in
                if case .breach(.answeredInjection, _) = event { true } else { false }
            }
            #expect((answers > 0) == isInjected)
        }
    }

    @Test("Where a server passes over what was injected, no reply is too many")
    func ignoredInjection() {
        var conversation = Conversation()
        _ = conversation.server("220 mx\r\n")
        _ = conversation.client("EHLO a\r\n")
        _ = conversation.server("250 mx\r\n")
        _ = conversation.client("STARTTLS\r\nRSET\r\n")
        _ = conversation.server("220 go\r\n")
        conversation.beginInsideTLS(expectsGreeting: false)
        _ = conversation.client("EHLO b\r\n")
        _ = conversation.server("250 mx\r\n")
        _ = conversation.server("421 timeout\r\n")
        conversation.finish()
        #expect(
            !conversation.events.contains { event in
                if case .breach(.answeredInjection, _) = event { true } else { false }
            })
    }

    @Test("Where TLS came first a greeting is expected inside")
    func implicit() {
        var conversation = Conversation()
        #expect(conversation.client("\u{16}\u{3}\u{1}") == 0)
        #expect(conversation.server("\u{16}\u{3}\u{3}") == 0)
        conversation.beginInsideTLS(expectsGreeting: true)
        _ = conversation.server("220 mx\r\n")
        _ = conversation.client("QUIT\r\n")
        _ = conversation.server("221 bye\r\n")
        conversation.finish()
        #expect(conversation.facts == ["greeting → 220", "QUIT → 221"])
    }

    @Test("What was begun in the clear and is not done is nothing inside TLS")
    func leftovers() {
        var conversation = Conversation()
        _ = conversation.server("220 mx\r\n25")
        _ = conversation.client("EHLO a\r\nMAIL FROM:<lost@exa")
        conversation.beginInsideTLS(expectsGreeting: false)
        _ = conversation.client("EHLO b\r\n")
        _ = conversation.server("250 mx\r\n")
        conversation.finish()
        #expect(conversation.facts == ["greeting → 220", "EHLO a → none", "EHLO b → 250"])
    }
}
