package import TestSupport

/// Makes up conversations, one after the other.
///
/// Addresses, names and message identifiers are numbered, so that each occurs once and a record can be told by them.
package struct DialogueSource: Sendable {
    var random: SplitMix64
    let material: Material
    /// The share of mail sessions that are encrypted.
    let tlsShare: Double
    /// The smallest body of a message in the clear, in bytes.
    let smallestBody: Int
    private var lastNumber = 0

    /// A source whose conversations follow from the state of `random`.
    package init(random: SplitMix64, tlsShare: Double, smallestBody: Int) {
        var random = random
        material = Material(using: &random)
        self.random = random
        self.tlsShare = tlsShare
        self.smallestBody = smallestBody
    }

    /// A number that was not used before.
    mutating func newNumber() -> Int {
        lastNumber += 1
        return lastNumber
    }

    /// A host name.
    mutating func hostName() -> String { "mail\(random.below(9000)).example.org" }

    /// The reply to EHLO, told line by line; nothing of it is in `SessionRecord`.
    func sayExtensions(offeringTLS: Bool, in conversation: inout Conversation) {
        conversation.turn(of: .server) { bytes in
            for keyword in ["mx.example.org", "PIPELINING", "SIZE 52428800"] {
                bytes.append(line: "250-" + keyword)
            }
            if offeringTLS { bytes.append(line: "250-STARTTLS") }
            for keyword in ["ENHANCEDSTATUSCODES", "8BITMIME", "DSN", "CHUNKING"] {
                bytes.append(line: "250-" + keyword)
            }
            bytes.append(line: "250 SMTPUTF8")
        }
    }

    /// QUIT, its answer, and the end.
    func quit(_ conversation: inout Conversation) {
        conversation.client("QUIT")
        conversation.server(.init(221, "2.0.0", "Bye"))
    }
}
