public import MailSession
import Provenance

/// Joins reports about messages to the messages: a delivery report tells that a recipient whom a server accepted
/// failed after all.
///
/// The one linker of a run sees all sessions in the order of the records. It remembers the latest recipients and
/// the latest reports whose message was not found: a report may end before the session of its message does.
public struct BounceLinker: Sendable {
    /// Accepted recipients that are remembered unless told otherwise.
    public static let defaultLimit = 10_000
    /// Of the others a fifth is remembered: a client's own mail system reports them, and at once.
    private static let refusedShare = 5
    /// Reports that are remembered whose message was not found.
    private static let unlinkedLimit = 1000
    /// Reports about the same message that are looked at.
    private static let alikeLimit = 16

    private var accepted: SentRecipients
    private var refused: SentRecipients
    private var unlinked = RecentTable<FollowedReport, 4>(limit: unlinkedLimit)
    /// When the latest of those reports began.
    private var latestUnlinked: Timestamp?
    private var counts = ReportTotals()

    /// A linker that remembers at most `limit` accepted recipients.
    public init(limit: Int = defaultLimit) {
        accepted = SentRecipients(limit: limit, areAccepted: true)
        refused = SentRecipients(limit: limit / Self.refusedShare, areAccepted: false)
    }

    /// What was seen so far.
    public var totals: ReportTotals {
        var totals = counts
        totals.forgotten = accepted.forgotten
        return totals
    }

    /// Follows a judged session: says in its reports what they are about, and of its recipients which bounced later.
    /// Returns what that tells of sessions that were followed before.
    public mutating func follow(_ session: inout MailSession) -> [LaterBounceNotice] {
        var notices: [LaterBounceNotice] = []
        for number in session.transactions.indices {
            if session.transactions[number].message?.isReport ?? false {
                linkReport(of: number, in: &session, &notices)
            }
            // Nobody sends a report to the null reverse-path.
            guard !session.transactions[number].hasNullPath else { continue }
            let first = (accepted.count, refused.count)
            remember(number, of: session)
            guard let latestUnlinked, session.transactions[number].start <= latestUnlinked else { continue }
            let keys =
                (max(first.0, accepted.forgotten)..<accepted.count).map { accepted.keys(of: $0) }
                + (max(first.1, refused.forgotten)..<refused.count).map { refused.keys(of: $0) }
            for keys in keys { linkEarlierReports(by: keys, in: &session, &notices) }
        }
        return notices
    }

    // MARK: Messages

    /// On the path of every recipient: fields are read where they are, since copies of transactions cost more than
    /// all else here.
    private mutating func remember(_ number: Int, of session: borrowing MailSession) {
        let transactions = session.transactions
        let recipients = transactions[number].recipients
        let path = transactions[number].from.map { SentRecipient.path(from: $0) }
        let start = transactions[number].start
        var keys = SentRecipients.Keys(messageID: 0, envelopeID: 0, queueID: 0, path: 0)
        keys.messageID = transactions[number].message?.messageID.map { TextDigest.of(.messageID, $0) } ?? 0
        keys.envelopeID =
            transactions[number].parameters["ENVID"].map { TextDigest.of(.envelopeID, XText.decoded($0)) }
            ?? 0
        keys.queueID = transactions[number].final?.queueID.map { TextDigest.of(.queueID, $0) } ?? 0
        let (id, server, greeting) = (session.id, session.server.ip, session.greeting?.text)
        for position in recipients.indices {
            var own = keys
            own.path = path.map { SentRecipient.path($0, to: recipients[position].to) } ?? 0
            if let queueID = recipients[position].dataReply?.queueID {
                own.queueID = TextDigest.of(.queueID, queueID)
            }
            let recipient = SentRecipient(
                session: id, transaction: number, recipient: position, to: recipients[position].to,
                start: start, server: server, greeting: greeting)
            if recipients[position].outcome == .accepted {
                accepted.remember(recipient, keys: own)
            } else {
                refused.remember(recipient, keys: own)
            }
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
        unlinked.append(report, keys: [report.messageID, report.envelopeID, report.queueID, path])
        latestUnlinked = max(latestUnlinked ?? report.start, report.start)
    }

    /// Joins reports that were handed over before a message. What they are about is in their records no more, but the
    /// recipients are in this one.
    private mutating func linkEarlierReports(
        by keys: SentRecipients.Keys, in session: inout MailSession, _ notices: inout [LaterBounceNotice]
    ) {
        for key in [keys.messageID, keys.envelopeID, keys.queueID, keys.path] {
            for number in unlinked.numbers(under: key, most: Self.alikeLimit) {
                let report = unlinked[number]
                guard report.triesLeft > 0 else { continue }
                let isFound = link(report, in: &session, &notices) != nil
                unlinked[number].triesLeft = isFound ? 0 : report.triesLeft - 1
            }
        }
    }

    /// Finds the message of a report, and marks the recipients that bounced.
    private mutating func link(
        _ report: FollowedReport, in session: inout MailSession, _ notices: inout [LaterBounceNotice]
    ) -> MessageReport.Subject? {
        var matches = [
            accepted.bestMatch(of: report, naming: nil), refused.bestMatch(of: report, naming: nil),
        ]
        for named in report.named {
            let match = accepted.bestMatch(of: report, naming: named)
            matches += [match, refused.bestMatch(of: report, naming: named)]
            if let match, named.action?.lowercased() == "failed" {
                bounce(match, named, report, in: &session, &notices)
            }
        }
        guard let best = matches.compactMap({ $0 }).max() else { return nil }
        if report.kind == .deliveryReport { counts.count(best.link) }
        return MessageReport.Subject(
            session: best.message.session, transaction: best.message.transaction, link: best.link)
    }

    private mutating func bounce(
        _ match: ReportMatch, _ facts: FollowedReport.Named, _ report: FollowedReport,
        in session: inout MailSession, _ notices: inout [LaterBounceNotice]
    ) {
        let recipient = accepted[match.number]
        guard !recipient.isBounced else { return }
        accepted[match.number].isBounced = true
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
