import DeliveryAnalysis
import MailSession
import Pipeline
import Redaction
import SecurityAudit

/// Which of the judged records a view gets, and in what form: the one place between judging and the views.
struct RecordSelection {
    /// What a view wants of a session that is kept.
    enum Scope {
        /// All of it.
        case sessions
        /// Only the mail that is asked for.
        case mail
        /// The mail between those who are asked for, whatever became of it: a retry is not without the attempts before.
        case parties
    }

    /// Reports about earlier recipients are joined to this many (`BounceLinker.defaultLimit`), so news of others can't come.
    private static let remembered = BounceLinker.defaultLimit

    private let filter: RecordFilter
    private let scope: Scope
    /// What the records are judged by as long as they have names.
    private let policy: MailPolicy?
    private let redactor: Redactor?
    /// The last sessions that were kept and accepted something, for news of them.
    private var kept: Set<String> = []
    private var keptBefore: Set<String> = []
    /// Sessions that were left out.
    private(set) var leftOut = 0

    init(filter: RecordFilter, scope: Scope, policy: MailPolicy?, redactor: Redactor?) {
        self.filter = scope == .parties ? filter.parties : filter
        self.scope = scope
        self.policy = policy
        self.redactor = redactor
    }

    /// Hands a record over, if it is kept.
    mutating func take(_ session: MailSession, _ notices: [LaterBounceNotice], _ take: SessionTaker) -> Bool {
        guard !filter.isEmpty else { return hand(session, notices, take) }
        let news = notices.filter { kept.contains($0.session) || keptBefore.contains($0.session) }
        guard filter.keeps(session) else {
            // A report that takes back an acceptance that is asked for is part of the answer.
            guard !news.isEmpty, scope != .parties else {
                leftOut += 1
                return true
            }
            return hand(scope == .sessions ? session : session.withoutMail, news, take)
        }
        remember(session)
        return hand(scope == .sessions ? session : filter.narrowed(session), news, take)
    }

    private func hand(_ session: MailSession, _ notices: [LaterBounceNotice], _ take: SessionTaker) -> Bool {
        // Most runs want the record as it is, and it is large to copy.
        guard policy != nil || redactor != nil else { return take(session, notices) }
        let session = policy.map(session.judged) ?? session
        guard let redactor else { return take(session, notices) }
        return take(redactor.redact(session), notices.map(redactor.redact))
    }

    private mutating func remember(_ session: MailSession) {
        guard session.transactions.contains(where: \.outcome.isTakenByServer) else { return }
        if kept.count >= Self.remembered {
            keptBefore = kept
            kept = []
        }
        kept.insert(session.id)
    }
}

extension MailSession {
    /// The session without anything that became of mail: it is there for what it tells of others.
    fileprivate var withoutMail: MailSession {
        var session = self
        session.transactions = []
        session.refusals = []
        session.cause = nil
        return session
    }
}
