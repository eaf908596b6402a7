/// What an X.509 certificate says of itself (RFC 5280 section 4.1). Nothing of it is verified.
public struct CertificateFacts: Sendable, Equatable {
    /// Whom it is for, as RFC 4514 writes names: `CN=mx.example.net,O=Example`.
    public let subject: String
    /// Who issued it, in the same form.
    public let issuer: String
    /// The DNS names and IP addresses of the subject (RFC 5280 section 4.2.1.6), in their order.
    public let alternativeNames: [String]
    /// The first second of its validity, in the form of RFC 3339, in UTC.
    public let notBefore: String
    /// The last second of its validity, in the same form.
    public let notAfter: String
    /// The kind and size of its key: `RSA 2048`, `EC P-256`, `Ed25519`.
    public let key: String
    /// The name of the algorithm that it is signed with, such as `ecdsa-with-SHA256`.
    public let signature: String
    /// Whether it names itself as its issuer, and the key identifiers, where it has both, do not object. The signature
    /// is not checked.
    public let isSelfSigned: Bool
}
