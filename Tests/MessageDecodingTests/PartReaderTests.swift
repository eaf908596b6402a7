import MessageDecoding
import TestSupport
import Testing

@Suite("Parts of messages")
struct PartReaderTests {
    /// The events, with the pieces of a part's content joined.
    static func events(_ bytes: [UInt8], sliced size: Int = .max, deepest: Int = 20) -> [String] {
        var reader = PartReader(deepest: deepest)
        var events: [String] = []
        var content: [UInt8] = []
        func take(_ event: PartEvent) {
            switch event {
            case .begin(let header):
                events.append("\(header.number) \(header.type) \(header.name ?? "-")")
                content = []
            case .content(let bytes): content += bytes
            case .end(let isComplete):
                events.append(String(decoding: content, as: UTF8.self) + (isComplete ? "" : "…"))
            case .tooDeep(let number): events.append("\(number) too deep")
            }
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let slice = Array(rest.prefix(size))
            rest = rest.dropFirst(slice.count)
            reader.consume(slice.span, to: take)
        }
        reader.finish(isComplete: true, to: take)
        return events
    }

    static func events(_ lines: [String], sliced size: Int = .max) -> [String] {
        events(Array(lines.joined(separator: "\r\n").utf8), sliced: size)
    }

    static let mixed = [
        "Subject: x", "Content-Type: multipart/mixed; boundary=\"a b\"", "", "preamble", "--a b", "", "Text",
        "",
        "--a b  ", "Content-Type: application/pdf; name=x.pdf", "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment;", " filename*=UTF-8''na%C3%AFve.pdf", "", "aGVs", "bG8=", "--a b",
        "Content-Type: multipart/alternative; boundary=in", "", "--in",
        "Content-Transfer-Encoding: quoted-printable",
        "", "a=", "b=3D  ", "=zz", "--in", "Content-Type: message/rfc822", "", "Subject: inner", "",
        "--not a delimiter", "--a b--", "epilogue",
    ]

    @Test(
        "Parts have numbers, types, names and their content without the delimiter's line end",
        arguments: [1, 2, 3, 7, 64, .max])
    func parts(size: Int) {
        #expect(
            Self.events(Self.mixed, sliced: size) == [
                "1 text/plain -", "Text\r\n", "2 application/pdf naïve.pdf", "hello", "3.1 text/plain -",
                "ab=\r\n=zz", "3.2 message/rfc822 -", "Subject: inner\r\n\r\n--not a delimiter",
            ])
    }

    @Test(
        "Names: RFC 2231 in pieces and with a character set, RFC 2047, quoted, and the type's",
        arguments: [
            ("Content-Disposition: attachment; filename=\"a \\\"b\\\".txt\"", "a \"b\".txt"),
            ("Content-Disposition: attachment; filename*0=\"on\"; filename*1=e.txt", "one.txt"),
            ("Content-Disposition: attachment; filename*0*=iso-8859-1'de'%FC; filename*1=.txt", "ü.txt"),
            ("Content-Disposition: attachment; filename=\"=?utf-8?B?w6QudHh0?=\"", "ä.txt"),
            ("Content-Type: image/png; NAME=x.png", "x.png"),
            ("Content-Disposition: attachment; filename=plain; filename*=utf-8''star", "star"),
            ("Content-Disposition: attachment; filename=../../etc/passwd", "../../etc/passwd"),
        ])
    func names(field: String, name: String) {
        #expect(Self.events([field, "", ""]).first?.hasSuffix(" " + name) == true)
    }

    @Test("A loss ends the part; the parts after it are told again")
    func loss() {
        var reader = PartReader(deepest: 20)
        var ends: [Bool] = []
        func take(_ event: PartEvent) { if case .end(let isComplete) = event { ends.append(isComplete) } }
        let head = Array("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nab".utf8)
        let tail = Array("cd\r\n--b\r\n\r\nwhole\r\n--b--\r\n".utf8)
        reader.consume(head.span, to: take)
        reader.skip(to: take)
        reader.consume(tail.span, to: take)
        reader.finish(isComplete: true, to: take)
        #expect(ends == [false, true])
    }

    @Test("Every truncation is read without a trap, and so is noise, in any slices")
    func truncationAndNoise() {
        let bytes = Array(Self.mixed.joined(separator: "\r\n").utf8)
        for count in bytes.indices { _ = Self.events(Array(bytes[..<count])) }
        let alphabet = Array("\r\n\r\n--a b =?;:\"'%*in-Content-Type".utf8)
        for seed in 0..<200 as Range<UInt64> {
            var generator = SplitMix64(state: seed)
            var noise = bytes
            for _ in 0..<Int.random(in: 1...40, using: &generator) {
                let index = Int.random(in: noise.indices, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: noise[index] = UInt8.random(in: .min ... .max, using: &generator)
                case 1: noise.insert(alphabet.randomElement(using: &generator) ?? 0, at: index)
                default: noise.remove(at: index)
                }
            }
            let whole = Self.events(noise)
            for size in [1, 3, 50] { #expect(Self.events(noise, sliced: size) == whole, "seed \(seed)") }
        }
    }

    @Test("A hundred times the depth takes a hundred times as long, not ten thousand times")
    func depth() {
        func nested(_ depth: Int) -> [UInt8] {
            (0..<depth).flatMap { level in
                Array("Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n".utf8)
            }
        }
        func time(_ depth: Int) -> Duration {
            let bytes = nested(depth)
            return ContinuousClock().measure { _ = Self.events(bytes) }
        }
        #expect(
            Self.events(nested(10_000)) == [
                Array(repeating: "1", count: 20).joined(separator: ".") + " too deep"
            ])
        let short = time(500)
        #expect(time(50_000) < short * 1000 + .milliseconds(200))
    }
}
