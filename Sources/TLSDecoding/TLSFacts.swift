/// What the plain part of a TLS connection tells.
public struct TLSFacts: Sendable, Equatable {
    /// How far the handshake came.
    public enum Outcome: Sendable, Equatable {
        /// Neither done nor failed as far as the bytes go.
        case inProgress
        /// Both sides sent encrypted records, the first of each being no alert.
        case established
        /// It cannot be done any more.
        case failed(Failure)
    }

    /// Why a handshake failed.
    public enum Failure: Sendable, Equatable {
        /// A side ended it: `TLSFacts.alert`.
        case alert
        /// A side sent bytes that are not TLS: `TLSFacts.notTLS`.
        case notTLS
    }

    /// What the client did with the server's wish for a certificate, up to TLS 1.2.
    public enum ClientCertificate: String, Sendable {
        /// The server asked for one, and no answer is seen.
        case requested
        /// The client sent one.
        case sent
        /// The client sent an empty list.
        case declined
    }

    /// By what an earlier session was resumed.
    public enum Resumption: String, Sendable {
        /// Its identifier, up to TLS 1.2.
        case sessionIdentifier = "session-id"
        /// A ticket, up to TLS 1.2 (RFC 5077).
        case ticket
        /// A key that it left, in TLS 1.3.
        case preSharedKey = "pre-shared-key"
    }

    /// The bytes of a ClientHello, which are read where somebody asks.
    enum HelloMessage: Sendable, Equatable {
        case tls([UInt8])
        case v2(ProtocolVersion, [UInt8])
    }

    var helloMessage: HelloMessage?
    /// Whether the client sent a ClientHello.
    public internal(set) var clientHelloSeen = false
    /// Whether the server sent a ServerHello; a HelloRetryRequest is none.
    public internal(set) var serverHelloSeen = false
    /// Whether the server asked for another ClientHello (RFC 8446 section 4.1.4).
    public internal(set) var retryRequested = false
    /// The version in the header of the first record, which means little in TLS 1.3.
    public internal(set) var recordVersion: ProtocolVersion?
    /// The version agreed.
    public internal(set) var version: ProtocolVersion?
    /// The cipher suite agreed.
    public internal(set) var cipherSuite: CipherSuite?
    /// The group of the key exchange; nil when it needs none.
    public internal(set) var group: KeyExchangeGroup?
    /// The application protocol that the server chose, which TLS 1.3 encrypts (RFC 7301).
    public internal(set) var applicationProtocol: String?
    /// Whether an earlier session was resumed; nil where the bytes do not tell.
    public internal(set) var isResumed: Bool?
    /// Whether the server gave the client a ticket for another session, which TLS 1.3 encrypts.
    public internal(set) var ticketIssued = false
    /// The server's certificates, which TLS 1.3 encrypts.
    public internal(set) var certificates: CertificateMessage?
    /// Whether the server stapled an OCSP response to its certificate, which TLS 1.3 encrypts.
    public internal(set) var statusStapled = false
    /// What became of a certificate for the client, which TLS 1.3 encrypts; nil when none was asked for.
    public internal(set) var clientCertificate: ClientCertificate?
    /// The first alert in the clear or in the place of a Finished; a fatal one counts more than a warning.
    public internal(set) var alert: TLSAlert?
    /// Whether the client sent encrypted records, early data (RFC 8446 section 2.3) not counted.
    public internal(set) var clientEncrypted = false
    /// Whether the server sent encrypted records.
    public internal(set) var serverEncrypted = false
    /// The side that sent bytes which are not TLS.
    public internal(set) var notTLS: TLSSide?
    /// How far the handshake came.
    public internal(set) var outcome = Outcome.inProgress
    /// Whether what TLS 1.3 encrypts of the handshake was decrypted.
    public internal(set) var isHandshakeDecrypted = false
    /// Whether anything of the dialogue inside was decrypted.
    public internal(set) var isDecrypted = false
    /// What the records after the handshake make likely; nil when it was not done, or records are missing.
    public internal(set) var estimate: DialogueEstimate?

    /// A connection of which nothing is known.
    public init() {}

    /// What the client offered, read anew each time; nil when it is not there as a whole.
    public var clientHello: ClientHello? {
        switch helloMessage {
        case .tls(let body): ClientHello(body)
        case .v2(let version, let body): ClientHello(v2: body, version: version)
        case nil: nil
        }
    }

    /// By what the session was resumed, given what the client offered; nil when it was not.
    public func resumption(of hello: ClientHello?) -> Resumption? {
        guard isResumed == true, let version else { return nil }
        if version.isTLS13 { return .preSharedKey }
        return hello.map { $0.offersTicket ? .ticket : .sessionIdentifier }
    }
}
