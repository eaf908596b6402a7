import DeliveryAnalysis
import MailSession
import MessageStorage
import Reporting

/// `eml`: each message as it crossed, and an index of them.
struct MessageExporter: Exporter {
    private let arguments: ContentArguments
    private let filter: RecordFilter
    private var index: [UInt8] = []
    private var published = 0
    private var incomplete = 0
    private var tooMany = 0
    private var tooLarge = 0

    init(_ arguments: ContentArguments, _ filter: RecordFilter) {
        self.arguments = arguments
        self.filter = filter
        MessageFilesCSV.begin(&index)
    }

    mutating func add(_ session: MailSession, _ notices: [LaterBounceNotice], to folder: inout ExportFolder)
        throws
    {
        guard filter.isEmpty || filter.keeps(session) else { return }
        for transaction in filter.narrowed(session).transactions {
            guard let content = transaction.content else { continue }
            if content.isTooLarge {
                tooLarge += 1
                note(transaction, content, in: session, leftOut: "larger than --largest-message")
            } else if published >= arguments.messageLimit {
                tooMany += 1
                note(transaction, content, in: session, leftOut: "more than --most-messages")
            } else {
                try publish(transaction, content, in: session, to: &folder)
            }
        }
        try folder.appendIfDue(&index, to: MessageFilesCSV.fileName)
    }

    mutating func finish(into folder: inout ExportFolder) throws {
        try folder.append(&index, to: MessageFilesCSV.fileName)
        let counts = [
            (incomplete, "not complete in the capture: \(MessageFilesCSV.fileName) tells what is missing"),
            (tooLarge, "left out: larger than --largest-message"),
            (tooMany, "left out: more than --most-messages"),
        ]
        for (count, words) in counts where count > 0 {
            Diagnostics.say("eml: \(NumberText.count(count, "message")) \(words)")
        }
    }

    private mutating func publish(
        _ transaction: Transaction, _ content: StoredContent, in session: MailSession,
        to folder: inout ExportFolder
    ) throws {
        let digest: String
        do throws(StorageError) {
            digest = try ContentFile.sha256(of: content)
        } catch {
            throw OutputFile.Failure.notWritten(error.text)
        }
        let name = folder.vacantName("\(session.id)-\(content.transaction)", ending: ".eml")
        try folder.adopt(content.path, as: name)
        published += 1
        if !content.isWhole { incomplete += 1 }
        MessageFilesCSV.append(
            transaction, content, in: session, file: name, sha256: digest, leftOut: nil, to: &index)
    }

    private mutating func note(
        _ transaction: Transaction, _ content: StoredContent, in session: MailSession, leftOut reason: String
    ) {
        MessageFilesCSV.append(
            transaction, content, in: session, file: nil, sha256: nil, leftOut: reason, to: &index)
    }
}
