public import MailSession

/// Zeek's `conn.log` and `smtp.log`, in its columns or in JSON.
public struct ZeekView: Sendable {
    /// How a record is written.
    public enum Form: Sendable {
        /// Columns between tabs, under a header.
        case columns
        /// An object a line.
        case json
    }

    /// One of Zeek's logs.
    public enum Log: String, CaseIterable, Sendable {
        /// A line for each session.
        case conn
        /// A line for each transaction.
        case smtp
    }

    private let form: Form

    /// Logs in this form.
    public init(form: Form) {
        self.form = form
    }

    /// Both forms may stand in one folder.
    public func fileName(of log: Log) -> String {
        form == .columns ? "\(log.rawValue).log" : "\(log.rawValue).json"
    }

    /// Adds what stands before the first record.
    public func header(of log: Log, into output: inout [UInt8]) {
        guard form == .columns else { return }
        switch log {
        case .conn: ZeekConnection.table.header(into: &output)
        case .smtp: ZeekMessage.table.header(into: &output)
        }
    }

    /// Adds what a log has of a session.
    public func rows(of session: MailSession, in log: Log, into output: inout [UInt8]) throws {
        switch log {
        case .conn: try row(session, of: ZeekConnection.table, into: &output)
        case .smtp:
            for message in ZeekMessage.messages(of: session) {
                try row(message, of: ZeekMessage.table, into: &output)
            }
        }
    }

    private func row<Record>(_ record: Record, of table: ZeekTable<Record>, into output: inout [UInt8]) throws
    {
        switch form {
        case .columns: table.row(record, into: &output)
        case .json: try table.object(record, into: &output)
        }
    }
}
