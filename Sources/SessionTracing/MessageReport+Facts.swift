internal import MailSession
internal import MessageDecoding

extension MessageReport {
    /// A record's view of the facts.
    init(_ facts: ReportFacts) {
        self.init(kind: Kind(facts.kind))
        format = facts.format.map { Format($0) }
        reportingMTA = facts.reportingMTA
        envelopeID = facts.envelopeID
        arrivalDate = facts.arrivalDate
        queueID = facts.queueID
        originalMessageID = facts.originalMessageID
        recipients = facts.recipients.map { Recipient($0) }
        recipientsDropped = facts.recipientsDropped > 0 ? facts.recipientsDropped : nil
        isCut = facts.isCut
    }
}

extension MessageReport.Kind {
    fileprivate init(_ kind: ReportFacts.Kind) {
        self =
            switch kind {
            case .deliveryReport: .deliveryReport
            case .dispositionNotification: .dispositionNotification
            case .feedbackReport: .feedbackReport
            case .autoReply: .autoReply
            }
    }
}

extension MessageReport.Format {
    fileprivate init(_ format: ReportFacts.Format) {
        self =
            switch format {
            case .rfc3464: .rfc3464
            case .exim: .exim
            case .qmail: .qmail
            case .exchange: .exchange
            case .plain: .plain
            }
    }
}

extension MessageReport.Recipient {
    fileprivate init(_ facts: ReportFacts.Recipient) {
        self.init()
        final = facts.final
        original = facts.original
        action = facts.action?.rawValue
        status = facts.status
        diagnostic = facts.diagnostic
        diagnosticType = facts.diagnosticType
        remoteMTA = facts.remoteMTA
        willRetryUntil = facts.willRetryUntil
    }
}

extension MessageReport {
    /// About how many octets of memory its texts and its recipients take.
    var weight: Int {
        let texts = [reportingMTA, envelopeID, arrivalDate, queueID, originalMessageID]
        return recipients.reduce(Self.weight(of: texts)) { $0 + $1.weight }
    }

    fileprivate static func weight(of texts: [String?]) -> Int {
        texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
    }
}

extension MessageReport.Recipient {
    fileprivate var weight: Int {
        MemoryLayout<Self>.stride
            + MessageReport.weight(of: [
                final, original, action, status, diagnostic, diagnosticType, remoteMTA, willRetryUntil,
            ])
    }
}
