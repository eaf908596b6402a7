public import MailSession

/// The index of exported attachments: a row for each, also for those that were left out.
public enum AttachmentsCSV {
    /// What the file of it is called.
    public static let fileName = "attachments.csv"

    private static let titles = [
        "file", "session", "transaction", "part", "from", "recipients", "message_id", "name", "type",
        "detected_type", "size_bytes", "sha256", "complete", "note",
    ]

    /// Adds the line of titles.
    public static func begin(_ output: inout [UInt8]) {
        CSVText.append(titles, to: &output)
    }

    /// Adds the attachments of a message, the one of transaction number `number`, from 1.
    public static func append(
        _ transaction: Transaction, number: Int, in session: MailSession, to output: inout [UInt8]
    ) {
        let recipients = transaction.recipients.map(\.to).joined(separator: " ")
        for attachment in transaction.message?.attachments ?? [] {
            let flaw = attachment.isComplete ? "" : "the rest is not in the capture"
            CSVText.append(
                [
                    attachment.file ?? "", session.id, String(number), attachment.part,
                    transaction.from ?? CSVText.unknown,
                    recipients, transaction.message?.messageID ?? "", attachment.name ?? "", attachment.type,
                    attachment.detectedType ?? "", String(attachment.size), attachment.sha256,
                    String(attachment.isComplete), attachment.leftOut ?? flaw,
                ], to: &output)
        }
    }

    /// Adds what is known of a message that was not looked into, or not all of it.
    public static func append(
        _ transaction: Transaction, number: Int, in session: MailSession, note: String,
        to output: inout [UInt8]
    ) {
        let recipients = transaction.recipients.map(\.to).joined(separator: " ")
        CSVText.append(
            [
                "", session.id, String(number), "", transaction.from ?? CSVText.unknown, recipients,
                transaction.message?.messageID ?? "", "", "", "", "", "", "", note,
            ], to: &output)
    }
}
