import Foundation
import MailSession
import Provenance
import Testing

@testable import Reporting

@Suite("JSON")
struct JSONTextTests {
    private func text(_ value: some Encodable) throws -> String {
        var output: [UInt8] = []
        try JSONText.encode(value, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("a record reads back as the same record", arguments: Examples.several)
    func roundTrip(session: MailSession) throws {
        let json = try text(session)
        #expect(try JSONDecoder().decode(MailSession.self, from: Data(json.utf8)) == session)
        #expect(json.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }

    @Test("what a record writes of itself is what `encode(to:)` writes", arguments: Examples.several)
    func direct(session: MailSession) throws {
        var output: [UInt8] = []
        SessionJSON.append(session, to: &output)
        #expect(try String(decoding: output, as: UTF8.self) == text(session))
    }

    @Test("a record ends whole wherever the output has to grow", arguments: 0...40)
    func growing(more: Int) throws {
        // Texts and names of members meet the end of the output's first 4 KiB at each of their bytes.
        var session = Examples.partial
        session.capture = String(repeating: "x", count: 3880 + 5 * more)
        for length in 0..<5 {
            session.extensions = ["", String(repeating: "y", count: length)]
            var output: [UInt8] = []
            SessionJSON.append(session, to: &output)
            #expect(try JSONDecoder().decode(MailSession.self, from: Data(output)) == session)
        }
    }

    @Test("keys come in the order in which they are encoded, and dictionaries sorted")
    func order() throws {
        let json = try text(Examples.partial)
        #expect(json.hasPrefix(#"{"record":"session","version":1,"id":"Cq3fExample","community_id":"#))
        #expect(json.contains(#""parameters":{"BODY":"8BITMIME","SIZE":"2048"}"#))
        #expect(json.contains(#""handshake_rtt_s":0.0214"#))
        #expect(!json.contains("null"))
    }

    @Test(
        "strings are escaped so that nothing drives a terminal",
        arguments: [
            ("a\"b\\c/", #""a\"b\\c/""#), ("\u{0}\u{1B}[31m\u{7F}", #""\u0000\u001b[31m\u007f""#),
            ("\u{9B}2J\u{80}", #""\u009b2J\u0080""#), ("\n\r\t", #""\n\r\t""#),
            ("Grüße ©€😀", #""Grüße ©€😀""#), ("a\u{202E}b\u{2028}\u{2029}", #""a\u202eb\u2028\u2029""#),
            ("\u{61C}\u{200F}\u{2066}…→", #""\u061c\u200f\u2066…→""#), ("\u{E0041}", #""\udb40\udc41""#),
            ("ASCII and more than eight bytes \u{200E}", #""ASCII and more than eight bytes \u200e""#),
            ("Привет, こんにちは, 你好", #""Привет, こんにちは, 你好""#),
        ])
    func strings(value: String, json: String) throws {
        #expect(try text(value) == json)
        // Eight octets are looked at a time: each place in them, before and behind others.
        for count in 0..<20 {
            let more = String(repeating: "x", count: count)
            #expect(try text(more + value + more) == "\"\(more)\(json.dropFirst().dropLast())\(more)\"")
        }
        #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == value)
    }

    @Test("numbers are as short as they can be, and never NaN")
    func numbers() throws {
        #expect(
            try text([1.0, 0.1, 1.084211, -2.0, 1e-7, .nan, .infinity])
                == "[1,0.1,1.084211,-2,1e-07,null,null]")
        #expect(
            try text([Int.min, -1, 0, 10, Int.max]) == "[-9223372036854775808,-1,0,10,9223372036854775807]")
        #expect(try text(UInt64.max) == "18446744073709551615")
    }

    /// The number as a record writes it, and as Swift does.
    private func texts(_ value: Double) -> (record: String, shortest: String) {
        func text(_ write: (inout JSONBuffer) -> Void) -> String {
            var json = JSONBuffer()
            var output: [UInt8] = []
            write(&json)
            json.append(to: &output)
            return String(decoding: output, as: UTF8.self)
        }
        return (text { $0.write(value) }, text { $0.write(shortest: value) })
    }

    @Test("whole nanoseconds are written as any other number is", arguments: 0..<20 as Range<UInt64>)
    func nanoseconds(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func random() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 11
        }
        let edges: [Double] = [
            0, 1e-4, 1e-4.nextDown, 99_999e-9, 0.1 + 0.2, 1e6 - 1e-9, 1e6, 1e15, 1e16, -0.5, -0.0,
        ]
        for value in edges + [
            .infinity, .nan, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 123_456.789_012_345,
        ] {
            #expect(texts(value).record == texts(value).shortest)
        }
        for _ in 0..<2000 {
            let whole = Double(random() % (1 << (random() % 53 + 1))) / 1e9
            let rounder = Double(random() % 100_000) / 1e3
            for value in [
                whole, whole.nextUp, whole.nextDown, rounder, rounder + 0.1,
                Double(bitPattern: random() << 1),
            ] {
                let (record, shortest) = texts(value)
                #expect(record == shortest)
            }
        }
    }

    @Test("what opens nested containers closes them")
    func nesting() throws {
        struct Nested: Encodable {
            enum Key: String, CodingKey { case a, b, c }

            func encode(to encoder: any Encoder) throws {
                var outer = encoder.container(keyedBy: Key.self)
                var inner = outer.nestedContainer(keyedBy: Key.self, forKey: .a)
                try inner.encode(true, forKey: .b)
                var list = outer.nestedUnkeyedContainer(forKey: .b)
                try list.encode("x")
                try list.encode([String: Int]())
                try list.encodeNil()
                try outer.encode([[1], []], forKey: .c)
            }
        }
        struct Nothing: Encodable { func encode(to encoder: any Encoder) {} }
        #expect(try text(Nested()) == #"{"a":{"b":true},"b":["x",{},null],"c":[[1],[]]}"#)
        #expect(try text([Nothing(), Nothing()]) == "[{},{}]")
        #expect(try text([Optional("x"), nil]) == #"["x",null]"#)
    }

    @Test("a document is added to what is there")
    func appending() throws {
        var output = Array("x".utf8)
        try JSONText.encode(1, into: &output)
        #expect(output == Array("x1".utf8))
    }
}
