public import MailSession
internal import Provenance

/// `tls-certificate-expired`, judged at the time of the capture.
public enum CertificateExpired {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let certificate = session.tls?.certificate,
            let end = certificate.notAfter.flatMap(Timestamp.init(rfc3339:)),
            end < session.start
        else { return nil }
        return session.finding(
            "tls-certificate-expired", .medium, frames: [session.certificateFrame],
            "the certificate \(certificate.name) was good until \(end.rfc3339)")
    }
}
