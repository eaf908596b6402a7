package import DeliveryAnalysis
package import MailSession

/// Who sent what to whom in the clear, and why it was not encrypted.
package struct LedgerKey: Hashable, Comparable, Sendable {
    /// The reverse-path.
    package var from: String
    /// The forward-path.
    package var to: String
    /// Over which server.
    package var server: Endpoint
    /// Why it was not encrypted.
    package var reason: String

    /// Any fixed order will do.
    package static func < (left: LedgerKey, right: LedgerKey) -> Bool {
        (left.from, left.to, left.server, left.reason) < (right.from, right.to, right.server, right.reason)
    }
}

/// How much crossed in the clear.
package struct LedgerTotals: Mergeable {
    /// Envelopes.
    package private(set) var envelopes = 1
    /// Messages whose content crossed too.
    package private(set) var messages: Int
    /// Octets of these, as far as they are known.
    package private(set) var bytes: Int
    /// The earliest.
    package private(set) var first: SessionReference

    init(_ transaction: Transaction, in session: MailSession) {
        messages = transaction.data == nil ? 0 : 1
        bytes = transaction.message?.size ?? 0
        first = SessionReference(session, frame: transaction.firstFrame, time: transaction.start)
    }

    /// Takes in another part's totals.
    package mutating func merge(_ other: LedgerTotals) {
        envelopes.merge(other.envelopes)
        messages.merge(other.messages)
        bytes.merge(other.bytes)
        first = min(first, other.first)
    }
}
