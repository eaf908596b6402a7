import MailSession
import Provenance

/// A recipient of a message that crossed, for whom a report may still come.
struct SentRecipient: Sendable {
    let session: String
    let transaction: Int
    let recipient: Int
    /// The forward-path as it was written.
    let to: String
    let start: Timestamp
    /// The server's address, and its greeting, which begins with its name.
    let server: String
    let greeting: String?
    /// Whether a report of its failure was seen.
    var isBounced = false

    /// Whether that is the server's name.
    func isServerNamed(_ name: String) -> Bool {
        guard let word = greeting?.split(separator: " ", maxSplits: 1).first else { return false }
        return word.lowercased() == name.lowercased()
    }

    /// What the keys of messages from a sender begin with.
    static func path(from sender: String) -> TextDigest {
        var digest = TextDigest(of: .path)
        digest.combine(folded(sender))
        return digest
    }

    /// The key of a message to a recipient. Mail systems change the case of addresses.
    static func path(_ sender: TextDigest, to recipient: String) -> UInt64 {
        var digest = sender
        digest.combine(folded(recipient))
        return digest.value
    }

    private static func folded(_ address: String) -> String {
        let bytes = address.utf8.span
        for index in bytes.indices where bytes[index] >= 0x80 || (0x41...0x5A).contains(bytes[index]) {
            return address.lowercased()
        }
        return address
    }
}
