public import MailSession

/// `extension-not-offered`: parameters and commands of extensions that the server does not have.
public enum ExtensionNotOffered {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        for transaction in session.transactions {
            guard transaction.data == .bdat || !transaction.parameters.isEmpty else { continue }
            guard let offers = session.offers(at: transaction.firstFrame),
                let needed = needs(of: transaction).first(where: { offers.offer(of: $0) == nil })
            else { continue }
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
    private static func needs(of transaction: Transaction) -> [String] {
        var needed = transaction.parameters.keys.sorted().compactMap { keywords[$0] }
        switch transaction.parameters["BODY"]?.uppercased() {
        case "BINARYMIME": needed.append("BINARYMIME")
        case .some: needed.append("8BITMIME")
        case nil: break
        }
        if transaction.data == .bdat { needed.append("CHUNKING") }
        let asksForReports = transaction.recipients.contains {
            $0.parameters?["NOTIFY"] != nil || $0.parameters?["ORCPT"] != nil
        }
        if asksForReports { needed.append("DSN") }
        return needed
    }
}
