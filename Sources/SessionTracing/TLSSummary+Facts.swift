internal import MailSession
internal import TLSDecoding

extension TLSSummary {
    /// A record's view of the facts.
    init(_ facts: TLSFacts) {
        self.init()
        version = facts.version?.name
        cipher = facts.cipherSuite?.name
        group = facts.group?.name
        sni = facts.serverName
        alpn = facts.applicationProtocol
        resumed = facts.isResumed
        if let alert = facts.alert {
            self.alert = Alert(
                from: alert.sender.rawValue, level: alert.level?.rawValue, name: alert.description)
        }
    }
}
