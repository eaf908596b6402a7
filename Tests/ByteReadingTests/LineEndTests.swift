import ByteReading
import Testing

struct LineEndTests {
    /// Octet by octet.
    private func hasBareLineEnd(_ bytes: [UInt8], after previous: UInt8) -> Bool {
        zip([previous] + bytes, bytes).contains { ($0 == 0x0D) != ($1 == 0x0A) }
    }

    private func found(_ bytes: [UInt8], after previous: UInt8) -> Bool {
        bytes.span.hasBareLineEnd(after: previous)
    }

    @Test("CR and LF that stand alone are found at any place in text of any length")
    func bare() {
        for count in 0..<150 {
            let text = [UInt8]("0123456789abc\r\n".utf8)
            let lines = (0..<count).map { text[$0 % text.count] }
            #expect(found(lines, after: 0x0A) == hasBareLineEnd(lines, after: 0x0A))
            for place in lines.indices {
                for octet in [0x0A, 0x0D, 0x20] as [UInt8] {
                    var faulty = lines
                    faulty[place] = octet
                    if found(faulty, after: 0x0A) != hasBareLineEnd(faulty, after: 0x0A) {
                        Issue.record("\(octet) at \(place) of \(count)")
                    }
                }
            }
        }
    }

    @Test("The octet before counts, and CR at the end is not judged")
    func borders() {
        #expect(!found([], after: 0x0D))
        #expect(!found([0x0A], after: 0x0D))
        #expect(found([0x0A], after: 0x61))
        #expect(found([0x61], after: 0x0D))
        #expect(!found([0x61, 0x0D], after: 0x61))
    }

    @Test("The last octet of a value in a range is found, and none beside it")
    func last() {
        for count in 0..<40 {
            for place in 0..<count {
                var bytes = [UInt8](repeating: 0x8A, count: count)
                bytes[place] = 0x0A
                bytes[0] = 0x0A
                for start in 0...count {
                    for end in start...count {
                        let found = bytes.span.lastIndex(of: 0x0A, in: start..<end)
                        if found != (start..<end).last(where: { bytes[$0] == 0x0A }) {
                            Issue.record("\(place) of \(count) in \(start)..<\(end)")
                        }
                    }
                }
            }
        }
    }
}
