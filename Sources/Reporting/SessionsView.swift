package import MailSession

/// One line, record or row per session, written as the sessions end.
package struct SessionsView: Sendable {
    /// The forms that it has.
    package static let formats = OutputFormat.allCases

    private let format: OutputFormat
    private let text: SessionsText
    private var isFirst = true

    /// A view in one form; `options` count for text only.
    package init(format: OutputFormat, options: TextOptions = TextOptions()) {
        self.format = format
        text = SessionsText(options: options)
    }

    /// Adds what stands before the first session.
    package func header(into output: inout [UInt8]) {
        switch format {
        case .text: text.titles(into: &output)
        case .json: output.append(text: "{\"sessions\":[")
        case .ndjson: break
        case .csv: CSVText.append(SessionsCSV.titles, to: &output)
        }
    }

    /// Adds a session.
    package mutating func row(_ session: MailSession, into output: inout [UInt8]) throws {
        switch format {
        case .text: text.row(session, into: &output)
        case .json:
            output.append(text: isFirst ? "\n" : ",\n")
            try JSONText.encode(session, into: &output)
        case .ndjson:
            try JSONText.encode(session, into: &output)
            output.append(0x0A)
        case .csv: CSVText.append(SessionsCSV.fields(of: session), to: &output)
        }
        isFirst = false
    }

    /// Adds what stands after the last session.
    package func footer(into output: inout [UInt8]) {
        switch format {
        case .text where isFirst: output.append(line: "no SMTP session in this capture")
        case .json: output.append(text: "\n]}\n")
        case .text, .ndjson, .csv: break
        }
    }
}
