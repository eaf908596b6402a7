import DeliveryAnalysis
import MailSession
import Provenance

/// What was read, and how far it is to be trusted.
extension TextReport {
    /// Captures that are listed one by one; of more only the sum is told.
    private static let listedCaptures = 6

    func writeCaptures(into output: inout [UInt8]) {
        let captures = input.captures
        if captures.count == 1, let capture = captures.first {
            writeTitle([capture.name] + facts(of: capture), into: &output)
        } else {
            let sizes = captures.compactMap(\.size)
            var facts = [NumberText.count(captures.count, "capture")]
            if !sizes.isEmpty, sizes.count == captures.count {
                facts.append(NumberText.bytes(sizes.reduce(into: 0) { $0.merge($1) }))
            }
            facts += span(captures.compactMap(\.first).min(), captures.compactMap(\.last).max())
            facts.append(NumberText.count(input.counters.frames, "frame"))
            writeTitle(facts, into: &output)
            for capture in captures.prefix(Self.listedCaptures) {
                writeRemark(
                    ([capture.name] + self.facts(of: capture)).joined(separator: "   "), into: &output)
            }
            if captures.count > Self.listedCaptures {
                writeRemark("… \(captures.count - Self.listedCaptures) more", into: &output)
            }
        }
        for capture in captures {
            guard let problem = capture.problem else { continue }
            let text = "\(capture.name) could not be read to its end: \(problem)"
            for line in LineWrapping.lines(of: SafeText.escaped(text), first: width - 2, rest: width - 2) {
                output.append(line: "  " + Tone.bad.paint(line, color: color))
            }
        }
    }

    /// How complete the sessions are, and what can be read of them.
    func writeSummary(into output: inout [UInt8]) {
        output.append(0x0A)
        let states = totals.completeness
        var facts = [Cell(NumberText.count(totals.sessions, "connection"), .strong)]
        let classes: [(Completeness, String, Tone)] = [
            (.complete, "complete", .good), (.unfinished, "still open at the end", .plain),
            (.gaps, "with gaps", .warning), (.midstream, "begun before the capture", .warning),
            (.oneSided, "one direction only", .warning), (.refused, "refused", .bad),
            (.unanswered, "unanswered", .bad),
        ]
        for (state, words, tone) in classes where states[state] > 0 {
            facts.append(Cell("\(NumberText.grouped(states[state])) \(words)", tone))
        }
        writeFacts("Capture", facts, into: &output)
        writeFacts("Sessions", sessionFacts, into: &output)
        writeFacts("Trust", trust, into: &output)
        if input.counters.malformed + input.counters.fragments + input.counters.duplicates > 0 {
            writeFacts("Frames", frameFacts, into: &output)
        }
        for note in input.notes { writeFacts("Note", [Cell(note, .warning)], into: &output) }
    }

    /// What the frames were that bear no SMTP.
    private var frameFacts: [Cell] {
        let counters = input.counters
        let kinds: [(Int, String, Tone)] = [
            (counters.tcpSegments, "TCP", .plain), (counters.otherProtocols, "of other protocols", .plain),
            (counters.fragments, "IP fragments", .plain), (counters.duplicates, "seen twice", .plain),
            (counters.malformed, "with malformed headers", .warning),
        ]
        return kinds.filter { $0.0 > 0 }.map { Cell("\(NumberText.grouped($0.0)) \($0.1)", $0.2) }
    }

    private var sessionFacts: [Cell] {
        guard totals.connected > 0 else { return [] }
        var facts: [Cell] = []
        func add(_ count: Int, _ words: String, _ tone: Tone = .plain) {
            guard count > 0 else { return }
            let share = NumberText.percent(count, of: totals.connected)
            facts.append(Cell("\(NumberText.grouped(count)) \(words) (\(share))", tone))
        }
        add(totals.encrypted, "encrypted", .good)
        add(totals.readable, "readable")
        add(totals.protocols[.lmtp], "LMTP")
        add(totals.protocols[.unknown], "never spoke SMTP", .warning)
        return facts
    }

    /// What the flaws mean for the verdicts.
    private var trust: [Cell] {
        var facts: [Cell] = []
        if input.captures.contains(where: { $0.problem != nil }) {
            facts.append(Cell("a capture breaks off: what came after is not in this report", .bad))
        }
        if totals.quality.droppedBytes > 0 {
            let bytes = NumberText.bytes(totals.quality.droppedBytes)
            facts.append(Cell("\(bytes) were dropped at a memory limit: raise it to see them", .bad))
        }
        let states = totals.completeness
        let flawed = states[.gaps] + states[.midstream] + states[.oneSided]
        if flawed > 0 {
            var text = "\(NumberText.count(flawed, "session")) with parts missing"
            if totals.quality.missingBytes > 0 {
                text += " (\(NumberText.bytes(totals.quality.missingBytes)))"
            }
            facts.append(Cell(text + ": what they do not show is unknown, not guessed", .warning))
        }
        if facts.isEmpty {
            facts.append(Cell("no byte is missing: every verdict rests on what was seen", .good))
        }
        return facts
    }

    // MARK: Nothing there

    /// What to say of captures without a single mail connection.
    func writeNothingFound(into output: inout [UInt8]) {
        output.append(0x0A)
        let counters = input.counters
        guard counters.frames > 0 else {
            output.append(
                line: "  " + Tone.strong.paint("This capture is empty: it has no frames.", color: color))
            writeRemark(
                "Was anything to be captured? tcpdump needs the right interface (-i any) and, for whole frames, -s 0.",
                into: &output)
            return
        }
        let text =
            "No SMTP in this capture: \(NumberText.count(counters.frames, "frame")), "
            + (counters.tcpSegments == 0
                ? "none of them TCP."
                : "\(NumberText.grouped(counters.tcpSegments)) of them TCP on other ports.")
        output.append(line: "  " + Tone.strong.paint(text, color: color))
        writeFacts("Frames", frameFacts, into: &output)
        for note in input.notes { writeFacts("Note", [Cell(note, .warning)], into: &output) }
        if counters.tcpSegments > 0 {
            writeRemark(
                "SMTP on any port is found by its greeting or EHLO, if the capture has the beginning of the"
                    + " connection. A port whose beginnings are missing can be named: --port N.",
                into: &output)
        }
    }

    // MARK: Title

    private func writeTitle(_ facts: [String], into output: inout [UInt8]) {
        var line = Tone.strong.paint("smtpscope", color: color)
        var used = 9
        for (index, fact) in facts.enumerated() {
            let text = SafeText.escaped(fact)
            let gap = index == 0 ? 2 : 3
            if used + gap + DisplayWidth.of(text) > width {
                output.append(line: line)
                line = String(repeating: " ", count: 11)
                used = 11
            } else {
                line += String(repeating: " ", count: gap)
                used += gap
            }
            line += index == 0 ? Tone.strong.paint(text, color: color) : text
            used += DisplayWidth.of(text)
        }
        output.append(line: line)
    }

    private func facts(of capture: CaptureFacts) -> [String] {
        var facts: [String] = []
        if let size = capture.size { facts.append(NumberText.bytes(size)) }
        facts += span(capture.first, capture.last)
        facts.append(NumberText.count(capture.frames, "frame"))
        return facts
    }

    /// `2026-03-02 10:00:00 – 10:59:59 UTC`
    private func span(_ first: Timestamp?, _ last: Timestamp?) -> [String] {
        guard let first, let last else { return [] }
        let end = first.dateText == last.dateText ? last.timeText : last.dateTimeText
        return ["\(first.dateTimeText) – \(end) UTC"]
    }
}
