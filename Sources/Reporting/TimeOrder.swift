import Provenance

/// Puts lines into the order of their times, though sessions come as they end. It holds back the latest ones only, so
/// that memory does not grow with the capture: a line may come late by that many others.
struct TimeOrder {
    private struct Line {
        var time: Timestamp
        /// Lines of one moment stay as they came.
        var number: Int
        var text: String
    }

    private let window: Int
    private var held: [Line] = []
    private var count = 0
    private var lastWritten: Timestamp?
    /// Lines that came too late for their place.
    private(set) var late = 0

    /// An order that is right for lines that come at most `window` others late.
    init(window: Int) {
        self.window = window
    }

    /// Takes a line, and adds those to the output that nothing is waited for any more.
    mutating func add(_ text: String, at time: Timestamp, into output: inout [UInt8]) {
        held.append(Line(time: time, number: count, text: text))
        count += 1
        if held.count >= 2 * window { write(held.count - window, into: &output) }
    }

    /// Adds all that is left.
    mutating func finish(into output: inout [UInt8]) {
        write(held.count, into: &output)
    }

    private mutating func write(_ number: Int, into output: inout [UInt8]) {
        held.sort { ($0.time, $0.number) < ($1.time, $1.number) }
        for line in held.prefix(number) {
            if let lastWritten, line.time < lastWritten { late += 1 } else { lastWritten = line.time }
            output.append(line: line.text)
        }
        held.removeFirst(number)
    }
}
