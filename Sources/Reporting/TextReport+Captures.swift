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
            writeTitle([capture.name] + facts(captures, frames: capture.frames), into: &output)
        } else {
            let count = NumberText.count(captures.count, "capture")
            writeTitle([count] + facts(captures, frames: input.counters.frames), into: &output)
            writeList(of: captures, into: &output)
        }
        let flawed = captures.filter { $0.problem != nil }
        for capture in flawed.prefix(Self.listedCaptures) {
            let text = SafeText.escaped("\(capture.name): \(capture.problem ?? "")")
            for line in LineWrapping.lines(of: text, first: width - 4, rest: width - 4) {
                output.append(line: "    " + Tone.bad.paint(line, color: color))
            }
        }
        if flawed.count > Self.listedCaptures {
            let more = NumberText.count(flawed.count - Self.listedCaptures, "more capture")
            output.append(line: "    " + Tone.bad.paint("… \(more) not read to the end", color: color))
        }
    }

    /// The first captures, those with problems before others, and the sum of the rest.
    private func writeList(of captures: [CaptureFacts], into output: inout [UInt8]) {
        // What could not be read at all has nothing to list; its problem is told below.
        let read = captures.filter(\.isRead)
        var room = max(0, Self.listedCaptures - read.count { $0.problem != nil })
        var rest: [CaptureFacts] = []
        let isOneDay = Set(read.flatMap { [$0.first, $0.last] }.compactMap { $0?.dateText }).count <= 1
        func time(of capture: CaptureFacts) -> String {
            if isOneDay { return span([capture], withDate: false) }
            // Two dates are too much for a narrow terminal.
            return width < 100 ? capture.first?.dateTimeText ?? "" : span([capture], withDate: true)
        }
        var table = TextTable(
            [
                Column("", .max, shortening: .middle), Column("", 9, right: true),
                Column("", 20, right: true),
                Column("", 41),
            ], flexible: 0, least: 16)
        for capture in read {
            guard capture.problem != nil || room > 0 else {
                rest.append(capture)
                continue
            }
            if capture.problem == nil { room -= 1 }
            table.add([
                Cell(capture.name, capture.problem == nil ? .dim : .bad),
                Cell(capture.size.map(NumberText.bytes) ?? "", .dim),
                Cell(NumberText.count(capture.frames, "frame"), .dim),
                Cell(time(of: capture), .dim),
            ])
        }
        table.write(width: width, indent: 4, color: color, into: &output)
        guard !rest.isEmpty else { return }
        var facts = ["… \(NumberText.count(rest.count, "more file"))"]
        if let size = size(of: rest) { facts.append(NumberText.bytes(size)) }
        facts.append(NumberText.count(rest.reduce(into: 0) { $0.merge($1.frames) }, "frame"))
        writeRemark(facts.joined(separator: ", ") + "; all read to the end", into: &output)
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
        let rare = [
            input.counters.malformed, input.counters.cutInHeaders, input.counters.unknownLinks,
            input.counters.fragments, totals.quality.duplicatePackets,
        ]
        if rare.contains(where: { $0 > 0 }) {
            writeFacts("Frames", frameFacts, into: &output)
        }
        for note in input.notes { writeFacts("Note", [Cell(note, .warning)], into: &output) }
    }

    /// What the frames were that bear no SMTP.
    private var frameFacts: [Cell] {
        let counters = input.counters
        let kinds: [(Int, String, Tone)] = [
            (counters.tcpSegments, "TCP", .plain), (counters.otherProtocols, "of other protocols", .plain),
            (counters.fragments, counters.fragments == 1 ? "IP fragment" : "IP fragments", .plain),
            (counters.overlappingFragments, FrameCounters.overlappingWords, .warning),
            (totals.quality.duplicatePackets, "captured twice", .plain),
            (counters.malformed, "with malformed headers", .warning),
            (counters.cutInHeaders, "cut in their headers", .warning),
            (counters.unknownLinks, "of link types that are not read\(counters.unknownLinkNames)", .bad),
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
        add(totals.withoutSMTP, "without SMTP", .warning)
        let lmtp = totals.protocols[.lmtp]
        if lmtp > 0 { facts.append(Cell("LMTP in \(NumberText.grouped(lmtp)) of them")) }
        return facts
    }

    /// What the flaws mean for the verdicts.
    private var trust: [Cell] {
        var facts: [Cell] = []
        let broken = input.captures.filter { $0.problem != nil }
        let unread = broken.count { !$0.isRead }
        if unread > 0 {
            let (count, them) = (NumberText.count(unread, "capture"), unread == 1 ? "it" : "them")
            facts.append(Cell("\(count) could not be read: nothing of \(them) is in this report", .bad))
        }
        let brokenOff = broken.count { $0.isRead && !$0.lacksCutSessions }
        if brokenOff > 0 {
            let count = brokenOff == 1 ? "a capture breaks" : "\(brokenOff) captures break"
            facts.append(Cell("\(count) off: what came after is not in this report", .bad))
        }
        let borders = broken.count { $0.isRead && $0.lacksCutSessions }
        if borders > 0 {
            let count = NumberText.count(borders, "capture")
            facts.append(Cell("sessions at the borders of \(count) are not in this report", .bad))
        }
        if let unread = input.counters.unreadWords {
            facts.append(Cell(unread + ": nothing of that is in this report", .bad))
        }
        if input.counters.cutInHeaders > 0 {
            let count = NumberText.count(input.counters.cutInHeaders, "frame is", "frames are")
            facts.append(
                Cell(
                    "\(count) cut before the payload: a longer snapshot length shows what is missing",
                    .warning))
        }
        if input.counters.givenUpConnections > 0 {
            let count = NumberText.count(
                input.counters.givenUpConnections, "connection was", "connections were")
            facts.append(Cell("\(count) given up at a limit: raise --memory or --connections", .bad))
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
        if input.excluded.sessions > 0 {
            let sessions = NumberText.count(input.excluded.sessions, "session")
            writeStrong("Nothing of what is asked for: the options leave out \(sessions).", into: &output)
            writeRemark(
                "Without them, smtpscope sessions shows how names and addresses are written.", into: &output)
            return
        }
        guard counters.frames > 0 else {
            guard !input.excluded.hasFrames else {
                writeStrong(
                    "No frame is left: --filter, --since and --until leave out all there may be.",
                    into: &output)
                writeRemark(
                    "A filter by port sees neither into VLAN tags nor into tunnels; without one, smtpscope does.",
                    into: &output)
                return
            }
            writeStrong("This capture is empty: it has no frames.", into: &output)
            writeRemark(
                "Was anything to be captured? tcpdump needs the right interface (-i any) and, for whole frames, -s 0.",
                into: &output)
            return
        }
        if input.captures.contains(where: \.lacksCutSessions) {
            writeStrong(CaptureFacts.onlyCutSessions, into: &output)
            writeFacts("Frames", frameFacts, into: &output)
            return
        }
        let text =
            "No SMTP in this capture: \(NumberText.count(counters.frames, "frame")), "
            + (counters.tcpSegments == 0
                ? "none of them TCP\(isAllReadable ? "" : " as far as they can be read")."
                : "\(NumberText.grouped(counters.tcpSegments)) of them TCP on other ports.")
        writeStrong(text, into: &output)
        writeFacts("Frames", frameFacts, into: &output)
        for note in input.notes { writeFacts("Note", [Cell(note, .warning)], into: &output) }
        if input.excluded.hasFrames {
            writeRemark("Only what --filter, --since and --until let through was looked at.", into: &output)
        }
        if counters.tcpSegments > 0 {
            writeRemark(
                "SMTP on any port is found by its greeting or EHLO, if the capture has the beginning of the"
                    + " connection. A port whose beginnings are missing can be named: --port N.",
                into: &output)
        }
    }

    /// Whether the headers of all frames could be read.
    private var isAllReadable: Bool {
        input.counters.malformed == 0 && input.counters.cutInHeaders == 0 && input.counters.unknownLinks == 0
    }

    private func writeStrong(_ text: String, into output: inout [UInt8]) {
        output.append(line: "  " + Tone.strong.paint(text, color: color))
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

    private func facts(_ captures: [CaptureFacts], frames: Int) -> [String] {
        [
            size(of: captures.filter(\.isRead)).map(NumberText.bytes), NumberText.count(frames, "frame"),
            span(captures, withDate: true) + " UTC",
        ].compactMap { $0 }.filter { $0 != " UTC" }
    }

    /// The captures' size together, where all are known.
    private func size(of captures: [CaptureFacts]) -> Int? {
        let sizes = captures.compactMap(\.size)
        return sizes.count == captures.count && !sizes.isEmpty ? sizes.reduce(into: 0) { $0.merge($1) } : nil
    }

    /// `2026-03-02 10:00:00 – 10:59:59`, from the first frame to the last.
    private func span(_ captures: [CaptureFacts], withDate: Bool) -> String {
        guard let first = captures.compactMap(\.first).min(), let last = captures.compactMap(\.last).max()
        else { return "" }
        return Timestamp.span(first, last, withDate: withDate)
    }
}

extension CaptureFacts {
    /// Whether anything could be read of it.
    fileprivate var isRead: Bool { problem == nil || frames > 0 }
}
