internal import ByteReading

/// Reads the body of a message that may be a report, line by line, up to the point where all is known.
struct ReportReader: Sendable, Equatable {
    /// What the header makes of the message.
    private enum Claim: Equatable {
        /// A `multipart/report`: of this kind, or of the one that its parts tell.
        case report(ReportFacts.Kind?)
        /// A bounce by sender and subject; the body must show it.
        case notice
        /// An automatic reply, whose body nobody needs.
        case reply
    }

    private let claim: Claim
    private let hints: ReportHints

    private var lines = LineSplitter()
    private var parts: PartWalker
    private var status = StatusReader()
    /// Whether the part that was written for machines is read.
    private var isStatusOver = false
    /// What the type of the part tells that was written for machines.
    private var statusKind: ReportFacts.Kind?
    private var notice: NoticeReader
    private var returned = ReturnedHeader()
    private var isCut = false
    private var isOver = false

    /// A reader at the first octet of the body; nil when the header shows no report.
    init?(header: MessageHeader, hints: ReportHints) {
        let isMultipartReport = header.contentType.map { $0.utf8.span.hasASCII("MULTIPART/REPORT") } ?? false
        let isNotice = header.isFromMailSystem && header.hasFailureSubject || !hints.failedRecipients.isEmpty
        // Without the Content-Type, a lost one may have told of a bounce.
        let isAutoReply = (header.isComplete || header.contentType != nil) && hints.isAutoReply(header)
        guard isMultipartReport || isNotice || isAutoReply else { return nil }
        let type = header.contentType.map { ContentType(Array($0.utf8)[...]) } ?? .plainText
        if isMultipartReport, let kind = Self.kind(reportType: type.reportType) {
            claim = .report(kind)
        } else if isMultipartReport, type.reportType == nil {
            claim = .report(nil)
        } else if isNotice {
            claim = .notice
        } else if isAutoReply {
            claim = .reply
        } else {
            return nil
        }
        self.hints = hints
        parts = PartWalker(type: type, encoding: hints.transferEncoding)
        notice = NoticeReader(isDelay: header.hasDelaySubject)
    }

    /// Whether nothing that is still to come can tell more.
    var isDone: Bool {
        if case .reply = claim { return true }
        return isOver || returned.isOver && (isStatusOver || !parts.isMultipart)
    }

    /// Takes the next octets of the body, in slices of any size.
    mutating func consume(_ bytes: Span<UInt8>) {
        var offset = 0
        while offset < bytes.count, !isDone {
            if let line = lines.next(in: bytes, from: &offset) { take(line, wasCut: lines.wasCut) }
        }
    }

    /// Notes the end of the message.
    mutating func finish() {
        guard !isDone else { return }
        if let line = lines.finish() { take(line, wasCut: lines.wasCut) }
        take(parts.endPart())
        isOver = true
    }

    /// Notes that the rest is not in the capture: what lost octets may have gone on with is dropped.
    mutating func abandon() {
        guard !isDone else { return }
        isCut = true
        isOver = true
        status.abandon()
        notice.finish()
    }

    // MARK: Parts

    private mutating func take(_ line: [UInt8], wasCut: Bool) {
        if let piece = parts.take(line[...], wasCut: wasCut) { take(piece) }
    }

    private mutating func take(_ piece: PartWalker.Piece) {
        for line in piece.lines { take(line.bytes[...], of: piece.content, wasCut: line.wasCut) }
        guard piece.endsPart else { return }
        status.finish()
        isStatusOver = status.hasFields
        notice.finish()
        returned.finish()
    }

    private mutating func take(_ line: ArraySlice<UInt8>, of content: PartContent, wasCut: Bool) {
        switch content {
        case .status(let kind):
            statusKind = statusKind ?? kind
            status.take(line)
            if wasCut { status.markCut() }
        case .text where isDeliveryReport:
            if notice.isOver {
                returned.take(line)
            } else {
                notice.take(line)
                if wasCut { notice.markCut() }
            }
        case .returned: returned.take(line)
        case .text, .other: break
        }
    }

    // MARK: Facts

    /// What is known by now; nil when the body did not show what sender and subject promised.
    var facts: ReportFacts? {
        guard var facts = toldFacts else { return nil }
        if facts.kind == .deliveryReport, facts.recipients.isEmpty {
            for address in hints.failedRecipients {
                var recipient = ReportFacts.Recipient()
                recipient.final = address
                recipient.action = notice.defaultAction
                facts.add(recipient)
            }
        }
        facts.originalMessageID = facts.originalMessageID ?? returned.messageID ?? hints.answered
        facts.isCut = facts.isCut || isCut
        return facts
    }

    private var toldFacts: ReportFacts? {
        if status.hasFields {
            var facts = status.facts
            facts.kind = kind
            facts.format = kind == .deliveryReport ? .rfc3464 : nil
            return facts
        }
        if isDeliveryReport, let facts = notice.report { return facts }
        var facts = ReportFacts(kind: kind)
        switch claim {
        case .report:
            facts.format = kind == .deliveryReport ? .rfc3464 : nil
        case .notice where hints.isAutoReplied || !hints.failedRecipients.isEmpty:
            facts.format = .plain
        case .notice:
            return nil
        case .reply:
            facts.kind = .autoReply
        }
        return facts
    }

    private var kind: ReportFacts.Kind {
        if case .report(let kind?) = claim { return kind }
        return statusKind ?? .deliveryReport
    }

    private var isDeliveryReport: Bool { kind == .deliveryReport }

    private static func kind(reportType: String?) -> ReportFacts.Kind? {
        switch reportType {
        case "delivery-status", "global-delivery-status": .deliveryReport
        case "disposition-notification", "global-disposition-notification": .dispositionNotification
        case "feedback-report": .feedbackReport
        default: nil
        }
    }
}
