import Testing

@testable import MessageDecoding

@Suite struct MessageReaderTests {
    /// A message with every wanted field, folded and encoded.
    private static let message = """
        Received: from a by b\r
        Message-ID:\r
         <1@example.org>\r
        SUBJECT : =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r
         aus Wien\r
        From: "Doe, John" <john@example.org>\r
        X-Long:\r
        \tSubject: none\r
        To: a@example.net, Team: b@example.net,\r
        \tc@example.net;\r
        Cc: d@example.net\r
        Date: Mon, 2 Mar 2026 10:11:12 +0000\r
        Content-Type: text/plain;\r
         charset=utf-8\r
        Subject: another\r
        \r
        From: body@example.org\r

        """

    private func read(_ text: String, slicedBy size: Int = .max) -> MessageReader {
        read(Array(text.utf8), slicedBy: size)
    }

    private func read(_ bytes: [UInt8], slicedBy size: Int = .max) -> MessageReader {
        var reader = MessageReader()
        var index = 0
        while index < bytes.count {
            let end = index + min(size, bytes.count - index)
            reader.consume(bytes.span.extracting(index..<end))
            index = end
        }
        reader.finish()
        return reader
    }

    @Test func `Wanted fields are read and the body is only counted`() {
        let reader = read(Self.message)
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
        #expect(reader.octets == Self.message.utf8.count)
    }

    @Test func `Any split gives the same header`() {
        let bytes = Array(Self.message.utf8)
        let whole = read(bytes)
        for size in 1...7 { #expect(read(bytes, slicedBy: size) == whole) }
        for cut in 0...bytes.count {
            var reader = MessageReader()
            reader.consume(bytes.span.extracting(first: cut))
            reader.consume(bytes.span.extracting(droppingFirst: cut))
            reader.finish()
            #expect(reader == whole, "cut at \(cut)")
        }
    }

    @Test func `Bare line feeds end lines as well`() {
        let header = read(Self.message.replacing("\r", with: "")).header
        #expect(header == read(Self.message).header)
    }

    @Test func `A loss hides fields and makes none up`() {
        let bytes = Array(Self.message.utf8)
        let whole = read(bytes)
        for start in 0..<bytes.count {
            for length in [1, 2, 30, 200] {
                let end = min(start + length, bytes.count)
                var reader = MessageReader()
                reader.consume(bytes.span.extracting(first: start))
                reader.skip(end - start)
                reader.consume(bytes.span.extracting(droppingFirst: end))
                reader.finish()
                let header = reader.header
                #expect(header.messageID == nil || header.messageID == whole.header.messageID)
                #expect(header.subject == nil || header.subject == whole.header.subject)
                #expect(header.from == nil || header.from == whole.header.from)
                #expect(header.to == [] || header.to == whole.header.to)
                #expect(header.date == nil || header.date == whole.header.date)
                #expect(reader.octets + reader.missingOctets == bytes.count)
                let headerEnd = bytes.count - "\nFrom: body@example.org\r\n".utf8.count
                #expect(header.isComplete == (start >= headerEnd))
            }
        }
    }

    @Test func `A field that a loss may have cut is dropped`() {
        var reader = MessageReader()
        reader.consume(Array("From: a@example.org\r\nSubject: one\r\n".utf8).span)
        reader.skip(10)
        reader.consume(Array("\r\nTo: b@example.org\r\n\r\n".utf8).span)
        reader.finish()
        #expect(reader.header.from == "a@example.org")
        #expect(reader.header.subject == nil)
        #expect(reader.header.to == [])
        #expect(!reader.header.isComplete)
    }

    private static let beginnings: [(text: String, subject: String?)] = [
        ("", nil),
        ("\r\nSubject: body\r\n", nil),
        ("\nSubject: body\n", nil),
        ("Hello,\r\nSubject: body\r\n", nil),
        (" Hello\r\nSubject: body\r\n", nil),
        ("Hello", nil),
        (": no name\r\nSubject: body\r\n", nil),
        ("Grüße: a\r\nSubject: body\r\n", nil),
        ("\rSubject: body\r\n", nil),
        ("Subject: a", "a"),
        ("Subject: a\r\n", "a"),
        ("Subject: a\r\n b", "a b"),
        ("Subject:a\r\n", "a"),
        ("Subject\t :\t a \r\n", "a"),
        ("Subject:\r\n", ""),
        ("Subject:\r\n \r\n a\r\n", "a"),
        ("Subject: a\r\nrubbish\r\nTo: b@example.org\r\n", "a"),
        ("From bob@example.org Mon Mar  2 10:11:12 2026\r\nSubject: a\r\n", "a"),
        (">From bob@example.org Mon Mar  2 10:11:12 2026\nSubject: a\n", "a"),
        ("From : bob@example.org\r\nSubject: a\r\n", "a"),
        ("Received: a\r\nFrom bob\r\nSubject: body\r\n", nil),
        ("From \r\nSubject: body\r\n", nil),
        ("Subjects: b\r\nSubject: a\r\n", "a"),
        ("Subject-Of-A-Very-Long-Name: b\r\nSubject: a\r\n", "a"),
        ("Subject: a\rb\r\n", "a\rb"),
    ]

    @Test("Of more addresses than a field has room for the first are kept")
    func manyAddresses() {
        let header = read("To: " + String(repeating: "a,", count: 9000) + "z@example.net\r\n\r\n").header
        #expect(header.to.count == 4096 && header.to.allSatisfy { $0 == "a" })
    }

    @Test(arguments: beginnings) func `A header begins and ends where it should`(
        text: String, subject: String?
    ) {
        let header = read(text).header
        #expect(header.subject == subject)
        #expect(header.isComplete)
        #expect(header.to == [])
    }

    private static let authors: [(field: String, from: String)] = [
        ("bob@example.org", "bob@example.org"),
        ("Bob <bob@example.org>, Al <al@example.org>", "bob@example.org"),
        ("  the whole team ", "the whole team"),
        ("=?utf-8?Q?J=C3=B6rg?= Meier", "Jörg Meier"),
        ("", ""),
        ("<>", ""),
    ]

    @Test(arguments: authors) func `From falls back to its text`(field: String, from: String) {
        #expect(read("From: \(field)\r\n\r\n").header.from == from)
    }

    @Test func `A Message-ID may lack its brackets`() {
        #expect(read("Message-ID: 1@example.org\r\n").header.messageID == "1@example.org")
        #expect(read("message-id:<1@example.org> (comment)\r\n").header.messageID == "1@example.org")
        #expect(read("Message-Id: <1@example.org\r\n").header.messageID == "1@example.org")
    }

    @Test func `A field beyond its limit ends with its last whole word`() {
        let words = String(repeating: "word ", count: 100_000)
        let addresses = String(repeating: "abc@example.org, ", count: 10_000)
        let header = read("Subject: \(words)\r\nTo: \(addresses)\r\nDate: today\r\n\r\n").header
        #expect(header.subject?.hasSuffix("word") == true)
        #expect(header.subject?.utf8.count ?? 0 <= 8 * 1024)
        #expect(Set(header.to) == ["abc@example.org"])
        #expect(header.to.count == 64 * 1024 / 17)
        #expect(header.date == "today")
        #expect(!header.isComplete)
    }

    @Test func `Bytes that are no text are marked`() {
        let header = read(Array("Subject: Gr".utf8) + [0xFC, 0xDF] + Array("e\r\n\r\n".utf8)).header
        #expect(header.subject == "Gr\u{FFFD}\u{FFFD}e")
        #expect(header.lossyText)
    }

    @Test(arguments: 0..<300 as Range<UInt64>) func `Noise never traps`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("\r\n \t:;,<>()[]@\"\\=?utf-8QBFromTSubjec.\u{0}é".utf8)
        var bytes = Array(Self.message.utf8)
        for _ in 0..<Int.random(in: 1...60, using: &generator) {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[index] =
                alphabet.randomElement(using: &generator)
                ?? UInt8.random(in: .min ... .max, using: &generator)
        }
        let noise = (0..<400).compactMap { _ in alphabet.randomElement(using: &generator) }
        for field in ["Subject: ", "From: ", "To: ", "Message-ID: "] {
            bytes += Array(field.utf8) + noise + [0x0D, 0x0A]
        }
        #expect(read(bytes, slicedBy: 1) == read(bytes))
        let noisy = Array("From: ".utf8) + noise.filter { $0 != 0x0A } + Array("\r\nTo: =?".utf8) + noise
        #expect(read(noisy, slicedBy: 3) == read(noisy))
    }
}

/// The same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
