public import BounceCauses
public import MailSession

/// Gives every failure of a judged session its cause.
public struct CauseAssignment: Sendable {
    private var classifier: RememberingClassifier

    /// An assignment by the package's rules, or by those of a classifier with local rules before them.
    public init(classifier: Classifier = .standard) {
        self.classifier = RememberingClassifier(classifier)
    }

    /// Fills in the causes of a session: its connection, its refused commands, its transactions and
    /// recipients, and those of the delivery reports that crossed.
    public mutating func assign(to session: inout MailSession) {
        if session.connect == .refused || session.connect == .unanswered {
            session.cause = Cause.networkError.rawValue
        }
        for index in session.refusals.indices {
            let refusal = session.refusals[index]
            let verdict = classify(refusal.reply, stage: refusal.stage)
            session.refusals[index].cause = verdict.cause.rawValue
            session.refusals[index].causeEvidence = CauseEvidence(verdict)
        }
        // A side that hung up without QUIT left what was not decided to the network.
        let isLost =
            session.closedBy != .quit && session.closedBy != .server421 && session.closedBy != .captureEnd
        for index in session.transactions.indices {
            assign(to: &session.transactions[index], isConnectionLost: isLost)
            if var report = session.transactions[index].message?.report {
                assign(to: &report)
                session.transactions[index].message?.report = report
            }
        }
    }

    private mutating func assign(to transaction: inout Transaction, isConnectionLost: Bool) {
        let isCutOff = isConnectionLost && transaction.ending == .closed
        var first: (cause: Cause, evidence: CauseEvidence)?
        for index in transaction.recipients.indices {
            switch transaction.recipients[index].outcome {
            case .rejected, .deferred:
                let recipient = transaction.recipients[index]
                let verdict = classifier.classify(
                    ReplyEvidence(
                        code: recipient.code, enhanced: recipient.enhanced, stage: recipient.stage,
                        text: recipient.text ?? ""))
                let evidence = CauseEvidence(verdict)
                transaction.recipients[index].cause = verdict.cause.rawValue
                transaction.recipients[index].causeEvidence = evidence
                if first == nil { first = (verdict.cause, evidence) }
            case .aborted, .unknown:
                if isCutOff { transaction.recipients[index].cause = Cause.networkError.rawValue }
            case .accepted, .partiallyAccepted:
                break
            }
        }
        switch transaction.outcome {
        case .rejected, .deferred, .partiallyAccepted:
            if first == nil, let reply = transaction.final, reply.isFailure {
                let verdict = classify(reply, stage: transaction.stage)
                first = (verdict.cause, CauseEvidence(verdict))
            }
            transaction.cause = first?.cause.rawValue
            transaction.causeEvidence = first?.evidence
        case .aborted, .unknown:
            if isCutOff { transaction.cause = Cause.networkError.rawValue }
        case .accepted:
            break
        }
    }

    /// The cause that a delivery report's diagnostic code tells, at whose head the reply code stands, or else its
    /// status: the command that was refused is unknown.
    mutating func classify(diagnostic: String?, status: String?) -> Classification {
        classifier.classify(ReplyEvidence(enhanced: status, text: diagnostic ?? ""))
    }

    private mutating func classify(_ reply: Reply, stage: Stage?) -> Classification {
        classifier.classify(
            ReplyEvidence(code: reply.code, enhanced: reply.enhanced, stage: stage, text: reply.text))
    }
}

extension CauseEvidence {
    /// What a classification says beside the cause.
    init(_ verdict: Classification) {
        self.init(rule: verdict.rule, confidence: verdict.confidence)
        provider = verdict.provider
        dnsbl = verdict.dnsbl
        retryAfter = verdict.retryAfter
        detail = verdict.detail
    }
}
