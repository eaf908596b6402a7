import Testing

@testable import Reporting

@Suite("Text from the wire")
struct SafeTextTests {
    @Test(
        "what could drive a terminal is shown as an escape",
        arguments: [
            ("plain ASCII <ok>", "plain ASCII <ok>"), ("\u{1B}[31mred", #"\x1B[31mred"#),
            ("a\tb\r\n", #"a\tb\r\n"#), ("\u{7F}\u{0}", #"\x7F\x00"#), ("\u{9B}2J", #"\u{9B}2J"#),
            ("abc\u{202E}gpj", #"abc\u{202E}gpj"#), ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#),
            ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#), ("Grüße – „ok“ ﹗", "Grüße – „ok“ ﹗"), ("", ""),
        ])
    func escapes(text: String, safe: String) {
        #expect(SafeText.escaped(text) == safe)
    }

    @Test(
        "width counts columns, not characters",
        arguments: [("abc", 3), ("e\u{301}", 1), ("日本", 4), ("…█", 2), ("😀", 2)])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
        #expect(DisplayWidth.of(DisplayWidth.padded(text, to: 9)) == 9)
    }

    @Test("a cut text fits, and spares an address at the edge")
    func cutting() {
        #expect(DisplayWidth.cut("short", to: 5) == "short")
        #expect(DisplayWidth.cut("User <gone@example.net> unknown", to: 28) == "User <gone@example.net>…")
        for columns in 0..<12 {
            #expect(DisplayWidth.of(DisplayWidth.cut("日本語 x 日本語", to: columns)) <= columns)
        }
    }

    @Test("wrapped lines fit and lose nothing but spaces")
    func wrapping() {
        let text = "one two three verylongwordthatdoesnotfit four"
        let lines = LineWrapping.lines(of: text, first: 10, rest: 8)
        #expect(lines.allSatisfy { $0.count <= 10 })
        #expect(lines.joined().replacing(" ", with: "") == text.replacing(" ", with: ""))
        #expect(LineWrapping.lines(of: text, first: nil, rest: nil) == [text])
    }

    @Test("numbers read the same in every locale")
    func numbers() {
        #expect(NumberText.grouped(1_234_567) == "1,234,567")
        #expect(NumberText.grouped(-100) == "-100")
        #expect(NumberText.percent(1, of: 100_000) == "< 0.1 %")
        #expect(NumberText.percent(99_999, of: 100_000) == "> 99.9 %")
        #expect(NumberText.percent(1, of: 3) == "33.3 %")
        #expect(NumberText.bytes(1_020_000_000) == "1.02 GB")
        #expect(NumberText.bytes(999) == "999 B")
        #expect(NumberText.duration(0.0214) == "21.4 ms")
        #expect(NumberText.duration(.infinity) == "?")
        #expect(BarText.bar(1, of: 1_000_000, columns: 10) == "▏")
        #expect(BarText.bar(1, of: 2, columns: 5) == "██▌")
    }
}
