internal import BounceCauses
internal import MailSession

/// The cause of a failure as a record has it.
struct AssignedCause: Sendable {
    /// An id of the cause catalogue.
    var cause: String
    /// What it was told by; all failures with the same reply share it.
    @Rare var evidence: CauseEvidence?

    /// A cause that little more than a code tells gives way to a nearer one, if there is one.
    func unlessDoubtful(_ nearer: AssignedCause?) -> AssignedCause {
        guard let nearer, evidence?.confidence ?? 0 < Self.doubtful else { return self }
        return nearer
    }

    private static let doubtful = 0.5
}

/// The causes of refusals, each looked for once.
struct RememberedCauses: Sendable {
    private let classifier: Classifier
    private var causes = ReplyMemory<AssignedCause>()

    /// Nothing remembered yet of what a classifier says.
    init(_ classifier: Classifier) {
        self.classifier = classifier
    }

    /// The cause of a refusal with this reply.
    mutating func cause(
        code: Int? = nil, enhanced: String?, stage: Stage? = nil, text: String
    ) -> AssignedCause {
        // What makes two replies the same to the rules.
        var fingerprint = causes.fingerprint(of: text)
        fingerprint.add(code)
        fingerprint.add(enhanced)
        fingerprint.add(stage?.rawValue)
        return causes.fact(about: fingerprint) { [classifier] in
            let verdict = classifier.classify(
                ReplyEvidence(code: code, enhanced: enhanced, stage: stage, text: text))
            return AssignedCause(cause: verdict.cause.rawValue, evidence: CauseEvidence(verdict))
        }
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
