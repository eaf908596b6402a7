/// The plain part of a TLS handshake, what keys open of the rest, and what can be said of it without.
public struct TLSSummary: Codable, Equatable, Sendable {
    /// An alert and who sent it.
    public struct Alert: Codable, Equatable, Sendable {
        /// `client` or `server`.
        public var from: String
        /// `warning` or `fatal`; nil for an encrypted alert.
        public var level: String?
        /// The name of RFC 8446 section 6, such as `bad_certificate`; nil for an encrypted alert.
        public var name: String?

        /// An alert.
        public init(from: String, level: String?, name: String?) {
            self.from = from
            self.level = level
            self.name = name
        }
    }

    /// The version agreed, such as `TLSv1.3`.
    public var version: String?
    /// The cipher suite's IANA name.
    public var cipher: String?
    /// The key exchange group, such as `X25519`; `DH 2048` for a prime of that many bits.
    public var group: String?
    /// The server name that the client asked for.
    public var sni: String?
    /// The application protocol that the server chose, in the clear or decrypted.
    public var alpn: String?
    /// The first alert.
    public var alert: Alert?
    /// `established`, `failed`, or `unknown` where the capture does not show.
    public var handshake: String?
    /// Whether an earlier session was resumed; nil where the capture does not show.
    public var resumed: Bool?
    /// By what: `session-id`, `ticket` or `pre-shared-key`.
    public var resumedBy: String?
    /// Whether the server asked for a second ClientHello; absent where it did not.
    public var retried: Bool?
    /// Whether the server gave out a ticket for another session, up to TLS 1.2 or decrypted.
    public var ticket: Bool?
    /// The versions that the client offered, in its order.
    public var offeredVersions: [String]?
    /// The application protocols that the client offered, in its order.
    public var offeredALPN: [String]?
    /// The JA3 fingerprint of the ClientHello.
    public var ja3: String?
    /// The JA4 fingerprint of the ClientHello.
    public var ja4: String?
    /// The server's certificate.
    public var certificate: CertificateSummary?
    /// The certificates that the server sent after its own.
    public var chain: [CertificateSummary]?
    /// How many certificates the server sent, its own among them.
    public var chainLength: Int?
    /// Why a certificate could not be read, the first one where there are several.
    public var certificateError: String?
    /// Whether the server stapled an OCSP response; absent where none is seen.
    public var ocspStapled: Bool?
    /// `requested`, `sent` or `declined`; absent where the server asked for none.
    public var clientCertificate: String?
    /// The names of the fields that TLS 1.3 encrypts, where that was not decrypted.
    public var hidden: [String]?
    /// What lengths and directions of the encrypted records make likely; nil where they were decrypted.
    public var estimate: Estimate?
    /// Whether the dialogue inside was decrypted.
    public var decrypted: Bool

    /// A handshake of which nothing is known yet.
    public init() {
        decrypted = false
    }

    private enum CodingKeys: String, CodingKey {
        case version, cipher, group, sni, alpn, alert, handshake, resumed
        case resumedBy = "resumed_by"
        case retried, ticket
        case offeredVersions = "offered_versions"
        case offeredALPN = "alpn_offered"
        case ja3, ja4, certificate, chain
        case chainLength = "chain_length"
        case certificateError = "certificate_error"
        case ocspStapled = "ocsp_stapled"
        case clientCertificate = "client_certificate"
        case hidden, estimate, decrypted
    }
}
