internal import ByteReading

/// Follows both directions of one TLS connection and gathers what its plain part tells.
///
/// Any segmentation gives the same facts. Once the handshake is done, records are passed over by their
/// length.
package struct TLSObserver: Sendable {
    private var known = TLSFacts()
    private var client = RecordStream()
    private var server = RecordStream()
    private var offersEarlyData = false

    /// An observer before the first byte of either side.
    package init() {}

    /// What is known by now.
    package var facts: TLSFacts {
        var facts = known
        facts.recordVersion = client.firstVersion ?? server.firstVersion
        facts.clientApplicationOctets = client.applicationOctets
        facts.serverApplicationOctets = server.applicationOctets
        return facts
    }

    /// Takes the next bytes of a side.
    package mutating func consume(_ bytes: Span<UInt8>, from side: TLSSide) {
        var index = 0
        switch side {
        case .client: while let event = client.next(in: bytes, at: &index) { take(event, from: .client) }
        case .server: while let event = server.next(in: bytes, at: &index) { take(event, from: .server) }
        }
    }

    /// Notes that `missing` bytes of a side are lost. The side is followed on when the loss lies within the
    /// body of a record; else what is known of it stays as it is.
    package mutating func skip(_ missing: Int, from side: TLSSide) {
        guard missing > 0 else { return }
        let event =
            switch side {
            case .client: client.skip(missing)
            case .server: server.skip(missing)
            }
        if let event { take(event, from: side) }
    }

    private mutating func take(_ event: RecordEvent, from side: TLSSide) {
        switch event {
        case .notTLS: readNoTLS(from: side)
        case .clientHelloV2 where side == .server: readNoTLS(from: side)
        case _ where known.outcome != .inProgress: break
        case .message(let type, let body): read(type, body, from: side)
        case .clientHelloV2: known.clientHelloSeen = true
        case .changeCipherSpec: readChangeCipherSpec(from: side)
        case .alert(let level, let description):
            read(TLSAlert(sender: side, level: level, description: description))
        case .encryptedAlert: readEncryptedAlert(from: side)
        case .encryptedHandshake: noteEncrypted(side)
        case .applicationData(let bodyLength): readApplicationData(bodyLength, from: side)
        }
    }

    private mutating func readNoTLS(from side: TLSSide) {
        known.notTLS = known.notTLS ?? side
        fail(.notTLS)
    }

    private mutating func fail(_ failure: TLSFacts.Failure) {
        if known.outcome == .inProgress { known.outcome = .failed(failure) }
    }

    private mutating func noteEncrypted(_ side: TLSSide) {
        switch side {
        case .client: known.clientEncrypted = true
        case .server: known.serverEncrypted = true
        }
        if known.clientEncrypted, known.serverEncrypted { known.outcome = .established }
    }
}

extension TLSObserver {
    private mutating func read(_ type: HandshakeType, _ body: [UInt8], from side: TLSSide) {
        switch (side, type) {
        case (.client, .clientHello): readClientHello(body)
        case (.server, .serverHello): readServerHello(body)
        case (.server, .serverKeyExchange):
            if known.cipherSuite?.namesCurve == true { known.group = ServerKeyExchange(body)?.group }
        case (.server, .certificate), (.server, .serverHelloDone):
            // Only a full handshake has them, TLS 1.3 encrypts them.
            known.isResumed = false
        case (.client, .certificate), (.client, .serverHello), (.client, .serverKeyExchange),
            (.client, .serverHelloDone), (.server, .clientHello):
            break
        }
    }

    private mutating func readClientHello(_ body: [UInt8]) {
        known.clientHelloSeen = true
        guard let hello = ClientHello(body) else { return }
        known.serverName = known.serverName ?? hello.serverName
        offersEarlyData = hello.offersEarlyData
    }

    private mutating func readServerHello(_ body: [UInt8]) {
        guard let hello = ServerHello(body) else {
            known.serverHelloSeen = true
            return
        }
        known.version = hello.version
        known.cipherSuite = hello.cipherSuite
        known.group = hello.group
        known.applicationProtocol = hello.applicationProtocol
        if hello.version.isTLS13 {
            // Its ChangeCipherSpec does nothing and may have come already (RFC 8446 section D.4).
            client.isEncrypting = false
            server.isEncrypting = false
        }
        if !hello.isRetryRequest {
            known.serverHelloSeen = true
            known.isResumed = hello.version.isTLS13 ? hello.hasPreSharedKey : nil
        }
    }

    private mutating func readChangeCipherSpec(from side: TLSSide) {
        if let version = known.version, version.isTLS13 { return }
        switch side {
        case .client: client.isEncrypting = true
        case .server:
            server.isEncrypting = true
            // Right after the ServerHello, with neither Certificate nor ServerHelloDone (RFC 5246 section
            // 7.3).
            if known.serverHelloSeen, !server.hasLoss { known.isResumed = known.isResumed ?? true }
        }
    }

    private mutating func read(_ alert: TLSAlert) {
        if known.alert == nil || (known.alert?.isClosure == false && alert.isClosure) { known.alert = alert }
        if alert.isClosure { fail(.alert) }
    }

    /// In place of a Finished, an encrypted alert is a failure; after it, a close_notify most likely, and what is
    /// missing then is the other side's half.
    private mutating func readEncryptedAlert(from side: TLSSide) {
        let mayHaveFinished =
            switch side {
            case .client: known.clientEncrypted || client.hasLoss
            case .server: known.serverEncrypted || server.hasLoss
            }
        if !mayHaveFinished { read(TLSAlert(encryptedBy: side)) }
    }

    private mutating func readApplicationData(_ bodyLength: Int, from side: TLSSide) {
        if side == .client, !known.clientEncrypted, known.clientHelloSeen, !client.hasLoss,
            known.version?.isTLS13 ?? true
        {
            let mayBeFinished = bodyLength > Self.longestEncryptedAlert
            // Early data comes before the server's answer, and its end is as short as an alert.
            if offersEarlyData, !mayBeFinished || !known.serverHelloSeen { return }
            if !mayBeFinished {
                read(TLSAlert(encryptedBy: .client))
                return
            }
        }
        noteEncrypted(side)
    }

    /// An encrypted alert of TLS 1.3 has two octets, the content type and a tag of up to 16, and hardly any
    /// padding; the shortest other message of a client, an empty Certificate, makes 25.
    private static let longestEncryptedAlert = 24
}
