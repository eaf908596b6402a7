public import BounceCauses

/// Something explained in plain words, for people: a title, and statements under their headings.
public struct ExplanationText {
    private let explanation: Explanation
    private let options: TextOptions
    private let indent: Int

    /// An explanation whose title stands at `indent`.
    public init(_ explanation: Explanation, options: TextOptions, indent: Int = 0) {
        self.explanation = explanation
        self.options = options
        self.indent = indent
    }

    /// Adds the explanation.
    public func write(into output: inout [UInt8]) {
        let margin = String(repeating: " ", count: indent)
        let title = SafeText.escaped(explanation.title)
        for line in LineWrapping.lines(of: title, first: room(at: indent), rest: room(at: indent)) {
            output.append(line: margin + Tone.strong.paint(line, color: options.color))
        }
        let labels = explanation.items.map { SafeText.escaped($0.label) }
        let width = labels.map(DisplayWidth.of).max() ?? 0
        let start = indent + 2 + width + 2
        for (label, item) in zip(labels, explanation.items) {
            let padded = DisplayWidth.padded(label, to: width)
            var prefix = margin + "  " + Tone.dim.paint(padded, color: options.color) + "  "
            let text = SafeText.escaped(item.text)
            for line in LineWrapping.lines(of: text, first: room(at: start), rest: room(at: start)) {
                output.append(line: prefix + line)
                prefix = String(repeating: " ", count: start)
            }
        }
    }

    private func room(at indent: Int) -> Int? { options.width.map { $0 - indent } }
}
