public import DeliveryAnalysis
public import MailSession

/// The delivery ledger: one line, object or row per transaction and recipient, written as the sessions end.
public struct MessagesView: Sendable {
    private let format: RecordFormat
    private let text: MessagesText
    private let options: TextOptions
    private var isFirst = true
    private var bounces = LaterBounceList()

    /// A view in one form; `options` count for text only.
    public init(format: RecordFormat, options: TextOptions = TextOptions()) {
        self.format = format
        text = MessagesText(options: options)
        self.options = options
    }

    /// Adds what stands before the first entry.
    public func header(into output: inout [UInt8]) {
        switch format {
        // Titles without anything below them would say nothing.
        case .text: break
        case .json: output.append(text: "{\"messages\":[")
        case .ndjson: break
        case .csv: CSVText.append(MessagesCSV.titles, to: &output)
        }
    }

    /// Adds a session's transactions, and what they tell of earlier ones.
    public mutating func row(
        _ session: MailSession, _ notices: [LaterBounceNotice] = [], into output: inout [UInt8]
    ) throws {
        for entry in LedgerEntry.entries(of: session) {
            switch format {
            case .text:
                if isFirst { text.titles(into: &output) }
                text.row(entry, into: &output)
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
        switch format {
        case .text:
            for notice in LaterBounceNotice.notices(in: session) + notices { bounces.append(notice) }
        case .json: for notice in notices { bounces.append(notice) }
        case .ndjson:
            for notice in notices {
                try JSONText.encode(LaterBounceRecord(notice: notice), into: &output)
                output.append(0x0A)
            }
        case .csv: break
        }
    }

    /// Adds what stands after the last entry.
    public func footer(_ excluded: Exclusion = Exclusion(), into output: inout [UInt8]) throws {
        switch format {
        case .text where isFirst:
            if !excluded.isUnread {
                output.append(line: excluded.words(for: "no readable mail transaction in this capture"))
            }
        case .json: try bounces.endDocument(into: &output)
        case .text: BouncedLaterTable(bounces: bounces, options: options).write(into: &output)
        case .ndjson, .csv: break
        }
    }
}
