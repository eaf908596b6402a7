package import MailSession
import Provenance

extension DeliveryTotals {
    /// Counts one session. On the path of every session of a run: text is only looked at where a reply refuses.
    package mutating func add(_ session: MailSession) {
        sessions.merge(1)
        if session.isReadableMail { readable.merge(1) }
        connects.count(session.connect)
        completeness.count(Completeness(of: session))
        if session.connect == .established || session.connect == .midstream {
            protocols.count(session.mailProtocol)
            starttls.count(session.starttls)
            closings.count(session.closedBy)
        }
        addTimes(of: session)
        addServer(of: session)
        for attempt in session.auth {
            auth.update(attempt.mechanism, from: AuthTotals()) { $0.add(attempt) }
        }
        quality.add(session.quality)
        addMessages(of: session)
        addFailures(of: session)
        addRefusals(of: session)
        addOddities(of: session)
    }

    private mutating func addTimes(of session: MailSession) {
        let end = session.start.adding(seconds: session.duration)
        first = min(first ?? session.start, session.start)
        last = max(last ?? end, end)
    }

    private mutating func addServer(of session: MailSession) {
        servers.update(session.server, from: ServerTotals()) { $0.add(session) }
    }

    private mutating func addMessages(of session: MailSession) {
        for transaction in session.transactions {
            messages.count(transaction.outcome)
            for recipient in transaction.recipients { recipients.count(recipient.outcome) }
            recipientsDropped.merge(transaction.recipientsDropped ?? 0)
            messageBytes.merge(transaction.message?.size ?? 0)
        }
    }

    private mutating func addFailures(of session: MailSession) {
        var ofSession: [FailureKey: FailureTotals] = [:]
        for transaction in session.transactions where transaction.outcome != .accepted {
            for (key, var totals) in Self.failures(of: transaction, in: session) {
                totals.closeTransaction()
                ofSession.add(totals, for: key)
            }
        }
        failures.add(ofSession, from: session.server)
    }

    /// A transaction's refusals: those of its recipients, or of MAIL where it never had any.
    private static func failures(
        of transaction: Transaction, in session: MailSession
    ) -> [FailureKey: FailureTotals] {
        var found: [FailureKey: FailureTotals] = [:]
        if transaction.recipients.isEmpty, let reply = transaction.final, reply.isFailure {
            let place = SessionReference(
                session, frame: reply.frame ?? transaction.firstFrame, time: transaction.start)
            found.add(
                FailureTotals(recipients: 0, example: reply.text, at: place),
                for: FailureKey(
                    stage: transaction.stage, code: reply.code, enhanced: reply.enhanced, text: reply.text))
        }
        for recipient in transaction.recipients
        where recipient.outcome == .rejected || recipient.outcome == .deferred {
            let text = recipient.text ?? ""
            let place = SessionReference(
                session, frame: recipient.frame ?? transaction.firstFrame, time: transaction.start)
            found.add(
                FailureTotals(recipients: 1, example: text, at: place),
                for: FailureKey(
                    stage: recipient.stage, code: recipient.code, enhanced: recipient.enhanced, text: text))
        }
        return found
    }

    private mutating func addRefusals(of session: MailSession) {
        var ofSession: [FailureKey: FailureTotals] = [:]
        for refusal in session.refusals {
            let reply = refusal.reply
            ofSession.add(
                FailureTotals(
                    recipients: 0, example: reply.text, at: SessionReference(session, frame: reply.frame)),
                for: FailureKey(
                    stage: refusal.stage, verb: refusal.verb, code: reply.code, enhanced: reply.enhanced,
                    text: reply.text))
        }
        refusals.add(ofSession, from: session.server)
    }

    private mutating func addOddities(of session: MailSession) {
        for oddity in Oddity.allCases where oddity.holds(of: session) {
            let one = OddityTotals(at: SessionReference(session, frame: oddity.frame(in: session)))
            if oddities[oddity]?.merge(one) == nil { oddities[oddity] = one }
        }
    }
}

extension [FailureKey: FailureTotals] {
    /// Adds to what is known under a key.
    fileprivate mutating func add(_ totals: FailureTotals, for key: FailureKey) {
        if self[key]?.merge(totals) == nil { self[key] = totals }
    }
}

extension CappedTable<FailureKey, FailureTotals> {
    /// Adds what one session with this server saw, in the order of keys so that a full table is the same in every
    /// run.
    fileprivate mutating func add(_ found: [FailureKey: FailureTotals], from server: Endpoint) {
        guard !found.isEmpty else { return }
        for (key, var totals) in found.sorted(by: { $0.key < $1.key }) {
            totals.closeSession(with: server)
            merge(totals, for: key)
        }
    }
}

extension Timestamp {
    /// This moment and `seconds` more; saturates.
    fileprivate func adding(seconds: Double) -> Timestamp {
        guard let offset = Int64(exactly: (seconds * 1e9).rounded()) else { return self }
        let (sum, overflow) = nanoseconds.addingReportingOverflow(offset)
        return overflow ? self : Timestamp(nanoseconds: sum)
    }
}
