package import MailSession
package import Provenance

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
        for (number, transaction) in session.transactions.enumerated() where transaction.outcome != .accepted
        {
            if transaction.recipients.isEmpty, let reply = transaction.final, reply.isFailure {
                let key = FailureKey(
                    stage: transaction.stage, cause: transaction.cause, code: reply.code,
                    enhanced: reply.enhanced, template: templates.template(of: reply.text))
                let frame = reply.frame ?? transaction.firstFrame
                failures.add(
                    key, recipients: 0, example: reply.text, transaction: number,
                    at: SessionReference(session, frame: frame, time: transaction.start),
                    server: session.server)
            }
            for recipient in transaction.recipients
            where recipient.outcome == .rejected || recipient.outcome == .deferred {
                let text = recipient.text ?? ""
                let key = FailureKey(
                    stage: recipient.stage, cause: recipient.cause, code: recipient.code,
                    enhanced: recipient.enhanced, template: templates.template(of: text))
                let frame = recipient.frame ?? transaction.firstFrame
                failures.add(
                    key, recipients: 1, example: text, transaction: number,
                    at: SessionReference(session, frame: frame, time: transaction.start),
                    server: session.server)
            }
        }
    }

    private mutating func addRefusals(of session: MailSession) {
        for refusal in session.refusals {
            let reply = refusal.reply
            let key = FailureKey(
                stage: refusal.stage, verb: refusal.verb, cause: refusal.cause, code: reply.code,
                enhanced: reply.enhanced, template: templates.template(of: reply.text))
            refusals.add(
                key, recipients: 0, example: reply.text, transaction: nil,
                at: SessionReference(session, frame: reply.frame), server: session.server)
        }
    }

    private mutating func addOddities(of session: MailSession) {
        for oddity in Oddity.allCases where oddity.holds(of: session) {
            let one = OddityTotals(
                at: SessionReference(session, frame: oddity.frame(in: session)),
                detail: oddity.detail(in: session))
            if oddities[oddity]?.merge(one) == nil { oddities[oddity] = one }
        }
    }
}

extension CappedTable<FailureKey, FailureTotals> {
    /// Counts one refusal. Those of one session come one after the other, so that each session and each of its
    /// transactions counts once.
    fileprivate mutating func add(
        _ key: FailureKey, recipients: Int, example: String, transaction: Int?, at place: SessionReference,
        server: Endpoint
    ) {
        update(key, from: FailureTotals(example: example, at: place)) {
            $0.add(
                recipients: recipients, example: example, transaction: transaction, at: place, server: server)
        }
    }
}

extension Timestamp {
    /// This moment and `seconds` more; saturates.
    package func adding(seconds: Double) -> Timestamp {
        guard let offset = Int64(exactly: (seconds * 1e9).rounded()) else { return self }
        let (sum, overflow) = nanoseconds.addingReportingOverflow(offset)
        return overflow ? self : Timestamp(nanoseconds: sum)
    }
}
