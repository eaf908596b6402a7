import MailSession

/// What tells a sender's message to a recipient from the next one. A server that refuses at RCPT leaves of it no more
/// than the size that MAIL declared.
struct MessageEvidence: Sendable {
    /// The digest of the Message-ID; 0 where none was sent.
    private(set) var messageID: UInt64 = 0
    /// The SIZE parameter (RFC 1870), in octets; -1 where there was none.
    private var declaredSize = -1
    /// The octets that were sent; -1 where none were.
    private var size = -1

    /// The evidence that one of the transactions gives, which is read where it is.
    init(_ transactions: [Transaction], _ number: Int) {
        if let text = transactions[number].parameters["SIZE"], let octets = Int(text) {
            declaredSize = octets
        }
        if let text = transactions[number].message?.messageID { messageID = TextDigest.of(.messageID, text) }
        size = transactions[number].message?.size ?? -1
    }

    /// Whether both are known to be of one message.
    func isSame(as other: MessageEvidence) -> Bool { messageID != 0 && messageID == other.messageID }

    /// Whether both are one message that was sent twice: some senders give each message the same id.
    func isCopy(of other: MessageEvidence) -> Bool {
        isSame(as: other) && (size < 0 || other.size < 0 || size == other.size)
    }

    /// Whether nothing speaks against one message: the Message-ID decides, else sizes that both have.
    func mayBeSame(as other: MessageEvidence) -> Bool {
        if messageID != 0, other.messageID != 0 { return messageID == other.messageID }
        if declaredSize >= 0, other.declaredSize >= 0 { return declaredSize == other.declaredSize }
        return size < 0 || other.size < 0 || size == other.size
    }

    /// Takes from another attempt what this one did not tell.
    mutating func complete(from other: MessageEvidence) {
        if messageID == 0 { messageID = other.messageID }
        if declaredSize < 0 { declaredSize = other.declaredSize }
        if size < 0 { size = other.size }
    }
}
