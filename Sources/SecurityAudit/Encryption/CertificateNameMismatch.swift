package import MailSession

/// `tls-certificate-name-mismatch`: against the name that the client asked for, else the greeting's.
package enum CertificateNameMismatch {
    /// The finding, where the session shows it.
    package static func find(in session: MailSession) -> Finding? {
        guard let certificate = session.tls?.certificate, let host = session.tls?.sni ?? session.greetingName
        else { return nil }
        var names = certificate.sans ?? []
        if names.isEmpty, let common = certificate.commonName { names = [common] }
        guard !names.isEmpty, !names.contains(where: { matches(host, $0) }) else { return nil }
        return session.finding(
            "tls-certificate-name-mismatch", .low, frames: [session.encryptionFrames?.tls],
            "the certificate is for \(names.prefix(3).joined(separator: ", ")) and not for \(host)")
    }

    /// A wildcard stands for the whole first label (RFC 9525 section 6.3).
    private static func matches(_ host: String, _ name: String) -> Bool {
        let host = host.lowercased()
        let name = name.lowercased()
        if host == name { return true }
        guard name.hasPrefix("*."), let dot = host.firstIndex(of: ".") else { return false }
        return host[dot...] == name.dropFirst()
    }
}
