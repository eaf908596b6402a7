public import MailSession

extension DeliveryTotals {
    /// Counts one session. On the path of every session of a run: text is only looked at where a reply refuses, and what is
    /// large is read by index, since a loop is handed a copy of each.
    public mutating func add(_ session: MailSession) {
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
        for number in session.auth.indices {
            auth.update(session.auth[number].mechanism, from: AuthTotals()) { $0.add(session.auth[number]) }
        }
        quality.add(session.quality)
        addMessages(of: session)
        addFailures(of: session)
        addRefusals(of: session)
        addOddities(of: session)
    }

    private mutating func addTimes(of session: MailSession) {
        let end = session.end
        first = min(first ?? session.start, session.start)
        last = max(last ?? end, end)
    }

    private mutating func addServer(of session: MailSession) {
        servers.update(session.server, from: ServerTotals()) { $0.add(session) }
    }

    private mutating func addMessages(of session: MailSession) {
        messagesDropped.merge(session.quality.transactionsDropped ?? 0)
        let transactions = session.transactions
        for number in transactions.indices {
            messages.count(transactions[number].outcome)
            let those = transactions[number].recipients
            for place in those.indices { recipients.count(those[place].outcome) }
            recipientsDropped.merge(transactions[number].recipientsDropped ?? 0)
            messageBytes.merge(transactions[number].message?.size ?? 0)
        }
    }

    private mutating func addFailures(of session: MailSession) {
        let transactions = session.transactions
        for number in transactions.indices where transactions[number].outcome != .accepted {
            let recipients = transactions[number].recipients
            if recipients.isEmpty {
                if let reply = transactions[number].final, reply.isFailure {
                    let key = failureKeys.key(
                        stage: transactions[number].stage, cause: transactions[number].cause,
                        code: reply.code, enhanced: reply.enhanced, text: reply.text)
                    addFailure(key, reply.text, recipients: 0, of: number, in: session, frame: reply.frame)
                } else if let cause = transactions[number].cause {
                    addLoss(transactions[number].stageOfLoss, cause, recipients: 0, of: number, in: session)
                }
            }
            for place in recipients.indices {
                switch recipients[place].outcome {
                case .rejected, .deferred:
                    let text = recipients[place].text ?? ""
                    let key = failureKeys.key(
                        stage: recipients[place].stage, cause: recipients[place].cause,
                        code: recipients[place].code, enhanced: recipients[place].enhanced, text: text)
                    let frame = recipients[place].frame
                    addFailure(key, text, recipients: 1, of: number, in: session, frame: frame)
                case .aborted, .unknown:
                    guard let cause = recipients[place].cause else { continue }
                    let stage = transactions[number].stageOfLoss(for: recipients[place])
                    addLoss(stage, cause, recipients: 1, of: number, in: session)
                case .accepted, .partiallyAccepted:
                    break
                }
            }
        }
    }

    /// The end of a connection decides about those of whom the server had not.
    private mutating func addLoss(
        _ stage: Stage, _ cause: String, recipients: Int, of number: Int, in session: MailSession
    ) {
        let words = session.words(endingTransaction: number)
        let text = words?.text ?? Transaction.lossText(cause)
        let key = failureKeys.key(
            stage: stage, cause: cause, code: words?.code, enhanced: words?.enhanced, text: text)
        let frame = session.transactions[number].lastFrame
        addFailure(key, text, recipients: recipients, of: number, in: session, frame: frame)
    }

    private mutating func addFailure(
        _ key: FailureKey, _ text: String, recipients: Int, of number: Int, in session: MailSession,
        frame: UInt64?
    ) {
        let place = SessionReference(
            session, frame: frame ?? session.transactions[number].firstFrame,
            time: session.transactions[number].start)
        failures.add(
            key, recipients: recipients, example: text, transaction: number, at: place,
            server: session.server)
    }

    private mutating func addRefusals(of session: MailSession) {
        let those = session.refusals
        let told = those.isEmpty ? nil : session.lastWords
        for number in those.indices where number != told {
            let text = those[number].reply.text
            let key = failureKeys.key(
                stage: those[number].stage, verb: those[number].verb, cause: those[number].cause,
                code: those[number].reply.code, enhanced: those[number].reply.enhanced, text: text)
            refusals.add(
                key, recipients: 0, example: text, transaction: nil,
                at: SessionReference(session, frame: those[number].reply.frame), server: session.server)
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
