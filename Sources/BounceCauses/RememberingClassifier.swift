internal import MailSession

/// A classifier that remembers what it was asked: servers say the same few things over and over, each time with
/// another address.
package struct RememberingClassifier: Sendable {
    /// What makes two replies the same to the rules: everything but the addresses in them.
    private struct Question: Hashable {
        var code: Int?
        var stage: Stage?
        var length: Int
        var fingerprint: UInt64
    }

    /// Different replies remembered; a capture that holds more gets each of the others looked at anew.
    private static let capacity = 8_192

    private let classifier: Classifier
    private let seed = UInt64.random(in: .min ... .max)
    private var verdicts: [Question: Classification] = [:]

    /// A classifier that has not been asked anything.
    package init(_ classifier: Classifier = .standard) {
        self.classifier = classifier
    }

    /// The cause of a refusal.
    package mutating func classify(_ evidence: ReplyEvidence) -> Classification {
        let question = question(of: evidence)
        if let verdict = verdicts[question] { return verdict }
        let verdict = classifier.classify(evidence)
        if verdicts.count < Self.capacity { verdicts[question] = verdict }
        return verdict
    }

    private func question(of evidence: ReplyEvidence) -> Question {
        var fingerprint = Fingerprint(seed: seed)
        for byte in (evidence.enhanced ?? "").utf8 { fingerprint.add(byte) }
        fingerprint.add(0)
        for byte in evidence.text.utf8 { fingerprint.addSkippingAddresses(byte) }
        return Question(
            code: evidence.code, stage: evidence.stage, length: fingerprint.count,
            fingerprint: fingerprint.state)
    }
}

/// A hash of a reply without the addresses between `<` and `>`. The seed keeps others from finding two replies with
/// the same one.
private struct Fingerprint {
    private(set) var state: UInt64
    /// How many octets count.
    private(set) var count = 0
    /// The state at the last `<`, while what follows may be an address.
    private var beforeBracket: (state: UInt64, count: Int)?
    private var hasAt = false

    init(seed: UInt64) {
        state = seed
    }

    mutating func add(_ byte: UInt8) {
        let product = (state ^ UInt64(byte)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        state = product.high ^ product.low
        count += 1
    }

    mutating func addSkippingAddresses(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<"):
            add(byte)
            beforeBracket = (state, count)
            hasAt = false
        case UInt8(ascii: ">"):
            if let before = beforeBracket, hasAt { (state, count) = before }
            beforeBracket = nil
            add(byte)
        case UInt8(ascii: "@"):
            hasAt = true
            add(byte)
        case UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "["):
            // No address holds these, so what is in the brackets may be words that matter.
            beforeBracket = nil
            add(byte)
        default:
            add(byte)
        }
    }
}
