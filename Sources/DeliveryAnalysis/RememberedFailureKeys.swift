import BounceCauses
import MailSession

/// Makes the keys of refusals, each once: a spam run hears the same words a hundred thousand times.
struct RememberedFailureKeys: Equatable, Sendable {
    private var keys = ReplyMemory<FailureKey>()

    /// The key of a refusal with this reply text.
    mutating func key(
        stage: Stage?, verb: String? = nil, cause: String?, code: Int?, enhanced: String?, text: String
    ) -> FailureKey {
        // A template has no addresses either, so texts that differ in nothing else share it.
        var fingerprint = keys.fingerprint(of: text)
        fingerprint.add(stage?.rawValue)
        fingerprint.add(verb)
        fingerprint.add(cause)
        fingerprint.add(code)
        fingerprint.add(enhanced)
        return keys.fact(about: fingerprint) {
            FailureKey(stage: stage, verb: verb, cause: cause, code: code, enhanced: enhanced, text: text)
        }
    }

    /// What is remembered saves time and says nothing.
    static func == (left: RememberedFailureKeys, right: RememberedFailureKeys) -> Bool { true }
}
