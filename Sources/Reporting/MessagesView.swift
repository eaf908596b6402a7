package import MailSession

/// The delivery ledger: one line, object or row per transaction and recipient, written as the sessions end.
package struct MessagesView: Sendable {
    /// The forms that it has.
    package static let formats = OutputFormat.allCases

    private let format: OutputFormat
    private let text: MessagesText
    private var isFirst = true

    /// A view in one form; `options` count for text only.
    package init(format: OutputFormat, options: TextOptions = TextOptions()) {
        self.format = format
        text = MessagesText(options: options)
    }

    /// Adds what stands before the first entry.
    package func header(into output: inout [UInt8]) {
        switch format {
        case .text: text.titles(into: &output)
        case .json: output.append(text: "{\"messages\":[")
        case .ndjson: break
        case .csv: CSVText.append(MessagesCSV.titles, to: &output)
        }
    }

    /// Adds a session's transactions.
    package mutating func row(_ session: MailSession, into output: inout [UInt8]) throws {
        for entry in LedgerEntry.entries(of: session) {
            switch format {
            case .text: text.row(entry, into: &output)
            case .json:
                output.append(text: isFirst ? "\n" : ",\n")
                try JSONText.encode(entry, into: &output)
            case .ndjson:
                try JSONText.encode(entry, into: &output)
                output.append(0x0A)
            case .csv: CSVText.append(MessagesCSV.fields(of: entry), to: &output)
            }
            isFirst = false
        }
    }

    /// Adds what stands after the last entry.
    package func footer(into output: inout [UInt8]) {
        switch format {
        case .text where isFirst: output.append(line: "no readable mail transaction in this capture")
        case .json: output.append(text: "\n]}\n")
        case .text, .ndjson, .csv: break
        }
    }
}
