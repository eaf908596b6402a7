internal import MailSession

/// A classifier that remembers what it was asked: servers say the same few things over and over, each time with
/// another address.
public struct RememberingClassifier: Sendable {
    /// Different replies remembered; a capture that holds more gets each of the others looked at anew.
    private static let capacity = 8_192

    private let classifier: Classifier
    private let seed = UInt64.random(in: .min ... .max)
    private var verdicts: [ReplyFingerprint: Classification] = [:]

    /// A classifier that has not been asked anything.
    public init(_ classifier: Classifier = .standard) {
        self.classifier = classifier
    }

    /// The cause of a refusal.
    public mutating func classify(_ evidence: ReplyEvidence) -> Classification {
        let question = question(of: evidence)
        if let verdict = verdicts[question] { return verdict }
        let verdict = classifier.classify(evidence)
        if verdicts.count < Self.capacity { verdicts[question] = verdict }
        return verdict
    }

    /// What makes two replies the same to the rules: everything but the addresses in them.
    private func question(of evidence: ReplyEvidence) -> ReplyFingerprint {
        var question = ReplyFingerprint(evidence.text, seed: seed)
        question.add(evidence.code)
        question.add(evidence.enhanced)
        question.add(evidence.stage?.rawValue)
        return question
    }
}
