internal import CertificateDecoding
internal import MailSession
internal import TLSDecoding

extension TLSSummary {
    /// A record's view of the facts.
    init(_ facts: TLSFacts, isClosed: Bool, identifies: Bool, certificates: inout CertificateCache) {
        self.init()
        version = facts.version?.name
        cipher = facts.cipherSuite?.name
        group = facts.group?.name
        alpn = facts.applicationProtocol
        resumed = facts.isResumed
        if let alert = facts.alert {
            self.alert = Alert(
                from: alert.sender.rawValue, level: alert.level?.rawValue, name: alert.description)
        }
        let hello = facts.clientHello
        resumedBy = facts.resumption(of: hello)?.rawValue
        if let hello { describe(hello, identifies: identifies) }
        if facts.retryRequested { retried = true }
        if facts.version?.isTLS13 == true {
            hidden = Self.hidden(by: facts)
        }
        if hidden == nil || facts.isHandshakeDecrypted {
            if facts.ticketIssued || hidden == nil && facts.outcome == .established {
                ticket = facts.ticketIssued
            }
            if facts.statusStapled { ocspStapled = true }
            clientCertificate = facts.clientCertificate?.rawValue
            if let message = facts.certificates { describe(message, certificates: &certificates) }
        }
        decrypted = facts.isDecrypted
        if !decrypted { estimate = facts.estimate.map { Estimate($0, isClosed: isClosed) } }
    }

    /// What TLS 1.3 encrypts, by the names of the fields that would hold it.
    private static let hiddenOnHandshake = ["alpn", "certificate", "client_certificate", "ticket"]
    /// Tickets come after the handshake.
    private static let hiddenAfterHandshake = ["ticket"]
    /// A resumed session has no certificates (RFC 8446 section 2.2).
    private static let hiddenOnResumption = ["alpn", "ticket"]

    private static func hidden(by facts: TLSFacts) -> [String]? {
        if facts.isHandshakeDecrypted { return facts.isDecrypted ? nil : hiddenAfterHandshake }
        return facts.isResumed == true ? hiddenOnResumption : hiddenOnHandshake
    }

    private mutating func describe(_ hello: ClientHello, identifies: Bool) {
        sni = hello.serverName
        guard identifies else { return }
        offeredVersions = hello.versions.map(\.name)
        if !hello.applicationProtocols.isEmpty {
            offeredALPN = hello.applicationProtocols.map { String(decoding: $0, as: UTF8.self) }
        }
        ja3 = hello.ja3
        ja4 = hello.ja4
    }

    private mutating func describe(_ message: CertificateMessage, certificates: inout CertificateCache) {
        guard !message.isTooLong else {
            certificateError = "longer than is kept"
            return
        }
        let presented = message.chain.map { certificates.certificate($0) }
        chainLength = presented.count
        guard let own = presented.first else { return }
        certificate = CertificateSummary(own)
        if presented.count > 1 { chain = presented.dropFirst().map { CertificateSummary($0) } }
        for certificate in presented {
            guard case .failure(let error) = certificate.contents else { continue }
            certificateError = error.reason
            break
        }
    }
}

extension TLSSummary.Estimate {
    /// A record's view of an estimate. That a session ended before DATA is known of one that ended only.
    fileprivate init(_ estimate: DialogueEstimate, isClosed: Bool) {
        self.init(rounds: estimate.rounds, messageSent: estimate.message.rawValue)
        if estimate.messages > 0 {
            messages = estimate.messages
            messageBytes = estimate.messageOctets
        }
        switch estimate.message {
        case .likely: endedBeforeData = false
        case .unlikely: endedBeforeData = isClosed ? true : nil
        case .possible: break
        }
    }
}

extension CertificateSummary {
    /// A record's view of a certificate.
    fileprivate init(_ presented: PresentedCertificate) {
        self.init(sha256: presented.sha256)
        guard case .success(let facts) = presented.contents else { return }
        subject = facts.subject
        issuer = facts.issuer
        sans = facts.alternativeNames
        notBefore = facts.notBefore
        notAfter = facts.notAfter
        key = facts.key
        signature = facts.signature
        selfSigned = facts.isSelfSigned
    }
}
