public import MailSession

/// `tls-certificate-self-signed`: it names itself as its issuer.
public enum CertificateSelfSigned {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let certificate = session.tls?.certificate, certificate.selfSigned == true else { return nil }
        return session.finding(
            "tls-certificate-self-signed", .low, frames: [session.certificateFrame],
            "the certificate \(certificate.name) names itself as its issuer")
    }
}
