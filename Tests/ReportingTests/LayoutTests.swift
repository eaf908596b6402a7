import MailSession
import Provenance
import Testing

@testable import Reporting

@Suite("Layout")
struct LayoutTests {
    @Test(
        "a line breaks between words, and in a word only where that is longer than a line",
        arguments: [
            (
                "RCPT TO:<a@b.example> ORCPT=rfc822;a@b.example", 26,
                ["RCPT TO:<a@b.example>", "ORCPT=rfc822;a@b.example"]
            ),
            ("a bb ccc", 4, ["a bb", "ccc"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
            ("x abcdefgh", 4, ["x ab", "cdef", "gh"]), ("a  b", 3, ["a", "b"]), ("日本 語", 4, ["日本", "語"]),
            ("", 4, [""]),
        ])
    func wrapping(text: String, width: Int, lines: [String]) {
        #expect(LineWrapping.lines(of: text, first: width, rest: width) == lines)
    }

    @Test("where the first word finds no room, the first line stays empty", arguments: [-3, 0, 1, 5])
    func firstLine(room: Int) {
        #expect(LineWrapping.lines(of: "address next", first: room, rest: 12) == ["", "address next"])
    }

    @Test("facts stay together where they can")
    func facts() {
        let facts = ["from <a@b>", "12 bytes", "Subject: a long one"]
        #expect(
            LineWrapping.lines(of: facts, separator: " · ", first: 21, rest: 14)
                == ["from <a@b> · 12 bytes", "Subject: a", "long one"])
        #expect(
            LineWrapping.lines(of: facts, separator: " · ", first: nil, rest: nil)
                == ["from <a@b> · 12 bytes · Subject: a long one"])
    }

    @Test("wrapping ends, whatever the room")
    func noise() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let text = String(
                (0..<Int.random(in: 0..<40)).map { _ in "ab  <@>日".randomElement(using: &generator) ?? "x" })
            let rest = Int.random(in: 1..<12, using: &generator)
            let lines = LineWrapping.lines(
                of: text, first: .random(in: -2..<12, using: &generator), rest: rest)
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
            #expect(lines.dropFirst().allSatisfy { DisplayWidth.of($0) <= max(2, rest) })
        }
    }

    @Test(
        "an address keeps its port and its end",
        arguments: [
            ("[2001:db8:2::25]:25", 17, "[2001:…:2::25]:25"),
            ("198.51.100.130:587", 18, "198.51.100.130:587"),
            ("198.51.100.130:65535", 17, "198.51….130:65535"), ("x", 0, ""), ("long", 1, "…"),
        ])
    func middle(address: String, width: Int, cut: String) {
        #expect(DisplayWidth.cutMiddle(address, to: width) == cut)
    }

    @Test("what stands at the right reaches into empty columns, and never into full ones")
    func borrowing() {
        let layout = LineLayout(
            columns: [Column("", 3), Column("", 4), Column("", 4, right: true)], color: false)
        func line(_ cells: String...) -> String {
            var output: [UInt8] = []
            layout.write(cells.map { Cell($0) }, into: &output)
            return String(decoding: output.dropLast(), as: UTF8.self)
        }
        #expect(line("abc", "", "unanswered") == "abc  unanswered")
        #expect(line("abc", "", "refused") == "abc     refused")
        #expect(line("abc", "defg", "refused") == "abc  defg  ref…")
        #expect(line("abc", "defg", "1") == "abc  defg     1")
    }

    private func lines(of table: TextTable, width: Int) -> [String] {
        var output: [UInt8] = []
        table.write(width: width, indent: 2, color: false, into: &output)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test(
        "where the flexible column has given all, words give way and numbers do not", arguments: [50, 60, 80])
    func squeezing(width: Int) {
        var table = TextTable([
            Column("from", 40, shortening: .middle), Column("to", 40, shortening: .middle),
            Column("bytes", 11, right: true), Column("why", .max),
        ])
        table.add([
            Cell("a-long-name@mail.example.org"), Cell("another-long-name@mail.example.net"),
            Cell("1,234,567"),
            Cell("STARTTLS was not offered"),
        ])
        let lines = lines(of: table, width: width)
        #expect(
            lines.allSatisfy { DisplayWidth.of($0) <= width } && lines.contains { $0.contains("1,234,567") })
    }

    @Test("a note stands below its row, from its column on, and breaks between facts")
    func notes() {
        var table = TextTable(
            [Column("server", 20), Column("sessions", 8, right: true)], flexible: 0, noteColumn: 1)
        table.add([Cell("mx1"), Cell("3")], note: ["TLSv1.3", "TLS_AES_256", "CN=mx1"].map { Cell($0) })
        table.add([Cell("mx2"), Cell("1")])
        #expect(
            lines(of: table, width: 34) == [
                "  server  sessions", "  mx1            3", "          TLSv1.3 · TLS_AES_256",
                "          CN=mx1", "  mx2            1",
            ])
    }

    @Test("prose that goes on over lines has single spaces")
    func spaces() {
        var table = TextTable([Column("said", .max)], lines: 2)
        table.add([Cell("Called:   you   Sent:     RCPT TO")])
        #expect(lines(of: table, width: 20) == ["  said", "  Called: you Sent:", "  RCPT TO"])
    }

    @Test("a span of time says once what both ends share")
    func spans() {
        let start = Examples.start
        #expect(Timestamp.span(start, start) == "2026-03-02 10:11:12")
        #expect(Timestamp.span(start, Examples.after(500_000)) == "2026-03-02 10:11:12")
        #expect(Timestamp.span(start, Examples.after(60_000_000)) == "2026-03-02 10:11:12 – 10:12:12")
        #expect(Timestamp.span(start, Examples.after(60_000_000), withDate: false) == "10:11:12 – 10:12:12")
        #expect(
            Timestamp.span(start, Examples.after(86_400_000_000))
                == "2026-03-02 10:11:12 – 2026-03-03 10:11:12")
    }

    @Test(
        "a filter of frames is as short as Wireshark takes it",
        arguments: [([], ""), ([7], "frame.number == 7"), ([7, 9], "frame.number in {7, 9}")])
    func filters(frames: [UInt64], text: String) {
        #expect(FrameFilter.showing(frames) == text)
    }

    @Test("logins that are alike are one line, however many they are")
    func logins() {
        var session = Examples.partial
        session.auth = (1...1000).map {
            AuthAttempt(mechanism: $0 == 1000 ? "LOGIN" : "PLAIN", cleartext: false, frame: $0)
        }
        let facts = SessionFacts(session: session).lines.filter { $0.label == "auth" }
        #expect(
            facts.map(\.text) == [
                "PLAIN: unknown, frames 1, 2, 3, 4, 5, 6, 7, 8 and 991 more", "LOGIN: unknown, frame 1000",
            ])
    }

    @Test("messages have the tone of what became of them")
    func mailTones() {
        func tone(_ outcomes: Outcome...) -> Tone {
            var session = Examples.partial
            session.transactions = outcomes.map {
                var transaction = Examples.partial.transactions[0]
                transaction.outcome = $0
                return transaction
            }
            return session.mailTone
        }
        #expect(tone(.accepted, .partiallyAccepted) == .good && tone(.accepted, .deferred) == .warning)
        #expect(tone(.deferred) == .warning && tone(.deferred, .rejected) == .bad && tone(.aborted) == .dim)
    }

    @Test(
        "durations have a unit that shows them",
        arguments: [
            (0.0000274, "27 µs"), (0.0009996, "1.0 ms"), (0.0214, "21.4 ms"), (1.084211, "1.084 s"),
            (123, "2 min 3 s"), (3600, "1 h"), (120, "2 min"),
            (0, "0 µs"),
        ])
    func durations(seconds: Double, text: String) {
        #expect(NumberText.duration(seconds) == text)
    }

    @Test(
        "Progress tells what is left, and drops what has no room",
        arguments: [
            (
                420_000_000, 1_000_000_000 as Int?, 80 as Int?,
                "42 % · 5 s left · 420 MB of 1.00 GB · 12,345 sessions · 140 MB/s"
            ),
            (420_000_000, 1_000_000_000, 40, "42 % · 5 s left · 420 MB of 1.00 GB"),
            (420_000_000, 1_000_000_000, 2, "42 %"),
            (420_000_000, nil, nil, "420 MB · 12,345 sessions · 140 MB/s"),
            (0, 10, nil, "0 % · 0 B of 10 B · 12,345 sessions"),
            (20, 10, nil, "100 % · 20 B of 10 B · 12,345 sessions · 6 B/s"),
            (0, 0, nil, "0 B · 12,345 sessions"),
        ])
    func progress(bytes: Int, total: Int?, width: Int?, expected: String) {
        #expect(
            ProgressText.line(bytes: bytes, of: total, sessions: 12_345, seconds: 3, width: width) == expected
        )
    }
}
