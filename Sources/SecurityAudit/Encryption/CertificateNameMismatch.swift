public import MailSession

/// `tls-certificate-name-mismatch`: against the name that the client asked for, else the greeting's.
public enum CertificateNameMismatch {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let certificate = session.tls?.certificate,
            let host = session.tls?.sni ?? session.greeting?.serverName
        else { return nil }
        let names = certificate.names
        guard !names.isEmpty, !certificate.isFor(host) else { return nil }
        return session.finding(
            "tls-certificate-name-mismatch", .low, frames: [session.certificateFrame],
            "the certificate is for \(names.prefix(3).joined(separator: ", ")) and not for \(host)")
    }
}
