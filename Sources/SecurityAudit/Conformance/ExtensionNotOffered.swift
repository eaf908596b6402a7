public import MailSession

/// `extension-not-offered`: parameters and commands of extensions that the server does not have.
public enum ExtensionNotOffered {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        let transactions = session.transactions
        for index in transactions.indices {
            let (parameters, isBDAT) = (transactions[index].parameters, transactions[index].data == .bdat)
            guard isBDAT || !parameters.isEmpty,
                let offers = session.offers(at: transactions[index].firstFrame),
                let needed = needs(of: parameters, transactions[index].recipients, isBDAT: isBDAT)
                    .first(where: { offers.offer(of: $0) == nil })
            else { continue }
            let transaction = transactions[index]
            return session.finding(
                "extension-not-offered", .low,
                frames: [session.offerFrame(for: transaction), transaction.firstFrame],
                "the client used \(needed), which the server had not offered")
        }
        return nil
    }

    private static let keywords = [
        "SIZE": "SIZE", "SMTPUTF8": "SMTPUTF8", "RET": "DSN", "ENVID": "DSN", "AUTH": "AUTH",
        "REQUIRETLS": "REQUIRETLS",
        "BY": "DELIVERBY", "MT-PRIORITY": "MT-PRIORITY", "HOLDFOR": "FUTURERELEASE",
        "HOLDUNTIL": "FUTURERELEASE",
    ]

    /// The extensions that a transaction makes use of.
    private static func needs(of parameters: [String: String], _ recipients: [Recipient], isBDAT: Bool)
        -> [String]
    {
        var needed = parameters.keys.sorted().compactMap { keywords[$0] }
        switch parameters["BODY"]?.uppercased() {
        case "BINARYMIME": needed.append("BINARYMIME")
        case .some: needed.append("8BITMIME")
        case nil: break
        }
        if isBDAT { needed.append("CHUNKING") }
        let asksForReports = recipients.indices.contains {
            guard let parameters = recipients[$0].parameters else { return false }
            return parameters["NOTIFY"] != nil || parameters["ORCPT"] != nil
        }
        if asksForReports { needed.append("DSN") }
        return needed
    }
}
