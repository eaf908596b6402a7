public import MailSession

/// `tls-legacy-version`: SSLv3, TLS 1.0 or TLS 1.1 agreed (RFC 8996).
public enum TLSLegacyVersion {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let tls = session.tls, let version = tls.version, tls.handshake != "failed",
            legacy.contains(version)
        else {
            return nil
        }
        return session.finding(
            "tls-legacy-version", .medium, frames: [session.agreementFrame], "\(version) was agreed on"
        )
    }

    private static let legacy: Set<String> = ["SSLv3", "TLSv1.0", "TLSv1.1"]
}
