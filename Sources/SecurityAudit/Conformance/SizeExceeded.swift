public import MailSession

/// `size-exceeded`: a message longer than the server takes, or than the client said (RFC 1870).
public enum SizeExceeded {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        for transaction in session.transactions {
            guard let size = transaction.message?.size else { continue }
            let wasted = transaction.outcome == .rejected || transaction.outcome == .deferred
            if let limit = session.offers(at: transaction.firstFrame)?.offer(of: "SIZE")
                .flatMap({ Int($0.dropFirst(5)) }), limit > 0, size > limit
            {
                return session.finding(
                    "size-exceeded", .low,
                    frames: [session.offerFrame(for: transaction), transaction.lastFrame],
                    "a message of \(size) octets where the server takes \(limit)"
                        + (wasted ? ", refused after the transfer" : ""))
            }
            if let declared = transaction.parameters["SIZE"].flatMap({ Int($0) }), declared > 0,
                size > declared
            {
                return session.finding(
                    "size-exceeded", .low, frames: [transaction.firstFrame, transaction.lastFrame],
                    "a message of \(size) octets that was declared with \(declared)")
            }
        }
        return nil
    }
}
