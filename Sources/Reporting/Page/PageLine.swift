import BounceCauses
import MailSession
import Provenance

/// A line of an annotated transcript.
struct PageLine {
    var seconds: String
    var frame: String
    var mark: String
    /// Who spoke, for those who can't see the mark.
    var speaker: String
    var style: String
    /// A reply's lines one by one: a line feed would show as an escape.
    var parts: [String]
    /// What is to be said of it: the cause of a refusal, findings that it proves.
    var remarks: [String]

    /// The dialogue that was kept.
    static func all(of session: MailSession) -> [PageLine] {
        guard let dialogue = session.dialogue else { return [] }
        let causes = RefusalCauses(of: session)
        var findings: [UInt64: [String]] = [:]
        for finding in session.findings {
            for frame in finding.frames { findings[frame, default: []].append(finding.id) }
        }
        var explained: Set<String> = []
        return dialogue.enumerated().map { index, line in
            var remarks: [String] = []
            // What a frame proves is said at the first of its lines.
            if index == 0 || dialogue[index - 1].frame != line.frame {
                remarks += (findings[line.frame] ?? []).map { "finding: \($0)" }
            }
            if let name = causes.cause(of: line) {
                let meaning = explained.insert(name).inserted ? Cause(rawValue: name)?.meaning : nil
                remarks.append(([name] + [meaning].compactMap { $0 }).joined(separator: ": "))
            }
            if let command = line.answers, command != index - 1, dialogue.indices.contains(command) {
                remarks.append("answers \(dialogue[command].text.prefix(60))")
            }
            return PageLine(line, since: session.start, remarks: remarks)
        }
    }

    private init(_ line: DialogueLine, since start: Timestamp, remarks: [String]) {
        seconds = NumberText.fixed(Double(line.time.since(start)) / 1e9, decimals: 6)
        frame = String(line.frame)
        let star = line.isDecrypted == true
        switch line.speaker {
        case .client: (mark, speaker, style) = (star ? "C*" : "C", "client", "client")
        case .server:
            (mark, speaker) = (star ? "S*" : "S", "server")
            style =
                line.text.first == "4" ? "server warning" : line.text.first == "5" ? "server bad" : "server"
        case .note: (mark, speaker, style) = ("–", "note", "dim")
        }
        if star { speaker += ", decrypted" }
        parts = line.wireLines
        self.remarks = remarks
    }
}
