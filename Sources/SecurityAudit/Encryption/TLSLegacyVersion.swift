public import MailSession

/// `tls-legacy-version`: SSLv3, TLS 1.0 or TLS 1.1 agreed (RFC 8996).
public enum TLSLegacyVersion {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let tls = session.tls, let version = tls.version, tls.handshake != "failed",
            let known = TLSVersion(rawValue: version), known < .tls12
        else { return nil }
        return session.finding(
            "tls-legacy-version", .medium, frames: [session.agreementFrame], "\(version) was agreed on"
        )
    }
}
