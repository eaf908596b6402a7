/// What a certificate says of itself; nothing of it is verified. A certificate that is none has its fingerprint only.
public struct CertificateSummary: Codable, Equatable, Sendable {
    /// Whom it is for, in the form of RFC 4514.
    public var subject: String?
    /// Who issued it, in the form of RFC 4514.
    public var issuer: String?
    /// The DNS names and IP addresses that it is for.
    public var sans: [String]?
    /// The beginning of its validity, in the form of RFC 3339.
    public var notBefore: String?
    /// The end of its validity, in the form of RFC 3339.
    public var notAfter: String?
    /// The kind and size of its key, such as `RSA 2048`.
    public var key: String?
    /// The name of the algorithm that it is signed with.
    public var signature: String?
    /// Whether it names itself as its issuer.
    public var selfSigned: Bool?
    /// SHA-256 over its bytes, in lower-case hexadecimal.
    public var sha256: String

    /// A certificate of which nothing but the fingerprint is known yet.
    public init(sha256: String) {
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
