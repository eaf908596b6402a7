public import DeliveryAnalysis
public import MailSession

/// Who sent what to whom in the clear, and why it was not encrypted.
public struct LedgerKey: Hashable, Comparable, Sendable {
    /// The reverse-path; nil where the capture lost it.
    public var from: String?
    /// The forward-path.
    public var to: String
    /// Over which server.
    public var server: Endpoint
    /// Why it was not encrypted.
    public var reason: String

    /// Any fixed order will do. Field by field, since tuples of texts would be copies.
    public static func < (left: LedgerKey, right: LedgerKey) -> Bool {
        if left.from != right.from {
            guard let one = left.from, let other = right.from else { return right.from == nil }
            return one < other
        }
        if left.to != right.to { return left.to < right.to }
        if left.server != right.server { return left.server < right.server }
        return left.reason < right.reason
    }
}

/// How much crossed in the clear.
public struct LedgerTotals: Mergeable {
    /// Envelopes.
    public private(set) var envelopes = 1
    /// Messages whose content crossed too.
    public private(set) var messages: Int
    /// Octets of these, as far as they are known.
    public private(set) var bytes: Int
    /// The earliest.
    public private(set) var first: SessionReference

    /// What crossed of a transaction to one of its recipients: whom RCPT refused no message was sent to.
    init(_ transaction: Transaction, to recipient: Recipient, in session: MailSession) {
        let message = recipient.stage == .rcpt ? nil : transaction.message
        messages = message == nil ? 0 : 1
        bytes = message?.size ?? 0
        first = SessionReference(session, frame: transaction.firstFrame, time: transaction.start)
    }

    /// Takes in another part's totals.
    public mutating func merge(_ other: LedgerTotals) {
        envelopes.merge(other.envelopes)
        messages.merge(other.messages)
        bytes.merge(other.bytes)
        first = min(first, other.first)
    }
}
