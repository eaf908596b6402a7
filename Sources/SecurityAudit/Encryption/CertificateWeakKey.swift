public import MailSession

/// `tls-certificate-weak-key`: a short RSA key, or a broken hash in the signature.
public enum CertificateWeakKey {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let certificate = session.tls?.certificate else { return nil }
        var weaknesses: [String] = []
        if let key = certificate.key, key.hasPrefix("RSA"),
            let bits = key.split(separator: " ").last.flatMap({ Int($0) }),
            bits < 2048
        {
            weaknesses.append("its key is \(key)")
        }
        if let signature = certificate.signature?.lowercased(),
            signature.contains("sha1") || signature.contains("md5") || signature.contains("md2")
        {
            weaknesses.append("it is signed with \(certificate.signature ?? "")")
        }
        guard !weaknesses.isEmpty else { return nil }
        return session.finding(
            "tls-certificate-weak-key", .medium, frames: [session.certificateFrame],
            "the certificate \(certificate.name) is weak: \(weaknesses.joined(separator: ", and "))")
    }
}
