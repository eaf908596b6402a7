package import MailSession
import Provenance

/// Joins reports about messages to the messages: a delivery report tells that a recipient whom a server accepted
/// failed after all.
///
/// The one linker of a run sees all sessions in the order of the records. It remembers the latest recipients and
/// the latest reports whose message was not found: a report may end before the session of its message does.
package struct BounceLinker: Sendable {
    /// Recipients that are remembered unless told otherwise.
    package static let defaultLimit = 50_000
    /// Reports that are remembered whose message was not found.
    private static let unlinkedLimit = 1000
    /// Messages with the same id that are looked at: copies on several hops, or one recipient each.
    private static let alikeLimit = 64

    private var sent: RecentTable<SentRecipient, 4>
    private var unlinked = RecentTable<FollowedReport, 4>(limit: unlinkedLimit)
    /// When the latest of those reports began.
    private var latestUnlinked: Timestamp?
    private var counts = ReportTotals()

    /// A linker that remembers at most `limit` recipients.
    package init(limit: Int = defaultLimit) {
        sent = RecentTable(limit: limit)
    }

    /// What was seen so far.
    package var totals: ReportTotals {
        var totals = counts
        totals.forgotten = sent.forgotten
        return totals
    }

    /// Follows a judged session: says in its reports what they are about, and of its recipients which bounced later.
    /// Returns what that tells of sessions that were followed before.
    package mutating func follow(_ session: inout MailSession) -> [LaterBounceNotice] {
        var notices: [LaterBounceNotice] = []
        for number in session.transactions.indices {
            if session.transactions[number].message?.report != nil {
                linkReport(of: number, in: &session, &notices)
            }
            // Nobody sends a report to the null reverse-path.
            guard !session.transactions[number].from.isEmpty else { continue }
            remember(number, of: session)
            guard let latestUnlinked, session.transactions[number].start <= latestUnlinked else { continue }
            linkEarlierReports(to: number, in: &session, &notices)
        }
        return notices
    }

    // MARK: Messages

    private mutating func remember(_ number: Int, of session: borrowing MailSession) {
        let transaction = session.transactions[number]
        let messageID = transaction.message?.messageID.map { Hasher.digest(.messageID, $0) } ?? 0
        let envelopeID =
            transaction.parameters["ENVID"].map { Hasher.digest(.envelopeID, XText.decoded($0)) } ?? 0
        for (position, recipient) in transaction.recipients.enumerated() {
            let queueID = recipient.dataReply?.queueID ?? transaction.final?.queueID
            let element = SentRecipient(
                session: session.id, transaction: number, recipient: position, to: recipient.to,
                start: transaction.start, isAccepted: recipient.outcome == .accepted,
                server: session.server.ip, greeting: session.greeting?.text)
            _ = sent.append(
                element,
                keys: [
                    messageID, envelopeID, queueID.map { Hasher.digest(.queueID, $0) } ?? 0,
                    SentRecipient.path(from: transaction.from, to: recipient.to),
                ])
        }
    }

    // MARK: Reports

    private mutating func linkReport(
        of number: Int, in session: inout MailSession, _ notices: inout [LaterBounceNotice]
    ) {
        let transaction = session.transactions[number]
        guard let report = transaction.message?.report else { return }
        counts.count(report)
        let followed = FollowedReport(report, in: transaction, number: number, of: session)
        if let subject = link(followed, in: &session, &notices) {
            session.transactions[number].message?.report?.about = subject
        } else {
            remember(followed)
        }
    }

    private mutating func remember(_ report: FollowedReport) {
        let path = report.named.first.flatMap { report.paths(to: $0).first } ?? 0
        _ = unlinked.append(report, keys: [report.messageID, report.envelopeID, report.queueID, path])
        latestUnlinked = max(latestUnlinked ?? report.start, report.start)
    }

    /// Joins reports that were handed over before this message. What they are about is in their records no more, but
    /// the recipients are in this one.
    private mutating func linkEarlierReports(
        to number: Int, in session: inout MailSession, _ notices: inout [LaterBounceNotice]
    ) {
        let first = sent.count - session.transactions[number].recipients.count
        for sentNumber in max(first, sent.forgotten)..<sent.count {
            let keys = sent.keys(of: sentNumber)
            for position in keys.indices {
                for reportNumber in unlinked.numbers(under: keys[position], most: Self.alikeLimit)
                where !unlinked[reportNumber].isLinked {
                    unlinked[reportNumber].isLinked =
                        link(unlinked[reportNumber], in: &session, &notices) != nil
                }
            }
        }
    }

    /// Finds the message of a report, and marks the recipients that bounced.
    private mutating func link(
        _ report: FollowedReport, in session: inout MailSession, _ notices: inout [LaterBounceNotice]
    ) -> MessageReport.Subject? {
        let sameMessage = [report.messageID, report.envelopeID, report.queueID].flatMap {
            sent.numbers(under: $0, most: Self.alikeLimit)
        }
        var best = bestMatch(of: report, among: sameMessage, naming: nil)
        var isNamed = false
        for named in report.named {
            let samePath = report.paths(to: named).flatMap { sent.numbers(under: $0, most: Self.alikeLimit) }
            let candidates = sameMessage.filter { number in
                named.addresses.contains(sent[number].to.lowercased())
            }
            guard let match = bestMatch(of: report, among: candidates + samePath, naming: named) else {
                continue
            }
            // A recipient that the report names says more than the message alone.
            if !isNamed || best.map({ $0 < match }) == true { best = match }
            isNamed = true
            if named.facts.action?.lowercased() == "failed" {
                bounce(match, named.facts, report, in: &session, &notices)
            }
        }
        guard let best else { return nil }
        if report.kind == .deliveryReport { counts.count(best.link) }
        let message = sent[best.number]
        return MessageReport.Subject(
            session: message.session, transaction: message.transaction, link: best.link)
    }

    private func bestMatch(
        of report: FollowedReport, among numbers: [Int], naming named: FollowedReport.Named?
    ) -> ReportMatch? {
        numbers.lazy.compactMap { number in
            let recipient = sent[number]
            return report.link(to: recipient, keys: sent.keys(of: number), naming: named).map { link in
                ReportMatch(
                    number: number, link: link, isBounced: recipient.isBounced,
                    isAccepted: recipient.isAccepted, isFromServer: report.isFrom(recipient))
            }
        }.max()
    }

    private mutating func bounce(
        _ match: ReportMatch, _ facts: MessageReport.Recipient, _ report: FollowedReport,
        in session: inout MailSession, _ notices: inout [LaterBounceNotice]
    ) {
        let recipient = sent[match.number]
        guard recipient.isAccepted, !recipient.isBounced else { return }
        sent[match.number].isBounced = true
        let notice = LaterBounceNotice(
            session: recipient.session, transaction: recipient.transaction, recipient: recipient.recipient,
            to: recipient.to,
            bounce: LaterBounce(
                session: report.session, transaction: report.transaction, status: facts.status,
                cause: facts.cause, link: match.link))
        counts.count(notice.bounce)
        if recipient.session == session.id {
            notice.enter(in: &session)
        } else {
            notices.append(notice)
        }
    }
}
