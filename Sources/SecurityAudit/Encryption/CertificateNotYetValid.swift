public import MailSession
internal import Provenance

/// `tls-certificate-not-yet-valid`, judged at the time of the capture.
public enum CertificateNotYetValid {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let certificate = session.tls?.certificate,
            let start = certificate.notBefore.flatMap(Timestamp.init(rfc3339:)),
            session.start < start
        else { return nil }
        return session.finding(
            "tls-certificate-not-yet-valid", .medium, frames: [session.certificateFrame],
            "the certificate \(certificate.name) is good from \(start.rfc3339) on")
    }
}
