public import MailSession

/// `requiretls-violated`: a sender asked for REQUIRETLS outside TLS, or of a server that does not offer it there
/// (RFC 8689 section 4.2.1).
public enum RequireTLSViolated {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard session.mailProtocol != .unknown else { return nil }
        let transactions = session.transactions
        for index in transactions.indices where transactions[index].parameters["REQUIRETLS"] != nil {
            let transaction = transactions[index]
            if !session.isInsideTLS(transaction) {
                return session.finding(
                    "requiretls-violated", .high, frames: [transaction.firstFrame],
                    "REQUIRETLS was asked for \(transaction.reversePathText) outside TLS")
            }
            if let offers = session.offers(at: transaction.firstFrame), offers.offer(of: "REQUIRETLS") == nil
            {
                return session.finding(
                    "requiretls-violated", .high, frames: [transaction.firstFrame],
                    "REQUIRETLS was asked for \(transaction.reversePathText) of a server that does not offer it"
                )
            }
        }
        return nil
    }
}
