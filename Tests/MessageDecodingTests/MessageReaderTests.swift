import Testing

@testable import MessageDecoding

@Suite struct MessageReaderTests {
    /// Reads a whole message in slices of `size` octets.
    private func read(_ text: String, slicedBy size: Int = .max) -> MessageReader {
        var reader = MessageReader()
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let end = min(bytes.count, index + min(size, bytes.count))
            reader.consume(bytes.span.extracting(index..<end))
            index = end
        }
        reader.finish()
        return reader
    }

    @Test func `Wanted fields are read and the body is counted only`() {
        let reader = read(
            """
            Received: from a by b\r
            Message-ID:\r
             <1@example.org>\r
            SUBJECT : =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r
             aus Wien\r
            From: "Doe, John" <john@example.org>\r
            To: a@example.net, Team: b@example.net,\r
            \tc@example.net;\r
            Cc: d@example.net\r
            Date: Mon, 2 Mar 2026 10:11:12 +0000\r
            Content-Type: text/plain; charset=utf-8\r
            Subject: another\r
            \r
            From: body@example.org\r

            """)
        let header = reader.header
        #expect(header.messageID == "1@example.org")
        #expect(header.subject == "Grüße aus Wien")
        #expect(header.from == "john@example.org")
        #expect(header.fromName == "Doe, John")
        #expect(header.to == ["a@example.net", "b@example.net", "c@example.net"])
        #expect(header.cc == ["d@example.net"])
        #expect(header.date == "Mon, 2 Mar 2026 10:11:12 +0000")
        #expect(header.contentType == "text/plain; charset=utf-8")
        #expect(header.isComplete)
        #expect(!header.lossyText)
    }
}
