public import MailSession

/// `tls-weak-cipher`: no or broken encryption, no authentication, or no forward secrecy.
public enum TLSWeakCipher {
    /// The finding, where the session shows it.
    public static func find(in session: MailSession) -> Finding? {
        guard let tls = session.tls, let cipher = tls.cipher, tls.handshake != "failed" else { return nil }
        if let weakness = weaknesses.first(where: { cipher.utf8.span.contains($0.utf8.span) }) {
            let name = weakness.split(separator: "_").joined(separator: " ")
            return session.finding(
                "tls-weak-cipher", .medium, frames: [session.agreementFrame],
                "\(cipher) was agreed on: \(name)")
        }
        // The client's secret is encrypted for the certificate's key, or agreed on with it: neither changes.
        let lasting = ["TLS_RSA_WITH_", "TLS_ECDH_", "TLS_DH_RSA_", "TLS_DH_DSS_"]
        guard lasting.contains(where: { cipher.hasPrefix($0) }) else { return nil }
        return session.finding(
            "tls-weak-cipher", .low, frames: [session.agreementFrame],
            "\(cipher) was agreed on: who gets the server's key can read it later")
    }

    private static let weaknesses = ["_NULL_", "_EXPORT", "_RC4_", "_3DES_", "_DES_", "_anon_"]
}

extension Span<UInt8> {
    /// Whether other octets stand in it. Asked of every session with TLS, six times: `String.contains` takes ten thousand
    /// instructions to look through the name of a cipher suite, character by character.
    fileprivate func contains(_ part: Span<UInt8>) -> Bool {
        guard part.count <= count else { return false }
        return (0...count - part.count).contains { start in
            part.indices.allSatisfy { self[start + $0] == part[$0] }
        }
    }
}
