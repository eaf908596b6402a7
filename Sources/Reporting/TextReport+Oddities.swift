import DeliveryAnalysis
import MailSession

/// What is odd, and what to type next.
extension TextReport {
    func writeOddities(into output: inout [UInt8]) {
        let found = Oddity.allCases.compactMap { oddity in totals.oddities[oddity].map { (oddity, $0) } }
        guard !found.isEmpty else { return }
        writeHeading("Worth a look", into: &output)
        var table = TextTable(
            [
                Column("sessions", 11, right: true), Column("what", .max), Column("first in", 20),
                Column("frame", 13, right: true),
            ], flexible: 1, lines: 2)
        for (oddity, totals) in found {
            table.add([
                Cell(NumberText.grouped(totals.sessions)), Cell(words(for: oddity), oddity.tone),
                Cell(totals.first.session), Cell(NumberText.grouped(Int(clamping: totals.first.frame))),
            ])
        }
        table.write(width: width, indent: 4, color: color, into: &output)
    }

    private func words(for oddity: Oddity) -> String {
        let quality = totals.quality
        let details = totals.oddities[oddity]?.details.ordered.map(\.key).joined(separator: ", ") ?? ""
        return switch oddity {
        case .strippedStartTLS: "STARTTLS was removed on its way"
        case .cleartextAuth: "logins readable on the wire"
        case .lenientEndOfData: "message ended by \(details) (SMTP smuggling possible)"
        case .notSMTP: "no SMTP seen on a mail port"
        case .unusualPort: "SMTP on an unusual port"
        case .noQuit: "cut off without QUIT"
        case .conflictingBytes:
            "\(NumberText.count(quality.conflictingBytes, "byte")) of segments that differ from what came first"
        case .captureGap: "\(NumberText.bytes(quality.missingBytes)) missing in the capture"
        case .truncatedFrames: "\(NumberText.count(quality.truncatedFrames, "frame")) cut by the snap length"
        case .droppedBytes: "\(NumberText.bytes(quality.droppedBytes)) dropped at a memory limit"
        }
    }

    func writeNextSteps(into output: inout [UInt8]) {
        writeHeading("Next", into: &output)
        let captures =
            input.captures.count <= 2
            ? input.captures.map { shellWord($0.name) }.joined(separator: " ") : "CAPTURE…"
        var steps: [(words: String, what: String)] = []
        if totals.messages.total > 0 { steps.append(("messages", "every recipient, and why")) }
        if !totals.failures.isEmpty || !totals.refusals.isEmpty {
            steps.append(("bounces", "why, and who can act"))
        }
        if totals.connected > 0 { steps.append(("audit", "what crossed in the clear")) }
        if let session = sessionToShow { steps.append(("show \(session.id)", session.what)) }
        steps.append(("sessions", "a line per session"))
        steps.append(("sessions -f ndjson", "all that is known, for jq"))
        write(steps, of: SafeText.escaped(captures), into: &output)
    }

    /// A command is there to be copied, and never cut: where a terminal is too narrow, its explanation gives way, then it
    /// goes on in a second line.
    private func write(
        _ steps: [(words: String, what: String)], of captures: String, into output: inout [UInt8]
    ) {
        let commands = steps.map { "smtpscope \(SafeText.escaped($0.words)) \(captures)" }
        let column = commands.map(DisplayWidth.of).max() ?? 0
        for (command, step) in zip(commands, steps) {
            if 4 + column + 2 + DisplayWidth.of(step.what) <= width {
                let what = Tone.dim.paint(step.what, color: color)
                output.append(line: "    \(DisplayWidth.padded(command, to: column))  \(what)")
            } else if 4 + DisplayWidth.of(command) <= width {
                output.append(line: "    " + command)
            } else {
                output.append(line: "    smtpscope \(SafeText.escaped(step.words)) \\")
                output.append(line: "      " + captures)
            }
        }
    }

    /// A session that shows the most frequent failure, else the first oddity.
    private var sessionToShow: (id: String, what: String)? {
        if let failure = totals.failures.ordered(by: \.occurrences).first {
            return (failure.value.first.session, "the most frequent failure")
        }
        if let refusal = totals.refusals.ordered(by: \.occurrences).first {
            return (refusal.value.first.session, "the most frequent refusal")
        }
        for oddity in Oddity.allCases {
            if let first = totals.oddities[oddity]?.first { return (first.session, words(for: oddity)) }
        }
        return nil
    }

    /// A file name as a shell takes it.
    private func shellWord(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F, 0x2B, 0x3A, 0x40, 0x80...0xFF: true
            default: false
            }
        }
        return isPlain && !name.isEmpty ? name : "'" + name.replacing("'", with: #"'\''"#) + "'"
    }
}

extension Oddity {
    fileprivate var tone: Tone {
        switch self {
        case .strippedStartTLS, .cleartextAuth, .lenientEndOfData: .bad
        case .conflictingBytes, .droppedBytes, .captureGap, .truncatedFrames, .notSMTP: .warning
        case .unusualPort, .noQuit: .plain
        }
    }
}
