import DeliveryAnalysis
import MailSession

/// Which sessions the page shows one by one, so that the other sections can lead to them.
struct ShownSessions {
    /// Sessions that one failure leads to.
    private static let linked = 12

    private var ids: Set<String>
    private var failures: [FailureKey: [String]] = [:]
    private var refusals: [FailureKey: [String]] = [:]

    init(_ sessions: [MailSession]) {
        ids = Set(sessions.map(\.id))
        for session in sessions {
            for key in session.failureKeys { failures[key, default: []].append(session.id) }
            for key in session.refusalKeys { refusals[key, default: []].append(session.id) }
        }
    }

    /// A session's id, with a link where the page has the session.
    func cell(_ id: String) -> PageCell {
        PageCell(id, link: ids.contains(id) ? "s-" + id : nil)
    }

    /// The first sessions that show a failure.
    func cells(ofFailure key: FailureKey) -> [PageCell] {
        (failures[key] ?? []).prefix(Self.linked).map(cell)
    }

    /// The first sessions that show a refusal outside transactions.
    func cells(ofRefusal key: FailureKey) -> [PageCell] {
        (refusals[key] ?? []).prefix(Self.linked).map(cell)
    }
}
