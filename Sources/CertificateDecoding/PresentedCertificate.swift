internal import Digests

/// A certificate as a peer showed it, be it one or not.
public struct PresentedCertificate: Sendable, Equatable {
    /// SHA-256 over its bytes, in lower-case hexadecimal.
    public let sha256: String
    /// What it says.
    public let contents: Result<CertificateFacts, CertificateError>

    /// The certificate in DER bytes.
    public init(der: ArraySlice<UInt8>) {
        sha256 = Digest.hexadecimal(Digest.sha256(Array(der))[...])
        contents = Result { () throws(CertificateError) in try CertificateFacts(der: der) }
    }
}
