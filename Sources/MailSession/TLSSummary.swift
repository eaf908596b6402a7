/// The plain part of a TLS handshake, what keys open of the rest, and what can be said of it without.
package struct TLSSummary: Codable, Equatable, Sendable {
    /// An alert and who sent it.
    package struct Alert: Codable, Equatable, Sendable {
        /// `client` or `server`.
        package var from: String
        /// `warning` or `fatal`; nil for an encrypted alert.
        package var level: String?
        /// The name of RFC 8446 section 6, such as `bad_certificate`; nil for an encrypted alert.
        package var name: String?

        /// An alert.
        package init(from: String, level: String?, name: String?) {
            self.from = from
            self.level = level
            self.name = name
        }
    }

    /// The version agreed, such as `TLSv1.3`.
    package var version: String?
    /// The cipher suite's IANA name.
    package var cipher: String?
    /// The key exchange group, such as `X25519`; `DH 2048` for a prime of that many bits.
    package var group: String?
    /// The server name that the client asked for.
    package var sni: String?
    /// The application protocol that the server chose, in the clear or decrypted.
    package var alpn: String?
    /// The first alert.
    package var alert: Alert?
    /// `established`, `failed`, or `unknown` where the capture does not show.
    package var handshake: String?
    /// Whether an earlier session was resumed; nil where the capture does not show.
    package var resumed: Bool?
    /// By what: `session-id`, `ticket` or `pre-shared-key`.
    package var resumedBy: String?
    /// Whether the server asked for a second ClientHello; absent where it did not.
    package var retried: Bool?
    /// Whether the server gave out a ticket for another session, up to TLS 1.2 or decrypted.
    package var ticket: Bool?
    /// The versions that the client offered, in its order.
    package var offeredVersions: [String]?
    /// The application protocols that the client offered, in its order.
    package var offeredALPN: [String]?
    /// The JA3 fingerprint of the ClientHello.
    package var ja3: String?
    /// The JA4 fingerprint of the ClientHello.
    package var ja4: String?
    /// The server's certificate.
    package var certificate: CertificateSummary?
    /// The certificates that the server sent after its own.
    package var chain: [CertificateSummary]?
    /// How many certificates the server sent, its own among them.
    package var chainLength: Int?
    /// Why a certificate could not be read, the first one where there are several.
    package var certificateError: String?
    /// Whether the server stapled an OCSP response; absent where none is seen.
    package var ocspStapled: Bool?
    /// `requested`, `sent` or `declined`; absent where the server asked for none.
    package var clientCertificate: String?
    /// The names of the fields that TLS 1.3 encrypts, where that was not decrypted.
    package var hidden: [String]?
    /// What lengths and directions of the encrypted records make likely; nil where they were decrypted.
    package var estimate: Estimate?
    /// Whether the dialogue inside was decrypted.
    package var decrypted: Bool

    /// A handshake of which nothing is known yet.
    package init() {
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
