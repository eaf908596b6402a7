public import MailSession

/// Decides from the facts of a record what became of its transactions and recipients.
///
/// The rules are those of the session record. Nothing is accepted that the capture does not show: a missing
/// reply makes an outcome unknown, whatever is likely.
public enum Verdict {
    /// Fills in the outcomes of every transaction.
    public static func judge(_ session: inout MailSession) {
        for index in session.transactions.indices { judge(&session.transactions[index]) }
    }

    /// Fills in the outcomes, deciding replies and stages of one transaction. A reply is asked for its code where that is
    /// enough: to bind it is to copy it.
    public static func judge(_ transaction: inout Transaction) {
        let ruling = Ruling(transaction)
        for index in transaction.recipients.indices { decide(&transaction.recipients[index], by: ruling) }
        let (outcome, stage) = decide(transaction)
        transaction.outcome = outcome
        transaction.stage = outcome == .accepted || outcome == .unknown ? nil : stage
        if transaction.final?.code == nil { transaction.final = transaction.lastReply }
    }

    // MARK: A recipient

    /// What holds for all recipients of a transaction. Taken out of it first, so that the recipients can be
    /// changed in place.
    private struct Ruling {
        var hasOwnReplies: Bool
        var awaitsReplyToAll: Bool
        var reply: (reply: Reply, stage: Stage)?
        var undecided: Outcome
        var unanswered: Outcome

        init(_ transaction: borrowing Transaction) {
            hasOwnReplies = transaction.hasOwnReplies
            awaitsReplyToAll = transaction.awaitsReplyToAll
            if let stage = transaction.decidingStage {
                reply = transaction.reply(at: stage).map { ($0, stage) }
            }
            undecided = transaction.undecided
            unanswered = transaction.unanswered
        }
    }

    private static func decide(_ recipient: inout Recipient, by ruling: Ruling) {
        guard let code = recipient.rcptReply?.code else { return recipient.outcome = ruling.unanswered }
        if outcome(of: code) == .accepted {
            decideAfterData(&recipient, by: ruling)
        } else if let reply = recipient.rcptReply {
            settle(&recipient, by: reply, stage: .rcpt)
        }
    }

    private static func decideAfterData(_ recipient: inout Recipient, by ruling: Ruling) {
        if ruling.hasOwnReplies {
            guard let reply = recipient.dataReply, !(reply.isPositive && ruling.awaitsReplyToAll) else {
                return recipient.outcome = .unknown
            }
            settle(&recipient, by: reply, stage: .endOfData)
        } else if let (reply, stage) = ruling.reply {
            settle(&recipient, by: reply, stage: stage)
        } else {
            recipient.outcome = ruling.undecided
            if recipient.outcome == .aborted { recipient.stage = .session }
        }
    }

    private static func settle(_ recipient: inout Recipient, by reply: Reply, stage: Stage) {
        recipient.code = reply.code
        recipient.enhanced = reply.enhanced
        recipient.text = reply.text
        recipient.frame = reply.frame
        recipient.outcome = outcome(of: reply.code)
        if recipient.outcome != .accepted { recipient.stage = stage }
    }

    private static func outcome(of code: Int) -> Outcome {
        switch code / 100 {
        case 2: .accepted
        case 4: .deferred
        case 5: .rejected
        default: .unknown
        }
    }

    // MARK: A transaction

    private static func decide(_ transaction: borrowing Transaction) -> (Outcome, Stage?) {
        if transaction.recipients.isEmpty, let reply = transaction.mailReply, reply.isFailure {
            return (outcome(of: reply.code), .mail)
        }
        let isEveryRcptKnown =
            transaction.unanswered == .aborted
            || transaction.recipients.indices.allSatisfy { transaction.recipients[$0].rcptReply?.code != nil }
        if isEveryRcptKnown, !(transaction.mayLackRecipients ?? false),
            let (isAnyLeft, areAllDeferred) = transaction.rcptReplies, !isAnyLeft
        {
            // Nobody was left to send to; what a pipelined DATA got then changes nothing.
            return (areAllDeferred ? .deferred : .rejected, .rcpt)
        }
        if transaction.hasOwnReplies { return summary(of: transaction.recipients, stage: .endOfData) }
        guard let stage = transaction.decidingStage else { return (transaction.undecided, .session) }
        let outcome = outcome(of: transaction.reply(at: stage)?.code ?? 0)
        guard outcome == .accepted else { return (outcome, stage) }
        if transaction.recipients.isEmpty { return (.unknown, nil) }
        let summary = summary(of: transaction.recipients, stage: .rcpt)
        // What the server took the message for may be among those that the capture lost, and those that it refused as well.
        let isSure = summary.0 == .partiallyAccepted || !(transaction.mayLackRecipients ?? false)
        return isSure ? summary : (.unknown, nil)
    }

    /// What several recipients of an accepted message, or with replies of their own, come to together.
    private static func summary(of recipients: [Recipient], stage: Stage) -> (Outcome, Stage?) {
        // By index: a closure would be handed a copy of each recipient.
        func count(_ outcome: Outcome) -> Int {
            recipients.indices.count { recipients[$0].outcome == outcome }
        }
        let accepted = count(.accepted)
        if accepted == recipients.count { return (.accepted, nil) }
        if count(.unknown) > 0 { return (.unknown, nil) }
        if accepted > 0 { return (.partiallyAccepted, stage) }
        return (count(.deferred) == recipients.count ? .deferred : .rejected, stage)
    }
}

extension Transaction {
    /// Where the reply was given that decides about every recipient that RCPT accepted; nil without one.
    fileprivate var decidingStage: Stage? {
        if ending == .reply, final?.code != nil { return .endOfData }
        return data == nil && dataReply?.isFailure == true ? .data : nil
    }

    /// The reply to the message or, at `Stage.data`, to the wish to send it.
    fileprivate func reply(at stage: Stage) -> Reply? { stage == .data ? dataReply : final }

    /// Whether there is anybody whom RCPT did not refuse, and whether it deferred everybody; nil when it was never answered.
    fileprivate var rcptReplies: (isAnyLeft: Bool, areAllDeferred: Bool)? {
        var found: (isAnyLeft: Bool, areAllDeferred: Bool)?
        for index in recipients.indices {
            guard let kind = recipients[index].rcptReply.map({ $0.code / 100 }) else { continue }
            let (isAnyLeft, areAllDeferred) = found ?? (false, true)
            found = (isAnyLeft || kind != 4 && kind != 5, areAllDeferred && kind == 4)
        }
        return found
    }

    /// Whether the recipients were told apart after the data (LMTP, PRDR), and not refused together after all.
    fileprivate var hasOwnReplies: Bool {
        recipients.indices.contains { recipients[$0].$dataReply.isPresent } && !isRefusedAfterAll
    }

    /// Whether the reply to all, which ends those of PRDR, refused the message for everybody, whoever took it before.
    fileprivate var isRefusedAfterAll: Bool {
        ending == .reply && final?.isFailure == true && parameters["PRDR"] != nil
    }

    /// Whether a reply to all was to come after those for each (PRDR), and is not there.
    fileprivate var awaitsReplyToAll: Bool { ending != .reply && parameters["PRDR"] != nil }

    /// The last reply to any of its commands.
    fileprivate var lastReply: Reply? {
        if let dataReply { return dataReply }
        for index in recipients.indices.reversed() {
            if let reply = recipients[index].rcptReply { return reply }
        }
        return mailReply
    }

    /// What a recipient comes to whose RCPT got no reply, though nothing of the dialogue is missing.
    fileprivate var unanswered: Outcome {
        switch ending {
        case .reset, .closed: .aborted
        case .reply, .unseen: .unknown
        }
    }

    /// What a transaction comes to that no reply decided: the client gave up when it ended it before the
    /// message was over; else the decision may have been made unseen.
    fileprivate var undecided: Outcome {
        switch ending {
        case .reset, .closed: messageComplete ? .unknown : .aborted
        case .reply, .unseen: .unknown
        }
    }
}
