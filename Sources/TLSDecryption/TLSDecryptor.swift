internal import ByteReading
public import TLSDecoding

/// Decrypts one TLS connection, given a key log that has its secrets.
///
/// It reads TLS 1.2 and 1.3 with the ciphers that `SuiteParameters` knows. Only what is authentic is told; any
/// segmentation gives the same.
public struct TLSDecryptor: Sendable {
    /// Whether there is anything to decrypt with.
    public enum Readiness: Sendable {
        /// The handshake has not shown yet who needs which keys.
        case undecided
        /// The key log has a secret of this connection.
        case ready
        /// The key log has secrets, but version or cipher are none that is read here.
        case unsupported
        /// The key log has no secret of this connection, or the capture does not show its hellos.
        case hopeless
    }

    /// Whether there is anything to decrypt with.
    public private(set) var readiness = Readiness.undecided
    private var client = DirectionDecryptor()
    private var server = DirectionDecryptor()
    private var clientRandom: [UInt8]?
    private var offersEarlyData = false

    /// A decryptor before the first byte of either side.
    public init() {}

    /// Whole records that are not what the keys were made for.
    public var failures: Int { client.failures + server.failures }

    /// Whether the keys opened any record, be it of the handshake only.
    public var hasOpened: Bool { client.hasOpened || server.hasOpened }

    /// Takes the next bytes of a side, and gives what is inside the records that they complete.
    public mutating func consume(
        _ bytes: Span<UInt8>, from side: TLSSide, keyLog: borrowing KeyLog
    ) -> [DecryptedContent] {
        var contents: [DecryptedContent] = []
        var index = 0
        switch side {
        case .client:
            while let event = client.next(in: bytes, at: &index) {
                read(client.take(event, into: &contents), from: .client, keyLog)
            }
        case .server:
            while let event = server.next(in: bytes, at: &index) {
                read(server.take(event, into: &contents), from: .server, keyLog)
            }
        }
        return certain(contents)
    }

    /// Notes that `count` bytes of a side are lost.
    public mutating func skip(_ count: Int, from side: TLSSide) -> [DecryptedContent] {
        var contents: [DecryptedContent] = []
        switch side {
        case .client: client.skip(count, into: &contents)
        case .server: server.skip(count, into: &contents)
        }
        return certain(contents)
    }

    /// While nothing could be decrypted, a gap is none: the keys may be wrong.
    private func certain(_ contents: [DecryptedContent]) -> [DecryptedContent] {
        hasOpened ? contents : []
    }

    private mutating func read(_ messages: [RecordEvent], from side: TLSSide, _ keyLog: borrowing KeyLog) {
        guard readiness == .undecided else { return }
        for case .message(let type, let body) in messages {
            switch (side, type) {
            case (.client, .clientHello):
                guard let hello = ClientHello(body) else { continue }
                clientRandom = hello.random
                offersEarlyData = hello.offersEarlyData
            case (.server, .serverHello):
                guard let hello = ServerHello(body), !hello.isRetryRequest else { continue }
                begin(hello, keyLog)
            case _: continue
            }
        }
    }

    // MARK: Keys

    /// From here on both sides have keys.
    private mutating func begin(_ hello: ServerHello, _ keyLog: borrowing KeyLog) {
        guard let clientRandom, let name = ClientRandom(clientRandom) else {
            readiness = .hopeless
            return
        }
        let suite = SuiteParameters(hello.cipherSuite, in: hello.version)
        if hello.version.isTLS13 {
            func keys(_ label: SecretLabel) -> RecordProtection? {
                guard let suite, let secret = keyLog.secret(label, of: name) else { return nil }
                return RecordProtection(secret: secret, suite)
            }
            client.begin(
                handshake: keys(.clientHandshake), application: keys(.clientApplication),
                mayBeEarlyData: offersEarlyData)
            server.begin(
                handshake: keys(.serverHandshake), application: keys(.serverApplication),
                mayBeEarlyData: false)
        } else if let suite, let master = keyLog.secret(.master, of: name) {
            let block = KeyBlock(
                master: master, clientRandom: clientRandom, serverRandom: hello.random, suite,
                encryptsThenMAC: hello.encryptsThenMAC)
            client.expect(block.client)
            server.expect(block.server)
        }
        let labels: [SecretLabel] =
            hello.version.isTLS13
            ? [.clientHandshake, .serverHandshake, .clientApplication, .serverApplication] : [.master]
        let isKnown = labels.contains { keyLog.secret($0, of: name) != nil }
        readiness = !isKnown ? .hopeless : suite == nil ? .unsupported : .ready
    }
}
