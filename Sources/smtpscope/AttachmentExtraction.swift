import DeliveryAnalysis
import MailSession
import MessageStorage
import Reporting

/// `attachments`: the parts of messages that are shown as files, and an index of them. It comes before the other formats of
/// an export, so that they see the attachments in the records.
struct AttachmentExtraction {
    private let limits: AttachmentLimits
    private let mostMessages: Int
    private let contents: ContentFolder
    private let filter: RecordFilter
    private var index: [UInt8] = []
    private var messages = 0
    private var counts = Counts()

    /// What is not there, and why.
    private struct Counts {
        var incomplete = 0
        var tooLarge = 0
        var tooMany = 0
        var tooDeep = 0
        var messagesTooLarge = 0
        var messagesTooMany = 0
    }

    init(_ arguments: ContentArguments, contents: ContentFolder, _ filter: RecordFilter) {
        limits = arguments.attachmentLimits
        mostMessages = arguments.messageLimit
        self.contents = contents
        self.filter = filter
        AttachmentsCSV.begin(&index)
    }

    /// Writes the attachments of a session's messages, as far as they are asked for; the record that comes back names them.
    mutating func extract(_ session: MailSession, into folder: inout ExportFolder) throws -> MailSession {
        guard filter.isEmpty || filter.keeps(session) else { return session }
        var session = session
        // Transactions that came in one segment have nothing else that tells them apart.
        let asked = Set(filter.narrowed(session).transactions.compactMap { $0.content?.transaction })
        for place in session.transactions.indices
        where session.transactions[place].content.map({ asked.contains($0.transaction) }) ?? false {
            try extract(place, of: &session, into: &folder)
        }
        try folder.appendIfDue(&index, to: AttachmentsCSV.fileName)
        return session
    }

    /// Writes what is left of the index, and says what was left out.
    mutating func finish(into folder: inout ExportFolder) throws {
        try folder.append(&index, to: AttachmentsCSV.fileName)
        let lines = [
            (counts.incomplete, "attachment", "not complete in the capture"),
            (counts.tooLarge, "attachment", "left out: larger than --largest-attachment"),
            (counts.tooMany, "attachment", "left out: more than --most-attachments in a message"),
            (counts.tooDeep, "multipart", "left out: deeper than --deepest-part"),
            (counts.messagesTooLarge, "message", "left out: larger than --largest-message"),
            (counts.messagesTooMany, "message", "left out: more than --most-messages"),
        ]
        for (count, what, words) in lines where count > 0 {
            Diagnostics.say("attachments: \(NumberText.count(count, what)) \(words)")
        }
    }

    private mutating func extract(
        _ place: Int, of session: inout MailSession, into folder: inout ExportFolder
    ) throws {
        guard let content = session.transactions[place].content else { return }
        if content.isTooLarge {
            counts.messagesTooLarge += 1
            note("message larger than --largest-message", place, of: session)
            return
        }
        guard messages < mostMessages else {
            counts.messagesTooMany += 1
            note("more messages than --most-messages", place, of: session)
            return
        }
        messages += 1
        let found: AttachmentExtractor
        do throws(StorageError) {
            found = try AttachmentExtractor(content, folder: contents, limits: limits)
        } catch {
            throw OutputFile.Failure.notWritten(error.text)
        }
        var attachments = found.attachments
        for index in attachments.indices {
            if !attachments[index].isComplete { counts.incomplete += 1 }
            guard let file = attachments[index].file else {
                counts.tooLarge += 1
                continue
            }
            let name =
                ([session.id, String(content.transaction), attachments[index].part]
                + [attachments[index].name.flatMap(SafeFileName.of)].compactMap { $0 }).joined(separator: "-")
            let vacant = folder.vacantName(name, ending: "")
            try folder.adopt(file, as: vacant)
            attachments[index].file = vacant
        }
        session.transactions[place].message?.attachments = attachments
        AttachmentsCSV.append(session.transactions[place], number: place + 1, in: session, to: &index)
        counts.tooMany += found.dropped
        counts.tooDeep += found.tooDeep
        if found.dropped > 0 { note("\(found.dropped) more than --most-attachments", place, of: session) }
        if found.tooDeep > 0 { note("\(found.tooDeep) deeper than --deepest-part", place, of: session) }
    }

    private mutating func note(_ text: String, _ place: Int, of session: MailSession) {
        AttachmentsCSV.append(
            session.transactions[place], number: place + 1, in: session, note: text, to: &index)
    }
}
