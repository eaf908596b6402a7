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

    @Test(
        "durations have a unit that shows them",
        arguments: [
            (0.0000274, "27 µs"), (0.0009996, "1.0 ms"), (0.0214, "21.4 ms"), (1.084211, "1.084 s"),
            (123, "2 min 3 s"),
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
