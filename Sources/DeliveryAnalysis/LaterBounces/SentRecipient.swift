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
    static func path(from sender: String) -> Hasher {
        var hasher = Hasher()
        hasher.combine(DigestKind.path)
        hasher.combine(folded(sender))
        return hasher
    }

    /// The key of a message to a recipient. Mail systems change the case of addresses.
    static func path(_ sender: Hasher, to recipient: String) -> UInt64 {
        var hasher = sender
        hasher.combine(folded(recipient))
        return hasher.digest()
    }

    private static func folded(_ address: String) -> String {
        let hasCapitals = address.utf8.contains { $0 >= 0x80 || (0x41...0x5A).contains($0) }
        return hasCapitals ? address.lowercased() : address
    }
}
