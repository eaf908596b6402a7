/// What the keys show of a connection that is followed from outside.
extension TLSObserver {
    /// Takes note of what was inside encrypted records, after the records themselves were taken.
    public mutating func learn(_ content: DecryptedContent, from side: TLSSide) {
        switch content {
        case .message(let type, let body): learn(type, body, from: side)
        case .alert(let level, let description):
            learn(TLSAlert(sender: side, level: level, description: description))
        case .data:
            known.isDecrypted = true
            known.outcome = .established
        case .gap: break
        }
    }

    private mutating func learn(_ type: HandshakeType, _ body: [UInt8], from side: TLSSide) {
        guard known.version?.isTLS13 ?? false else { return }
        switch (side, type) {
        case (.server, .encryptedExtensions):
            var reader = WireReader(body[...])
            known.applicationProtocol = HelloExtensions(&reader)[.applicationProtocols].flatMap(
                ServerHello.firstProtocol)
            known.isHandshakeDecrypted = true
        case (.server, .certificate):
            let message = CertificateMessage(body, isTLS13: true)
            known.certificates = message
            places.certificate = place
            known.statusStapled = message.isStatusStapled
        case (.server, .certificateRequest): known.clientCertificate = .requested
        case (.client, .certificate):
            let message = CertificateMessage(body, isTLS13: true)
            known.clientCertificate = message.chain.isEmpty && !message.isTooLong ? .declined : .sent
        case (.server, .newSessionTicket): known.ticketIssued = true
        case _: break
        }
    }

    /// An alert before any of the dialogue is a failure, and what it says takes the place of what its length suggested.
    private mutating func learn(_ alert: TLSAlert) {
        let isClosing = alert.description == "close_notify"
        if known.alert == nil ? !isClosing : known.alert?.isEncrypted == true {
            known.alert = alert
            places.alert = place
        }
        if !known.isDecrypted, alert.isClosure, !isClosing { known.outcome = .failed(.alert) }
    }
}
