public import DeliveryAnalysis
public import MailSession

/// One line, record or row per session, written as the sessions end.
public struct SessionsView: Sendable {
    private let format: RecordFormat
    private let text: SessionsText
    private var isFirst = true
    private var bounces = LaterBounceList()

    /// Whether a form shows what delivery reports tell of other sessions.
    public static func showsLaterBounces(_ format: RecordFormat) -> Bool {
        format == .json || format == .ndjson
    }

    /// Whether a form shows what was found in each session.
    public static func showsFindings(_ format: RecordFormat) -> Bool {
        format == .json || format == .ndjson
    }

    /// A view in one form; `options` count for text only.
    public init(format: RecordFormat, options: TextOptions = TextOptions()) {
        self.format = format
        text = SessionsText(options: options)
    }

    /// Adds what stands before the first session.
    public func header(into output: inout [UInt8]) {
        switch format {
        // Titles without anything below them would say nothing.
        case .text: break
        case .json: output.append(text: "{\"sessions\":[")
        case .ndjson: break
        case .csv: CSVText.append(SessionsCSV.titles, to: &output)
        }
    }

    /// Adds a session, and what it tells of earlier ones.
    public mutating func row(
        _ session: MailSession, _ notices: [LaterBounceNotice] = [], into output: inout [UInt8]
    ) throws {
        switch format {
        case .text:
            if isFirst { text.titles(into: &output) }
            text.row(session, into: &output)
        case .json:
            output.append(text: isFirst ? "\n" : ",\n")
            SessionJSON.append(session, to: &output)
        case .ndjson:
            SessionJSON.append(session, to: &output)
            output.append(0x0A)
        case .csv: CSVText.append(SessionsCSV.fields(of: session), to: &output)
        }
        isFirst = false
        for notice in notices {
            switch format {
            case .json: bounces.append(notice)
            case .ndjson:
                try JSONText.encode(LaterBounceRecord(notice: notice), into: &output)
                output.append(0x0A)
            case .text, .csv: break
            }
        }
    }

    /// Adds what stands after the last session.
    public func footer(_ excluded: Exclusion = Exclusion(), into output: inout [UInt8]) throws {
        switch format {
        case .text where isFirst:
            if !excluded.isUnread {
                output.append(line: excluded.words(for: "no SMTP session in this capture"))
            }
        case .json: try bounces.endDocument(into: &output)
        case .text, .ndjson, .csv: break
        }
    }
}
