public import MailSession

extension MailSession {
    /// What `DeliveryTotals` counts this session's failures under.
    public var failureKeys: Set<FailureKey> {
        var keys: Set<FailureKey> = []
        for transaction in transactions where transaction.outcome != .accepted {
            if transaction.recipients.isEmpty, let reply = transaction.final, reply.isFailure {
                keys.insert(
                    FailureKey(
                        stage: transaction.stage, cause: transaction.cause, code: reply.code,
                        enhanced: reply.enhanced, text: reply.text))
            }
            for recipient in transaction.recipients
            where recipient.outcome == .rejected || recipient.outcome == .deferred {
                keys.insert(
                    FailureKey(
                        stage: recipient.stage, cause: recipient.cause, code: recipient.code,
                        enhanced: recipient.enhanced, text: recipient.text ?? ""))
            }
        }
        return keys
    }

    /// What `DeliveryTotals` counts this session's refusals outside transactions under.
    public var refusalKeys: Set<FailureKey> {
        Set(
            refusals.map {
                FailureKey(
                    stage: $0.stage, verb: $0.verb, cause: $0.cause, code: $0.reply.code,
                    enhanced: $0.reply.enhanced, text: $0.reply.text)
            })
    }
}
