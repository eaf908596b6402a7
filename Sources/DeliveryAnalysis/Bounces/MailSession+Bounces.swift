import BounceCauses
public import MailSession

extension MailSession {
    /// The failures of a session that has its outcomes and causes: those of its transactions in order, then those
    /// outside of them.
    public var bounces: [Bounce] {
        var bounces: [Bounce] = []
        for (number, transaction) in transactions.enumerated() where transaction.outcome != .accepted {
            if transaction.recipients.isEmpty {
                if let bounce = bounce(of: transaction, number: number) { bounces.append(bounce) }
            } else {
                bounces += transaction.recipients.compactMap {
                    bounce(of: $0, in: transaction, number: number)
                }
            }
        }
        let told = lastWords
        bounces += refusals.indices.filter { $0 != told }.map { number in
            let refusal = refusals[number]
            let reply = refusal.reply
            return Bounce(
                key: FailureKey(
                    stage: refusal.stage, verb: refusal.verb, cause: refusal.cause, code: reply.code,
                    enhanced: reply.enhanced, text: reply.text),
                text: reply.text, place: SessionReference(self, frame: reply.frame), server: server)
        }
        if let bounce = bounceOfConnection { bounces.append(bounce) }
        return bounces
    }

    private func bounce(of recipient: Recipient, in transaction: Transaction, number: Int) -> Bounce? {
        let frame = recipient.frame ?? transaction.firstFrame
        switch recipient.outcome {
        case .rejected, .deferred:
            let text = recipient.text ?? ""
            return Bounce(
                recipient: recipient.to, transaction: number,
                key: FailureKey(
                    stage: recipient.stage, cause: recipient.cause, code: recipient.code,
                    enhanced: recipient.enhanced, text: text),
                text: text, place: SessionReference(self, frame: frame, time: transaction.start),
                server: server)
        case .aborted, .unknown:
            guard let cause = recipient.cause else { return nil }
            let stage = transaction.stageOfLoss(for: recipient)
            return lost(recipient.to, in: transaction, number: number, stage: stage, cause)
        case .accepted, .partiallyAccepted:
            return nil
        }
    }

    /// The failure of a transaction without recipients: MAIL was refused, or the connection was lost by then.
    private func bounce(of transaction: Transaction, number: Int) -> Bounce? {
        if let reply = transaction.final, reply.isFailure {
            return Bounce(
                transaction: number,
                key: FailureKey(
                    stage: transaction.stage, cause: transaction.cause, code: reply.code,
                    enhanced: reply.enhanced, text: reply.text),
                text: reply.text,
                place: SessionReference(
                    self, frame: reply.frame ?? transaction.firstFrame, time: transaction.start),
                server: server)
        }
        guard let cause = transaction.cause else { return nil }
        return lost(nil, in: transaction, number: number, stage: transaction.stageOfLoss, cause)
    }

    private func lost(
        _ recipient: String?, in transaction: Transaction, number: Int, stage: Stage, _ cause: String
    ) -> Bounce {
        let words = words(endingTransaction: number)
        let text = words?.text ?? Transaction.lossText(cause)
        return Bounce(
            recipient: recipient, transaction: number,
            key: FailureKey(
                stage: stage, cause: cause, code: words?.code, enhanced: words?.enhanced, text: text),
            text: text,
            place: SessionReference(self, frame: transaction.lastFrame, time: transaction.start),
            server: server)
    }

    /// Which refusal is the 421 that nobody asked for and that left the last transaction undecided: it is the transaction's
    /// failure, and no other.
    var lastWords: Int? {
        guard transactions.last?.ending == .closed else { return nil }
        return refusals.lastIndex { $0.stage == .session && $0.verb == nil && $0.reply.code == 421 }
    }

    /// What the server said when it left a transaction undecided.
    func words(endingTransaction number: Int) -> Reply? {
        number == transactions.count - 1 ? lastWords.map { refusals[$0].reply } : nil
    }

    /// The failure of the connection itself, unless one of its transactions tells it already.
    private var bounceOfConnection: Bounce? {
        guard let cause, !transactions.contains(where: { $0.cause == cause }) else { return nil }
        let (stage, text): (Stage, String) =
            switch connect {
            case .refused: (.connect, "(connection refused)")
            case .unanswered: (.connect, "(connection not answered)")
            case .established where isTurnedAway: (.connect, "(closed without a greeting)")
            case .established, .midstream: (.session, "(connection lost)")
            }
        return Bounce(
            key: FailureKey(stage: stage, cause: cause, code: nil, enhanced: nil, text: text), text: text,
            place: SessionReference(self), server: server)
    }
}

extension Transaction {
    /// What stands for the server's words where the connection ended first.
    static func lossText(_ cause: String) -> String {
        cause == Cause.networkError.rawValue
            ? "(connection lost before the verdict)" : "(closed by the server before the verdict)"
    }

    /// Where the dialogue broke off for a recipient.
    func stageOfLoss(for recipient: borrowing Recipient) -> Stage {
        recipient.rcptReply == nil ? .rcpt : data == nil ? .data : .endOfData
    }

    /// Where it broke off when there was no recipient yet.
    var stageOfLoss: Stage { mailReply == nil ? .mail : .rcpt }
}
