internal import MailSession

/// What names somebody in a handshake.
extension Redactor {
    func redact(_ tls: TLSSummary, _ texts: TextRedactor) -> TLSSummary {
        var redacted = tls
        redacted.sni = tls.sni.map { host($0, texts) }
        redacted.alpn = tls.alpn.map(applicationProtocol)
        redacted.offeredALPN = tls.offeredALPN?.map(applicationProtocol)
        redacted.certificate = tls.certificate.map { redact($0, texts) }
        redacted.chain = tls.chain?.map { redact($0, texts) }
        return redacted
    }

    private func applicationProtocol(_ name: String) -> String {
        Keywords.applicationProtocols.contains(name) ? name : TextRedactor.gap
    }

    private func redact(_ certificate: CertificateSummary, _ texts: TextRedactor) -> CertificateSummary {
        var redacted = certificate
        redacted.subject = certificate.subject.map { DistinguishedName($0).redacted(pseudonyms) }
        redacted.issuer = certificate.issuer.map { DistinguishedName($0).redacted(pseudonyms) }
        redacted.sans = certificate.sans?.map { host($0, texts) }
        // Public logs of certificates can be searched for all of these.
        redacted.notBefore = certificate.notBefore.map(CertificateSummary.day)
        redacted.notAfter = certificate.notAfter.map(CertificateSummary.day)
        redacted.sha256 = pseudonyms.fingerprint(certificate.sha256)
        return redacted
    }
}

extension CertificateSummary {
    /// The beginning of the day of a time in the form of RFC 3339.
    static func day(of time: String) -> String { time.prefix(10) + "T00:00:00Z" }
}
