import DeliveryAnalysis
import Foundation
import MailSession
import Redaction
import Reporting
import TestSupport
import Testing

@Suite("No field of a record is forgotten")
struct FullRecordTests {
    private let redactor = Redactor(key: Array("key".utf8))

    /// The fields whose texts come from catalogues and tables of this program, or are fingerprints of software.
    private static let harmless: Set<String> = [
        "record", "start", "connect", "protocol", "starttls", "closed_by", "cause", "quality.one_sided",
        "helo.verb",
        "greeting.enhanced", "auth.enhanced", "auth.outcome", "extensions", "extensions_tls",
        "dialogue.speaker", "dialogue.time", "irregularities.kind",
        "findings.id", "findings.severity",
        "refusals.cause", "refusals.cause_evidence.rule", "refusals.cause_evidence.cause_detail",
        "refusals.reply.enhanced", "refusals.stage",
        "tls.version", "tls.cipher", "tls.group", "tls.alert.from", "tls.alert.level", "tls.alert.name",
        "tls.handshake", "tls.resumed_by",
        "tls.offered_versions", "tls.alpn_offered", "tls.ja3", "tls.ja4", "tls.certificate.key",
        "tls.certificate.signature", "tls.chain.key", "tls.chain.signature",
        "tls.certificate_error", "tls.client_certificate", "tls.hidden", "tls.estimate.message_sent",
        "transactions.parameters.SIZE", "transactions.mail_reply.enhanced", "transactions.data",
        "transactions.data_reply.enhanced",
        "transactions.outcome", "transactions.final.enhanced", "transactions.stage", "transactions.cause",
        "transactions.cause_evidence.rule",
        "transactions.cause_evidence.cause_detail", "transactions.ending", "transactions.start",
        "transactions.recipients.parameters.NOTIFY", "transactions.recipients.outcome",
        "transactions.recipients.enhanced",
        "transactions.recipients.stage", "transactions.recipients.cause",
        "transactions.recipients.cause_evidence.rule",
        "transactions.recipients.cause_evidence.cause_detail", "transactions.recipients.rcpt_reply.enhanced",
        "transactions.recipients.data_reply.enhanced", "transactions.recipients.later_bounced.cause",
        "transactions.recipients.later_bounced.matched_by", "transactions.message.end_of_data",
        "transactions.message.dsn.kind",
        "transactions.message.dsn.format", "transactions.message.dsn.recipients.cause",
        "transactions.message.dsn.recipients.cause_evidence.rule",
        "transactions.message.dsn.recipients.cause_evidence.cause_detail",
        "transactions.message.dsn.about.matched_by",
    ]

    @Test("The record of these tests has a value in every field")
    func full() {
        #expect(Leaves.emptyFields(of: FullRecord.session) == [])
    }

    @Test("The schema of the record has every field, and no other")
    func schema() throws {
        var text: [UInt8] = []
        try RecordSchema.write(into: &text)
        var schema = try SchemaValidator(Data(text))
        let record = try JSONSerialization.jsonObject(with: JSONEncoder().encode(FullRecord.session))
        let problems = schema.problems(of: record)
        #expect(problems == [])
        // What is told of earlier sessions has lines of its own.
        var lines: [UInt8] = []
        var view = SessionsView(format: .ndjson)
        try view.row(FullRecord.session, [Self.news], into: &lines)
        let last = try #require(lines.split(separator: 0x0A).last)
        let news = schema.problems(
            of: try JSONSerialization.jsonObject(with: Data(last)), asDefinition: "later_bounce")
        #expect(news == [])
        #expect(schema.unusedProperties == [])
    }

    @Test("The record writes of itself what its `encode(to:)` writes")
    func json() throws {
        var direct: [UInt8] = []
        SessionJSON.append(FullRecord.session, to: &direct)
        var encoded: [UInt8] = []
        try JSONText.encode(FullRecord.session, into: &encoded)
        #expect(String(decoding: direct, as: UTF8.self) == String(decoding: encoded, as: UTF8.self))
    }

    @Test("Every text of a record is changed, or is one that may stay")
    func leaves() throws {
        let before = try Leaves(of: FullRecord.session).texts
        let after = try Leaves(of: redactor.redact(FullRecord.session)).texts
        let kept = Set(after.map { "\($0.path)=\($0.text)" })
        for (path, text) in before where !Self.harmless.contains(path) {
            #expect(!kept.contains("\(path)=\(text)"), "\(path) is still \(text)")
        }
        // What may stay is there: a field that is only emptied tells nobody anything.
        let paths = Set(after.map(\.path))
        #expect(Self.harmless.subtracting(paths) == [])
    }

    @Test("No bit of a name is left anywhere", arguments: FullRecord.names)
    func names(_ name: String) throws {
        let before = try Leaves(of: FullRecord.session).texts
        #expect(
            before.contains { "\($0.path) \($0.text)".lowercased().contains(name) }, "the record holds it")
        for (path, text) in try Leaves(of: redactor.redact(FullRecord.session)).texts {
            #expect(!"\(path) \(text)".lowercased().contains(name), "\(path) is \(text)")
        }
    }

    @Test("Numbers, frames and times stay")
    func numbers() {
        let redacted = redactor.redact(FullRecord.session)
        #expect(redacted.start == FullRecord.session.start)
        #expect(redacted.quality == FullRecord.session.quality)
        #expect(redacted.encryptionFrames == FullRecord.session.encryptionFrames)
        #expect(redacted.client.port == 40_112)
        #expect(redacted.transactions[0].message?.size == 1843)
        #expect(redacted.transactions[0].recipients[0].causeEvidence?.retryAfter == 300)
        #expect(redacted.tls?.estimate == FullRecord.session.tls?.estimate)
    }

    /// What a later session tells of the record.
    private static let news = LaterBounceNotice(
        session: FullRecord.session.id, transaction: 0, recipient: 0, to: "tox@example.net",
        bounce: LaterBounce(
            session: "Cbouncexxxx", transaction: 0, status: "5.1.1", cause: "user-unknown", link: .messageID))

    @Test("News of a later bounce has the names of the records that it is about")
    func notice() {
        let redacted = redactor.redact(Self.news)
        let session = redactor.redact(FullRecord.session)
        #expect(redacted.session == session.id)
        #expect(redacted.to == session.transactions[0].recipients[0].to)
        #expect(redacted.bounce.session == session.transactions[0].recipients[0].laterBounced?.session)
        #expect(redacted.bounce.status == "5.1.1")
    }
}
