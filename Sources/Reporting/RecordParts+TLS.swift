import MailSession

// What is said of TLS.

extension TLSSummary: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("version", version)
        json.member("cipher", cipher)
        json.member("group", group)
        json.member("sni", sni)
        json.member("alpn", alpn)
        json.member("alert", alert)
        json.member("handshake", handshake)
        json.member("resumed", resumed)
        json.member("resumed_by", resumedBy)
        json.member("retried", retried)
        json.member("ticket", ticket)
        json.member("offered_versions", offeredVersions)
        json.member("alpn_offered", offeredALPN)
        json.member("ja3", ja3)
        json.member("ja4", ja4)
        json.member("certificate", certificate)
        json.member("chain", chain)
        json.member("chain_length", chainLength)
        json.member("certificate_error", certificateError)
        json.member("ocsp_stapled", ocspStapled)
        json.member("client_certificate", clientCertificate)
        json.member("hidden", hidden)
        json.member("estimate", estimate)
        json.member("decrypted", decrypted)
    }
}

extension TLSSummary.Alert: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("from", from)
        json.member("level", level)
        json.member("name", name)
    }
}

extension TLSSummary.Estimate: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("rounds", rounds)
        json.member("message_sent", messageSent)
        json.member("messages", messages)
        json.member("message_bytes", messageBytes)
        json.member("ended_before_data", endedBeforeData)
    }
}

extension CertificateSummary: RecordObject {
    func writeMembers(to json: inout JSONBuffer) {
        json.member("subject", subject)
        json.member("issuer", issuer)
        json.member("sans", sans)
        json.member("not_before", notBefore)
        json.member("not_after", notAfter)
        json.member("key", key)
        json.member("signature", signature)
        json.member("self_signed", selfSigned)
        json.member("sha256", sha256)
    }
}
