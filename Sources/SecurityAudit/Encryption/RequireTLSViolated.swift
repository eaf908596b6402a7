internal import DeliveryAnalysis
package import MailSession

/// `requiretls-violated`: a sender asked for REQUIRETLS outside TLS (RFC 8689 section 4.2).
package enum RequireTLSViolated {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard session.isReadableMail, session.tls?.decrypted != true,
            let transaction = session.transactions.first(where: { $0.parameters["REQUIRETLS"] != nil })
        else { return nil }
        return session.finding(
            "requiretls-violated", .high, frames: [transaction.firstFrame],
            "REQUIRETLS was asked for <\(transaction.from)> outside TLS")
    }
}
