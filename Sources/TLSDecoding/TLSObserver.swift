internal import ByteReading

/// Follows both directions of one TLS connection and gathers what its plain part tells.
///
/// Any segmentation gives the same facts. Once the handshake is done, records are passed over by their
/// length.
public struct TLSObserver: Sendable {
    /// One element, which is kept apart because a connection has little use for it after the handshake.
    private var storage = [(facts: TLSFacts(), places: HandshakePlaces())]
    private var client = RecordStream()
    private var server = RecordStream()
    private var rounds = RoundCounter()
    /// Whether the handshake is done.
    public private(set) var isEstablished = false
    /// Where the bytes at hand are.
    var place: UInt64 = 0
    private var offersEarlyData = false
    /// Whether the server has yet to show that it took the client's Finished, in TLS 1.3.
    private var awaitsServer = false

    /// An observer before the first byte of either side.
    public init() {}

    /// What is known by now.
    public var facts: TLSFacts {
        var facts = known
        facts.recordVersion = client.firstVersion ?? server.firstVersion
        if facts.outcome == .established, facts.clientHelloSeen, facts.serverHelloSeen, !client.isLost,
            !server.isLost
        {
            facts.estimate = rounds.estimate
        }
        return facts
    }

    var known: TLSFacts {
        _read { yield storage[0].facts }
        _modify { yield &storage[0].facts }
    }

    /// Where the steps of the handshake were seen.
    public internal(set) var places: HandshakePlaces {
        get { storage[0].places }
        set { storage[0].places = newValue }
    }

    /// Takes the next bytes of a side, which are at a place of that number.
    public mutating func consume(_ bytes: Span<UInt8>, from side: TLSSide, at place: UInt64 = 0) {
        self.place = place
        var index = 0
        switch side {
        case .client: while let event = client.next(in: bytes, at: &index) { take(event, from: .client) }
        case .server: while let event = server.next(in: bytes, at: &index) { take(event, from: .server) }
        }
    }

    /// Notes that `missing` bytes of a side are lost. The side is followed on when the loss lies within the
    /// body of a record; else what is known of it stays as it is.
    public mutating func skip(_ missing: Int, from side: TLSSide) {
        guard missing > 0 else { return }
        let event =
            switch side {
            case .client: client.skip(missing)
            case .server: server.skip(missing)
            }
        if let event { take(event, from: side) }
    }

    private mutating func take(_ event: RecordEvent, from side: TLSSide) {
        if isEstablished, case .applicationData(let bodyLength) = event {
            if awaitsServer { readAnswer(bodyLength, from: side) }
            rounds.note(bodyLength, from: side)
            return
        }
        switch event {
        case .notTLS: readNoTLS(from: side)
        case .clientHelloV2 where side == .server: readNoTLS(from: side)
        case _ where known.outcome != .inProgress: break
        case .message(let type, let body): read(type, body, from: side)
        case .clientHelloV2(let version, let body):
            known.clientHelloSeen = true
            known.helloMessage = .v2(version, body)
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
        guard known.clientEncrypted, known.serverEncrypted else { return }
        known.outcome = .established
        isEstablished = true
        guard let suite = known.cipherSuite, let version = known.version else { return }
        rounds.begin(suite, version)
        awaitsServer = version.isTLS13 && side == .client && !client.hasLoss && !server.hasLoss
    }
}

extension TLSObserver {
    private mutating func read(_ type: HandshakeType, _ body: [UInt8], from side: TLSSide) {
        switch (side, type) {
        case (.client, .clientHello): readClientHello(body)
        case (.server, .serverHello): readServerHello(body)
        case (.server, .serverKeyExchange):
            known.group = known.cipherSuite.flatMap { ServerKeyExchange(body, $0)?.group }
        case (.server, .certificate):
            known.certificates = CertificateMessage(body)
            places.certificate = place
            // Only a full handshake has it, TLS 1.3 encrypts it.
            known.isResumed = false
        case (.server, .serverHelloDone): known.isResumed = false
        case (.server, .newSessionTicket): known.ticketIssued = true
        case (.server, .certificateStatus): known.statusStapled = true
        case (.server, .certificateRequest): known.clientCertificate = .requested
        case (.client, .certificate):
            let emptyList = [0, 0, 0] as [UInt8]
            known.clientCertificate = body == emptyList ? .declined : .sent
        case (.client, .serverHello), (.client, .serverKeyExchange), (.client, .serverHelloDone),
            (.client, .newSessionTicket), (.client, .certificateStatus), (.client, .certificateRequest),
            (.server, .clientHello), (_, .encryptedExtensions), (_, .finished), (_, .keyUpdate):
            break
        }
    }

    private mutating func readClientHello(_ body: [UInt8]) {
        known.clientHelloSeen = true
        offersEarlyData = ClientHello(body)?.offersEarlyData ?? false
        // Another one, which a HelloRetryRequest asked for, offers no more than the first.
        if known.helloMessage == nil { known.helloMessage = .tls(body) }
    }

    private mutating func readServerHello(_ body: [UInt8]) {
        guard let hello = ServerHello(body) else {
            known.serverHelloSeen = true
            places.serverHello = place
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
        if hello.isRetryRequest {
            known.retryRequested = true
        } else {
            known.serverHelloSeen = true
            places.serverHello = place
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
        if known.alert == nil || (known.alert?.isClosure == false && alert.isClosure) {
            known.alert = alert
            places.alert = place
        }
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
        if isEstablished { rounds.note(bodyLength, from: side) }
    }

    /// Reads the first record after the client's Finished. An alert of the server tells that it did not take that, or
    /// the certificate before it; the same of the client, that the client has nothing to say.
    private mutating func readAnswer(_ bodyLength: Int, from side: TLSSide) {
        let isAlert = rounds.isTooShort(bodyLength)
        guard side == .server || isAlert else { return }
        awaitsServer = false
        guard side == .server, isAlert else { return }
        isEstablished = false
        known.outcome = .inProgress
        read(TLSAlert(encryptedBy: .server))
    }

    /// An encrypted alert of TLS 1.3 has two octets, the content type and a tag of up to 16, and hardly any
    /// padding; the shortest other message of a client, an empty Certificate, makes 25.
    private static let longestEncryptedAlert = 24
}
