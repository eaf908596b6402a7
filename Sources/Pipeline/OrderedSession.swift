internal import MailSession
internal import SessionTracing

/// A judged record and its place among those of all workers.
struct OrderedSession: Sendable {
    var session: MailSession
    let order: SessionOrder
}
