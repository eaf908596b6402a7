import BounceCauses
import MailSession
import Provenance

/// What both sides said, line by line.
extension TranscriptText {
    /// What a command that is named beside its reply may take.
    private static let commandWidth = 48

    func writeDialogue(_ dialogue: [DialogueLine], into output: inout [UInt8]) {
        let frameWidth = max(5, String(dialogue.map(\.frame).max() ?? 0).count)
        let title =
            DisplayWidth.padded("seconds", to: 12, right: true) + "  "
            + DisplayWidth.padded("frame", to: frameWidth, right: true)
        output.append(line: Tone.dim.paint(title, color: options.color))
        let words = explanations(of: dialogue)
        for (index, line) in dialogue.enumerated() {
            let elapsed = Double(line.time.since(session.start)) / 1e9
            let place =
                DisplayWidth.padded(NumberText.fixed(elapsed, decimals: 6), to: 12, right: true) + "  "
                + DisplayWidth.padded(String(line.frame), to: frameWidth, right: true) + "  "
            let mark = line.speaker.tone.paint(line.mark, color: options.color)
            let indent = DisplayWidth.of(place) + 3
            let command = answered(by: index, in: dialogue)
            let lines =
                words.map { explained(line, by: $0[index], answering: command, indent: indent) }
                ?? lines(of: line, answering: command, room: options.width.map { $0 - indent }).flatMap { $0 }
            write(
                lines, after: Tone.dim.paint(place, color: options.color) + mark + " ", indent: indent,
                into: &output)
        }
    }

    /// A line as it was on the wire, and after it the command that it answers. A reply has several, and each may be wrapped.
    func lines(of line: DialogueLine, answering command: String?, room: Int?) -> [[[Cell]]] {
        var lines = line.wireLines.map { text in
            LineWrapping.lines(of: SafeText.escaped(text), first: room, rest: room).map {
                [Cell($0, line.tone)]
            }
        }
        guard let command, let last = lines.last?.last else { return lines }
        let note = "← \(command)"
        let used = last.reduce(0) { $0 + DisplayWidth.of($1.text) }
        let end = lines.count - 1
        if used + 3 + DisplayWidth.of(note) <= room ?? .max {
            lines[end][lines[end].count - 1].append(Cell("   " + note, .dim))
        } else {
            lines[end].append([Cell(note, .dim)])
        }
        return lines
    }

    /// The command that a reply answers, where that is not the line before it.
    private func answered(by index: Int, in dialogue: [DialogueLine]) -> String? {
        guard let command = dialogue[index].answers, command != index - 1, dialogue.indices.contains(command)
        else { return nil }
        let text = dialogue[command].text.prefix { $0 != "\n" }
        // The path tells one MAIL or RCPT from another; its parameters do not.
        let end = text.firstRange(of: "> ")?.lowerBound
        return DisplayWidth.cutMiddle(
            SafeText.escaped(String(end.map { text[...$0] } ?? text)), to: Self.commandWidth)
    }
}

extension DialogueLine {
    /// The lines with what marks the last one of a reply: a hyphen after the code says that more follow.
    var wireLines: [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard speaker == .server else { return lines }
        return lines.enumerated().map { index, line in
            let bytes = line.utf8
            guard index < lines.count - 1, bytes.count >= 3,
                bytes.prefix(3).allSatisfy({ (0x30...0x39).contains($0) }),
                bytes.count == 3 || bytes.dropFirst(3).first == 0x20
            else { return line }
            return line.prefix(3) + "-" + line.dropFirst(4)
        }
    }

    /// Who spoke; a star in place of the colon tells that it was decrypted.
    fileprivate var mark: String {
        switch speaker {
        case .client: isDecrypted == true ? "C*" : "C:"
        case .server: isDecrypted == true ? "S*" : "S:"
        case .note: "--"
        }
    }

    /// A reply that refuses shows in the transcript.
    fileprivate var tone: Tone {
        switch (speaker, text.utf8.first) {
        case (.server, 0x34): .warning
        case (.server, 0x35): .bad
        case (.note, _): .dim
        case (.client, _), (.server, _): .plain
        }
    }
}

extension DialogueLine.Speaker {
    fileprivate var tone: Tone {
        switch self {
        case .client: .plain
        case .server: .strong
        case .note: .dim
        }
    }
}
