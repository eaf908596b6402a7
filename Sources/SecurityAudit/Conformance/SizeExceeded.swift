public import MailSession

/// `size-exceeded`: a message longer than the server takes, or than the client said (RFC 1870).
public enum SizeExceeded {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        let transactions = session.transactions
        for index in transactions.indices {
            guard let size = transactions[index].message?.size else { continue }
            if let limit = session.offers(at: transactions[index].firstFrame)?.offer(of: "SIZE")
                .flatMap({ Int($0.dropFirst(5)) }), limit > 0, size > limit
            {
                let transaction = transactions[index]
                let wasted = transaction.outcome == .rejected || transaction.outcome == .deferred
                return session.finding(
                    "size-exceeded", .low,
                    frames: [session.offerFrame(for: transaction), transaction.lastFrame],
                    "a message of \(size) octets where the server takes \(limit)"
                        + (wasted ? ", refused after the transfer" : ""))
            }
            if let declared = transactions[index].parameters["SIZE"].flatMap({ Int($0) }), declared > 0,
                size > declared
            {
                return session.finding(
                    "size-exceeded", .low,
                    frames: [transactions[index].firstFrame, transactions[index].lastFrame],
                    "a message of \(size) octets that was declared with \(declared)")
            }
        }
        return nil
    }
}
