public import BounceCauses
public import MailSession

/// Gives every failure of a judged session its cause.
public struct CauseAssignment: Sendable {
    private var causes: RememberedCauses

    /// An assignment by the package's rules, or by those of a classifier with local rules before them.
    public init(classifier: Classifier = .standard) {
        causes = RememberedCauses(classifier)
    }

    /// Fills in the causes of a session: its connection, its refused commands, its transactions and
    /// recipients, and those of the delivery reports that crossed.
    public mutating func assign(to session: inout MailSession) {
        if session.connect == .refused || session.connect == .unanswered || session.isTurnedAway {
            session.cause = Cause.networkError.rawValue
        }
        // Who was refused with the greeting is refused whatever comes then, for the same reason.
        let causeOfGreeting = session.greeting.flatMap {
            $0.isPermanentFailure ? cause(of: $0, stage: .connect) : nil
        }
        for index in session.refusals.indices {
            let assigned = cause(of: session.refusals[index].reply, stage: session.refusals[index].stage)
                .unlessDoubtful(causeOfGreeting)
            session.refusals[index].cause = assigned.cause
            session.refusals[index].$causeEvidence = assigned.$evidence
        }
        // A side that hung up without QUIT left what was not decided to the network; a server that said so first, to itself.
        let causeOfEnd: Cause? =
            switch session.closedBy {
            case .quit, .captureEnd: nil
            case .server421: causeOf421(in: session)
            case .serverFIN, .serverRST: causeOfParting(in: session) ?? .networkError
            case .clientFIN, .clientRST, .idle: .networkError
            }
        for index in session.transactions.indices {
            assign(to: &session.transactions[index], causeOfEnd: causeOfEnd, causeOfGreeting)
            if var report = session.transactions[index].message?.report {
                assign(to: &report)
                session.transactions[index].message?.report = report
            }
        }
    }

    /// What the 421 says that ended a session, whether a command had asked for it or none.
    private mutating func causeOf421(in session: borrowing MailSession) -> Cause {
        let replies = session.transactions.last?.recipients.compactMap(\.rcptReply) ?? []
        let known =
            session.refusals.last { $0.reply.code == 421 }?.cause
            ?? replies.last { $0.code == 421 }.flatMap { cause(of: $0, stage: .rcpt).cause }
        return known.flatMap(Cause.init(rawValue:)) ?? .serviceUnavailable
    }

    /// What a refusal says with which the server hung up, if it is not about one recipient.
    private mutating func causeOfParting(in session: borrowing MailSession) -> Cause? {
        guard let parting = session.partingRefusal else { return nil }
        let known = Cause(rawValue: cause(of: parting.reply, stage: parting.stage).cause)
        return parting.isOfClient || known?.isOfRecipient == false ? known : nil
    }

    private mutating func assign(
        to transaction: inout Transaction, causeOfEnd: Cause?, _ causeOfGreeting: AssignedCause?
    ) {
        let cutOff = transaction.ending == .closed ? causeOfEnd?.rawValue : nil
        var best: (cause: AssignedCause, rank: Int)?
        for index in transaction.recipients.indices {
            switch transaction.recipients[index].outcome {
            case .rejected, .deferred:
                let assigned = causes.cause(
                    code: transaction.recipients[index].code,
                    enhanced: transaction.recipients[index].enhanced,
                    stage: transaction.recipients[index].stage, text: transaction.recipients[index].text ?? ""
                ).unlessDoubtful(causeOfGreeting)
                transaction.recipients[index].cause = assigned.cause
                transaction.recipients[index].$causeEvidence = assigned.$evidence
                // Where a refusal for good decided, one for now did not; then goes that of the stage which the transaction failed at.
                let decides =
                    transaction.outcome != .rejected || transaction.recipients[index].outcome == .rejected
                let isTold = transaction.recipients[index].stage == transaction.stage
                let rank = (decides ? 2 : 0) + (isTold ? 1 : 0)
                if rank > best?.rank ?? -1 { best = (assigned, rank) }
            case .aborted, .unknown:
                if let cutOff { transaction.recipients[index].cause = cutOff }
            case .accepted, .partiallyAccepted:
                break
            }
        }
        var first = best?.cause
        switch transaction.outcome {
        case .rejected, .deferred, .partiallyAccepted:
            if first == nil, let reply = transaction.final, reply.isFailure {
                first = cause(of: reply, stage: transaction.stage).unlessDoubtful(causeOfGreeting)
            }
            transaction.cause = first?.cause
            transaction.$causeEvidence = first?.$evidence ?? Rare(wrappedValue: nil)
        case .aborted, .unknown:
            if let cutOff { transaction.cause = cutOff }
        case .accepted:
            break
        }
    }

    /// The cause that a delivery report's diagnostic code tells, at whose head the reply code stands, or else its
    /// status: the command that was refused is unknown.
    mutating func cause(diagnostic: String?, status: String?) -> AssignedCause {
        causes.cause(enhanced: status, text: diagnostic ?? "")
    }

    private mutating func cause(of reply: Reply, stage: Stage?) -> AssignedCause {
        causes.cause(code: reply.code, enhanced: reply.enhanced, stage: stage, text: reply.text)
    }
}
