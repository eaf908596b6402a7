/// Why the bytes of a certificate are none.
package struct CertificateError: Error, Sendable, Equatable {
    /// What ASN.1 says about it, in a word or two.
    package let reason: String
}
