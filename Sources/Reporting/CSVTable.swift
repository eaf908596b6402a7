public import MailSession

/// The flat tables of an export: the columns keep their names and their order, new ones come last.
public enum CSVTable: String, CaseIterable, Sendable {
    /// A row per session.
    case sessions
    /// A row per transaction and recipient.
    case messages
    /// A row per finding.
    case findings

    /// The file that holds it.
    public var fileName: String { "\(rawValue).csv" }

    /// Adds the names of the columns.
    public func writeTitles(into output: inout [UInt8]) {
        CSVText.append(titles, to: &output)
    }

    /// Adds the rows of a session.
    public func writeRows(of session: MailSession, into output: inout [UInt8]) {
        for row in rows(of: session) { CSVText.append(row, to: &output) }
    }

    private var titles: [String] {
        switch self {
        case .sessions: SessionsCSV.titles
        case .messages: MessagesCSV.titles
        case .findings: FindingsCSV.titles
        }
    }

    private func rows(of session: MailSession) -> [[String]] {
        switch self {
        case .sessions: [SessionsCSV.fields(of: session)]
        case .messages: LedgerEntry.entries(of: session).map(MessagesCSV.fields)
        case .findings: session.findings.map { FindingsCSV.fields(of: $0, in: session) }
        }
    }
}
