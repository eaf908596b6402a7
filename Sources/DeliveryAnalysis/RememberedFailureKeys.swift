import BounceCauses
import MailSession

/// Makes the keys of refusals, each once: a spam run hears the same words a hundred thousand times.
struct RememberedFailureKeys: Equatable, Sendable {
    /// Different refusals remembered; of others each key is made anew.
    private static let capacity = 8192

    private let seed = UInt64.random(in: .min ... .max)
    private var keys: [ReplyFingerprint: FailureKey] = [:]

    /// The key of a refusal with this reply text.
    mutating func key(
        stage: Stage?, verb: String? = nil, cause: String?, code: Int?, enhanced: String?, text: String
    ) -> FailureKey {
        // A template has no addresses either, so texts that differ in nothing else share it.
        var fingerprint = ReplyFingerprint(text, seed: seed)
        fingerprint.add(stage?.rawValue)
        fingerprint.add(verb)
        fingerprint.add(cause)
        fingerprint.add(code)
        fingerprint.add(enhanced)
        if let known = keys[fingerprint] { return known }
        let key = FailureKey(
            stage: stage, verb: verb, cause: cause, code: code, enhanced: enhanced, text: text)
        if keys.count < Self.capacity { keys[fingerprint] = key }
        return key
    }

    /// What is remembered saves time and says nothing.
    static func == (left: RememberedFailureKeys, right: RememberedFailureKeys) -> Bool { true }
}
