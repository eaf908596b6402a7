import BounceCauses

/// Remembers what was found out about replies, each time once: servers say the same few things over and over, each time with
/// another address.
struct ReplyMemory<Fact: Sendable>: Sendable {
    /// Different replies remembered; a capture that holds more gets each of the others looked at anew.
    private static var capacity: Int { 8192 }

    private let seed = UInt64.random(in: .min ... .max)
    /// By the fingerprint's number, which costs a third of the fingerprint to hash.
    private var facts: [UInt64: Fact] = [:]

    /// The fingerprint of a text, without the addresses in it, to which may be added what else makes a difference.
    func fingerprint(of text: String) -> ReplyFingerprint { ReplyFingerprint(text, seed: seed) }

    /// What is known of a reply, else what `find` tells.
    mutating func fact(about reply: ReplyFingerprint, _ find: () -> Fact) -> Fact {
        if let known = facts[reply.value] { return known }
        let fact = find()
        if facts.count < Self.capacity { facts[reply.value] = fact }
        return fact
    }
}
