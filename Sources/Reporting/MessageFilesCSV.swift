import DeliveryAnalysis
public import MailSession
import Provenance

/// The index of exported messages: a row for each, also for those that were left out.
public enum MessageFilesCSV {
    /// What the file of it is called.
    public static let fileName = "eml.csv"

    private static let titles = [
        "file", "session", "capture", "transaction", "first_frame", "last_frame", "time", "from",
        "recipients",
        "outcome", "size_bytes", "sha256", "complete", "missing_bytes", "gaps", "note",
    ]

    /// Adds the line of titles.
    public static func begin(_ output: inout [UInt8]) {
        CSVText.append(titles, to: &output)
    }

    /// Adds a message: `file` and `sha256` are nil where it was left out, for which there is a reason.
    public static func append(
        _ transaction: Transaction, _ content: StoredContent, in session: MailSession, file: String?,
        sha256: String?, leftOut reason: String?, to output: inout [UInt8]
    ) {
        let gaps = content.gaps.map { "\($0.count) at \($0.offset)" }.joined(separator: "; ")
        CSVText.append(
            [
                file ?? "", session.id, session.capture, String(content.transaction),
                String(transaction.firstFrame), String(transaction.lastFrame), transaction.start.rfc3339,
                transaction.from ?? CSVText.unknown, transaction.recipients.map(\.to).joined(separator: " "),
                transaction.outcome.rawValue, String(content.size), sha256 ?? "",
                String(content.isWhole), String(content.missing), gaps, reason ?? content.flaw ?? "",
            ], to: &output)
    }
}

extension StoredContent {
    /// Why it is not the whole message.
    fileprivate var flaw: String? {
        switch (missing > 0, hasEnd) {
        case (true, true): "bytes are not in the capture"
        case (true, false): "bytes are not in the capture, nor is the end"
        case (false, false): "the end is not in the capture"
        case (false, true): nil
        }
    }
}
