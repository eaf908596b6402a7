/// What the plain part of a TLS connection tells.
package struct TLSFacts: Sendable, Equatable {
    /// How far the handshake came.
    package enum Outcome: Sendable, Equatable {
        /// Neither done nor failed as far as the bytes go.
        case inProgress
        /// Both sides sent encrypted records, the client's first being no alert.
        case established
        /// It cannot be done any more.
        case failed(Failure)
    }

    /// Why a handshake failed.
    package enum Failure: Sendable, Equatable {
        /// A side ended it: `TLSFacts.alert`.
        case alert
        /// A side sent bytes that are not TLS: `TLSFacts.notTLS`.
        case notTLS
    }

    /// Whether the client sent a ClientHello.
    package internal(set) var clientHelloSeen = false
    /// Whether the server sent a ServerHello; a HelloRetryRequest is none.
    package internal(set) var serverHelloSeen = false
    /// The version in the header of the first record, which means little in TLS 1.3.
    package internal(set) var recordVersion: ProtocolVersion?
    /// The version agreed.
    package internal(set) var version: ProtocolVersion?
    /// The cipher suite agreed.
    package internal(set) var cipherSuite: CipherSuite?
    /// The group of the key exchange; nil when it needs none, or is a Diffie-Hellman group without a name.
    package internal(set) var group: NamedGroup?
    /// The server name that the client asked for (RFC 6066 section 3).
    package internal(set) var serverName: String?
    /// The application protocol that the server chose, which TLS 1.3 encrypts (RFC 7301).
    package internal(set) var applicationProtocol: String?
    /// Whether an earlier session was resumed; nil where the bytes do not tell.
    package internal(set) var isResumed: Bool?
    /// The first alert in the clear or in the place of a Finished; a fatal one counts more than a warning.
    package internal(set) var alert: TLSAlert?
    /// Whether the client sent encrypted records, early data (RFC 8446 section 2.3) not counted.
    package internal(set) var clientEncrypted = false
    /// Whether the server sent encrypted records.
    package internal(set) var serverEncrypted = false
    /// The octets in the client's records of application data, as they are on the wire.
    package internal(set) var clientApplicationOctets = 0
    /// The octets in the server's records of application data, as they are on the wire.
    package internal(set) var serverApplicationOctets = 0
    /// The side that sent bytes which are not TLS.
    package internal(set) var notTLS: TLSSide?
    /// How far the handshake came.
    package internal(set) var outcome = Outcome.inProgress

    /// A connection of which nothing is known.
    package init() {}
}
