internal import BounceCauses
internal import MailSession

/// The cause of a failure as a record has it.
struct AssignedCause: Sendable {
    /// An id of the cause catalogue.
    var cause: String
    /// What it was told by; all failures with the same reply share it.
    @Rare var evidence: CauseEvidence?
}

/// The causes of refusals, each looked for once: servers say the same few things over and over, each time with another
/// address.
struct RememberedCauses: Sendable {
    /// Different replies remembered; a capture that holds more gets each of the others looked at anew.
    private static let capacity = 8_192

    private let classifier: Classifier
    private let seed = UInt64.random(in: .min ... .max)
    private var causes: [ReplyFingerprint: AssignedCause] = [:]

    /// Nothing remembered yet of what a classifier says.
    init(_ classifier: Classifier) {
        self.classifier = classifier
    }

    /// The cause of a refusal with this reply.
    mutating func cause(
        code: Int? = nil, enhanced: String?, stage: Stage? = nil, text: String
    ) -> AssignedCause {
        // What makes two replies the same to the rules: everything but the addresses in them.
        var question = ReplyFingerprint(text, seed: seed)
        question.add(code)
        question.add(enhanced)
        question.add(stage?.rawValue)
        if let known = causes[question] { return known }
        let verdict = classifier.classify(
            ReplyEvidence(code: code, enhanced: enhanced, stage: stage, text: text))
        let cause = AssignedCause(cause: verdict.cause.rawValue, evidence: CauseEvidence(verdict))
        if causes.count < Self.capacity { causes[question] = cause }
        return cause
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
