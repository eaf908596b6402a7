import TestSupport
import Testing

@testable import SMTPDecoding

struct LineConformanceTests {
    private static let longest = 998

    /// Bare LF, bare CR and long lines of a text, octet by octet.
    private func faults(in text: [UInt8]) -> [Int] {
        var (lineFeeds, returns, long) = (0, 0, 0)
        for (before, octet) in zip([0x0A] + text, text) {
            if octet == 0x0A, before != 0x0D { lineFeeds += 1 }
            if octet != 0x0A, before == 0x0D { returns += 1 }
        }
        // What follows the last LF is no line yet.
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            let content = line.last == 0x0D ? line.dropLast() : line
            if content.count - (line.first == 0x2E ? 1 : 0) > Self.longest { long += 1 }
        }
        return [lineFeeds, returns, long]
    }

    private func found(in pieces: [ArraySlice<UInt8>]) -> [Int] {
        var lines = LineConformance()
        var found = [0, 0, 0]
        for piece in pieces {
            let bytes = Array(piece)
            lines.consume(bytes.span)
            guard let faults = lines.takeFaults() else { continue }
            found[0] += faults.bareLineFeeds
            found[1] += faults.bareCarriageReturns
            found[2] += faults.longLines
        }
        return found
    }

    @Test("A line of 998 octets is not too long, CRLF and a stuffed dot not counted; one of 999 is")
    func length() {
        for (line, isLong) in [
            (String(repeating: "x", count: 998), false), (String(repeating: "x", count: 999), true),
            ("." + String(repeating: "x", count: 998), false),
            ("." + String(repeating: "x", count: 999), true),
            (String(repeating: "x", count: 5000), true),
        ] {
            for text in [line + "\r\n", "a\r\n" + line + "\r\n" + line + "\r\nb\r\n"] {
                let octets = Array(text.utf8)
                let lines = text.hasPrefix("a") ? 2 : 1
                let expected = [0, 0, isLong ? lines : 0]
                #expect(faults(in: octets) == expected)
                #expect(found(in: [octets[...]]) == expected)
                #expect(found(in: octets.indices.map { octets[$0...$0] }) == expected)
            }
        }
        #expect(found(in: [Array((String(repeating: "x", count: 998) + "\n").utf8)[...]]) == [1, 0, 0])
    }

    @Test("Lines of any form are judged the same in pieces of any size")
    func pieces() {
        var random = SplitMix64(state: 998)
        for _ in 0..<400 {
            var text: [UInt8] = []
            while text.count < 4000 {
                let length =
                    [0, 1, 40, 76, 990, 997, 998, 999, 1000, 1001, 1500].randomElement(using: &random) ?? 0
                if Bool.random(using: &random) { text.append(0x2E) }
                text += [UInt8](repeating: 0x78, count: length)
                text +=
                    [[0x0D, 0x0A], [0x0D, 0x0A], [0x0D, 0x0A], [0x0A], [0x0D], [0x0D, 0x0D, 0x0A]]
                    .randomElement(using: &random) ?? []
            }
            text += [0x0D, 0x0A]
            let expected = faults(in: text)
            var pieces: [ArraySlice<UInt8>] = []
            var rest = text[...]
            while !rest.isEmpty {
                pieces.append(rest.prefix(Int.random(in: 1...1500, using: &random)))
                rest = rest.dropFirst(pieces[pieces.count - 1].count)
            }
            #expect(found(in: [text[...]]) == expected)
            #expect(found(in: pieces) == expected)
        }
    }
}
