/// What a certificate says of itself; nothing of it is verified. A certificate that is none has its fingerprint only.
package struct CertificateSummary: Codable, Equatable, Sendable {
    /// Whom it is for, in the form of RFC 4514.
    package var subject: String?
    /// Who issued it, in the form of RFC 4514.
    package var issuer: String?
    /// The DNS names and IP addresses that it is for.
    package var sans: [String]?
    /// The beginning of its validity, in the form of RFC 3339.
    package var notBefore: String?
    /// The end of its validity, in the form of RFC 3339.
    package var notAfter: String?
    /// The kind and size of its key, such as `RSA 2048`.
    package var key: String?
    /// The name of the algorithm that it is signed with.
    package var signature: String?
    /// Whether it names itself as its issuer.
    package var selfSigned: Bool?
    /// SHA-256 over its bytes, in lower-case hexadecimal.
    package var sha256: String

    /// A certificate of which nothing but the fingerprint is known yet.
    package init(sha256: String) {
        self.sha256 = sha256
    }

    private enum CodingKeys: String, CodingKey {
        case subject, issuer, sans
        case notBefore = "not_before"
        case notAfter = "not_after"
        case key, signature
        case selfSigned = "self_signed"
        case sha256
    }
}
