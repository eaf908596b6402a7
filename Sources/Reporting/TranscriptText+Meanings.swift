import BounceCauses
import MailSession

/// What the refusals of a session mean, each cause once.
extension TranscriptText {
    /// Causes explained of one session: a client that tries everything would fill the screen.
    private static let meaningLimit = 8

    /// A refusal that has a cause.
    private struct Refused {
        var code: Int?
        var enhanced: String?
        var stage: Stage?
        var cause: Cause
    }

    func writeMeanings(into output: inout [UInt8]) {
        let all = firstOfEachCause
        guard !all.isEmpty else { return }
        output.append(0x0A)
        let texts = explaining ?? .english
        output.append(line: Tone.strong.paint(texts["label.refusals"] ?? "", color: options.color))
        for refused in all.prefix(Self.meaningLimit) {
            let meaning = Explanation(
                code: refused.code, enhanced: refused.enhanced, stage: refused.stage, cause: refused.cause,
                texts: texts)
            ExplanationText(meaning, options: options, indent: 2).write(into: &output)
        }
        if all.count > Self.meaningLimit {
            output.append(
                line: "  … \(all.count - Self.meaningLimit) \(texts["label.more-causes"] ?? "")")
        }
    }

    /// The first refusal of each cause: of mail first, since what is refused beside it is often a consequence.
    private var firstOfEachCause: [Refused] {
        var found: [Refused] = []
        func note(_ cause: String?, _ code: Int?, _ enhanced: String?, _ stage: Stage?) {
            guard let cause = cause.flatMap(Cause.init(rawValue:)), cause != .unclassified,
                !found.contains(where: { $0.cause == cause })
            else { return }
            found.append(Refused(code: code, enhanced: enhanced, stage: stage, cause: cause))
        }
        for transaction in session.transactions {
            for recipient in transaction.recipients {
                note(recipient.cause, recipient.code, recipient.enhanced, recipient.stage)
            }
            note(
                transaction.cause, transaction.final?.code, transaction.final?.enhanced, transaction.stage)
        }
        for refusal in session.refusals {
            note(refusal.cause, refusal.reply.code, refusal.reply.enhanced, refusal.stage)
        }
        note(session.cause, nil, nil, .connect)
        return found
    }
}
