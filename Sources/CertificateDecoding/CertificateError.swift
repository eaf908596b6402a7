/// Why the bytes of a certificate are none.
public struct CertificateError: Error, Sendable, Equatable {
    /// What ASN.1 says about it, in a word or two.
    public let reason: String
}
