import BounceCauses
import MailSession

/// What the lines mean, in plain words: beside them where there is room for two columns, else below.
extension TranscriptText {
    /// From this width on there are two columns.
    private static let widthOfColumns = 120
    private static let indentOfWords = 2

    /// What is said of each line of a dialogue; nil where nothing is wanted.
    func explanations(of dialogue: [DialogueLine]) -> [[String]]? {
        guard let explaining else { return nil }
        let explainer = DialogueExplainer(texts: explaining)
        let causes = RefusalCauses(of: session)
        return dialogue.indices.map {
            explainer.words(for: $0, in: dialogue, cause: causes.cause(of: dialogue[$0]))
        }
    }

    /// A line of the dialogue with what is said of it.
    func explained(
        _ line: DialogueLine, by words: [String], answering command: String?, indent: Int
    ) -> [[Cell]] {
        if let width = options.width, width >= Self.widthOfColumns {
            // The words have no more than the line: they are sentences, and it is the line that should not be wrapped.
            let right = (width - indent) * 2 / 5
            let left = width - indent - right - 2
            return zip(lines(of: line, answering: command, room: left), words).flatMap {
                beside($0, LineWrapping.lines(of: $1, first: right, rest: right), left: left)
            }
        }
        let room = options.width.map { $0 - indent }
        let roomOfWords = room.map { $0 - Self.indentOfWords }
        return zip(lines(of: line, answering: command, room: room), words).flatMap { lines, words in
            guard !words.isEmpty else { return lines }
            return lines
                + LineWrapping.lines(of: words, first: roomOfWords, rest: roomOfWords).map {
                    [Cell(String(repeating: " ", count: Self.indentOfWords)), Cell($0, .dim)]
                }
        }
    }

    /// Lines with others at their right.
    private func beside(_ lines: [[Cell]], _ words: [String], left: Int) -> [[Cell]] {
        (0..<max(lines.count, words.count)).map { row in
            let cells = row < lines.count ? lines[row] : []
            guard row < words.count, !words[row].isEmpty else { return cells }
            let used = cells.reduce(0) { $0 + DisplayWidth.of($1.text) }
            return cells + [
                Cell(String(repeating: " ", count: max(left - used, 0) + 2)), Cell(words[row], .dim),
            ]
        }
    }
}
