import MailSession
import Provenance

/// A report about a message, with what it can be joined by.
struct FollowedReport: Sendable {
    /// A recipient that the report names, or that the address names to which it came back.
    struct Named: Sendable {
        /// In lower case.
        var addresses: [String]
        /// What the report says became of it.
        var action: String?
        /// The report's status code.
        var status: String?
        /// Why, an id of the cause catalogue.
        var cause: String?

        /// Of what a report says that much is kept: its texts may be long, and reports wait for a while.
        init(addresses: [String], _ facts: MessageReport.Recipient?) {
            self.addresses = addresses
            action = facts?.action
            status = facts?.status
            cause = facts?.cause
        }
    }

    /// How long after a message a report without its id can be about it: one day, in nanoseconds.
    private static let weakLinkAge: Int64 = 86_400 * 1_000_000_000
    /// Recipients of the report itself that are looked at; a report has one.
    private static let senders = 4

    /// The `id` of the session in which it crossed.
    let session: String
    let transaction: Int
    let start: Timestamp
    /// The address that it came from.
    let client: String
    let kind: MessageReport.Kind
    private(set) var named: [Named]
    /// Whom it came back to: the sender of the message.
    let sentBackTo: [String]
    /// Digests; 0 where the report does not tell.
    let messageID: UInt64
    let envelopeID: UInt64
    let queueID: UInt64
    private let reportingMTA: String?
    /// How often it may still be held against messages that come after it; 0 once its message was found.
    var triesLeft = 8

    /// What a report tells.
    init(_ report: MessageReport, in transaction: Transaction, number: Int, of session: MailSession) {
        self.session = session.id
        self.transaction = number
        start = transaction.start
        client = session.client.ip
        kind = report.kind
        sentBackTo = transaction.recipients.prefix(Self.senders).map(\.to)
        messageID = report.originalMessageID.map { TextDigest.of(.messageID, $0) } ?? 0
        envelopeID = report.envelopeID.map { TextDigest.of(.envelopeID, $0) } ?? 0
        queueID = report.queueID.map { TextDigest.of(.queueID, $0) } ?? 0
        reportingMTA = report.reportingMTA
        guard report.kind == .deliveryReport else {
            named = []
            return
        }
        named = report.recipients.map { facts in
            let addresses = [facts.original, facts.final].compactMap { $0?.lowercased() }
            return Named(addresses: addresses, facts)
        }
        addRecipientsFromPath(of: report)
    }

    /// The report itself may name an address behind an alias, or none that can be read; what the path holds is what
    /// the sender wrote.
    private mutating func addRecipientsFromPath(of report: MessageReport) {
        let known = named.flatMap(\.addresses)
        let facts = report.recipients.count == 1 ? report.recipients.first : nil
        for address in sentBackTo.flatMap(VERPAddress.recipients) where !known.contains(address) {
            named.append(Named(addresses: [address], facts))
        }
    }

    /// What joins this report to a message, nil where nothing does or something speaks against it.
    func link(
        to sent: SentRecipient, keys: SentRecipients.Keys, naming named: Named?
    ) -> MessageReport.Subject.Link? {
        func differs(_ own: UInt64, _ key: UInt64) -> Bool { own != 0 && key != 0 && own != key }
        guard sent.start <= start else { return nil }
        if differs(envelopeID, keys.envelopeID) { return nil }
        if envelopeID != 0, envelopeID == keys.envelopeID { return .envelopeID }
        if differs(messageID, keys.messageID) { return nil }
        if messageID != 0, messageID == keys.messageID { return .messageID }
        // Queues use their ids again, and each has its own.
        if queueID != 0, queueID == keys.queueID, isFrom(sent) { return .queueID }
        guard let named, start.since(sent.start) <= Self.weakLinkAge,
            paths(to: named).contains(keys.path)
        else { return nil }
        let isVariable = sentBackTo.contains { address in
            VERPAddress.recipients(in: address).contains(sent.to.lowercased())
        }
        return isVariable ? .verp : .recipientAndTime
    }

    /// Whether the server that took the message is the one that reports.
    func isFrom(_ sent: SentRecipient) -> Bool {
        sent.server == client || reportingMTA.map(sent.isServerNamed) == true
    }

    /// The keys of messages to a recipient from those whom the report went back to.
    func paths(to named: Named) -> [UInt64] {
        sentBackTo.flatMap { sender in
            named.addresses.map { SentRecipient.path(SentRecipient.path(from: sender), to: $0) }
        }
    }
}
