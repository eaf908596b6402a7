public import MailSession

/// The sessions of a run that matter most, as many as the limit allows: those that show a failure or a finding for the first time,
/// other failures, other findings, then the newest.
public struct SessionSample: Sendable {
    /// How much a session matters; later ones more.
    private enum Rank: Int {
        case plain, finding, failure, firstOfItsKind
    }

    /// Sessions kept unless told otherwise.
    public static let defaultLimit = 1000

    /// How many sessions are kept at most.
    public let limit: Int
    /// Lines of a dialogue, transactions, and recipients of each, that are kept of a session: the first ones.
    public let lineLimit: Int
    /// All sessions that were there.
    public private(set) var seen = 0
    private var kept: [(session: MailSession, rank: Rank)] = []
    private var kinds: Set<String> = []

    /// A sample of nothing.
    public init(limit: Int = defaultLimit, lineLimit: Int = 400) {
        self.limit = max(1, limit)
        self.lineLimit = lineLimit
    }

    /// The sessions that are kept, the earliest first.
    public var sessions: [MailSession] {
        kept.sorted(by: Self.mattersMore).prefix(limit).map(\.session).sorted {
            ($0.start, $0.id) < ($1.start, $1.id)
        }
    }

    /// Takes the next session, cut to what a page shows of it.
    public mutating func add(_ session: MailSession) {
        seen.merge(1)
        kept.append((shortened(session), rank(of: session)))
        guard kept.count >= 2 * limit else { return }
        kept.sort(by: Self.mattersMore)
        kept.removeLast(kept.count - limit)
    }

    private func shortened(_ session: MailSession) -> MailSession {
        var short = session
        if let dialogue = session.dialogue, dialogue.count > lineLimit {
            short.dialogue = Array(dialogue.prefix(lineLimit))
        }
        short.transactions.cut(to: lineLimit)
        for index in short.transactions.indices { short.transactions[index].recipients.cut(to: lineLimit) }
        short.refusals.cut(to: lineLimit)
        short.findings.cut(to: lineLimit)
        return short
    }

    private mutating func rank(of session: MailSession) -> Rank {
        let failures = session.failureKinds
        let findings = session.findings.map(\.id)
        let known = kinds.count
        for kind in failures + findings where kinds.count < limit / 2 { kinds.insert(kind) }
        if kinds.count > known { return .firstOfItsKind }
        return !failures.isEmpty ? .failure : findings.isEmpty ? .plain : .finding
    }

    private static func mattersMore(
        _ left: (session: MailSession, rank: Rank), _ right: (session: MailSession, rank: Rank)
    ) -> Bool {
        (left.rank.rawValue, left.session.start, left.session.id)
            > (right.rank.rawValue, right.session.start, right.session.id)
    }
}

extension MailSession {
    /// Whether something was refused or deferred in it, or it never came up.
    public var hasFailure: Bool { !failureKinds.isEmpty }

    /// What failed, in few words each.
    fileprivate var failureKinds: [String] {
        var kinds: [String] = []
        for transaction in transactions where transaction.outcome != .accepted {
            kinds += transaction.recipients.filter { $0.outcome == .rejected || $0.outcome == .deferred }
                .map { "\($0.cause ?? "") \($0.code ?? 0) \($0.stage?.rawValue ?? "")" }
            if transaction.recipients.isEmpty, let final = transaction.final, final.isFailure {
                kinds.append("\(transaction.cause ?? "") \(final.code) \(transaction.stage?.rawValue ?? "")")
            }
        }
        kinds += refusals.map { "\($0.cause ?? "") \($0.reply.code) \($0.stage.rawValue)" }
        if connect == .refused || connect == .unanswered { kinds.append(connect.rawValue) }
        return kinds
    }
}

extension Array {
    fileprivate mutating func cut(to limit: Int) {
        if count > limit { removeLast(count - limit) }
    }
}
