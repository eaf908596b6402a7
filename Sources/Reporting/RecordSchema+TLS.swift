extension RecordSchema {
    static let tls = JSONSchema.record([
        .maybe("version", .text, "The version agreed on."),
        .maybe("cipher", .text, "The cipher suite's IANA name."),
        .maybe("group", .text, "The key exchange group."),
        .maybe("sni", .text, "The server name that the client asked for."),
        .maybe("alpn", .text, "The application protocol that the server chose."),
        .maybe("alert", alert, "The first alert."),
        .maybe("handshake", .words(["established", "failed", "unknown"]), "What became of it."),
        .maybe("resumed", .flag, "Whether an earlier session was resumed."),
        .maybe("resumed_by", .words(["session-id", "ticket", "pre-shared-key"]), "By what."),
        .maybe("retried", .flag, "Whether the server asked for a second ClientHello."),
        .maybe("ticket", .flag, "Whether the server gave out a ticket."),
        .maybe("offered_versions", .list(.text), "The versions that the client offered."),
        .maybe("alpn_offered", .list(.text), "The application protocols that the client offered."),
        .maybe("ja3", .text, "The JA3 fingerprint of the ClientHello."),
        .maybe("ja4", .text, "The JA4 fingerprint of the ClientHello."),
        .maybe("certificate", .definition("certificate"), "The server's certificate."),
        .maybe("chain", .list(.definition("certificate")), "The certificates after its own."),
        .maybe("chain_length", .count, "How many certificates the server sent."),
        .maybe("certificate_error", .text, "Why a certificate could not be read."),
        .maybe("ocsp_stapled", .flag, "Whether the server stapled an OCSP response."),
        .maybe(
            "client_certificate", .words(["requested", "sent", "declined"]),
            "Absent where the server asked for none."),
        .maybe("hidden", .list(.text), "The fields that TLS 1.3 encrypts."),
        .maybe("estimate", estimate, "A guess from the lengths of encrypted records."),
        .always("decrypted", .flag, "Whether the dialogue inside was decrypted."),
    ])

    static let certificate = JSONSchema.record([
        .maybe("subject", .text, "Whom it is for (RFC 4514)."),
        .maybe("issuer", .text, "Who issued it (RFC 4514)."),
        .maybe("sans", .list(.text), "The DNS names and IP addresses that it is for."),
        .maybe("not_before", .moment, "The beginning of its validity."),
        .maybe("not_after", .moment, "The end of its validity."),
        .maybe("key", .text, "The kind and size of its key."),
        .maybe("signature", .text, "The algorithm that it is signed with."),
        .maybe("self_signed", .flag, "Whether it names itself as its issuer."),
        .always("sha256", .text, "SHA-256 over its bytes."),
    ])

    private static let alert = JSONSchema.record([
        .always("from", .words(["client", "server"]), "Who sent it."),
        .maybe("level", .words(["warning", "fatal"]), "Absent for an encrypted alert."),
        .maybe("name", .text, "Its name (RFC 8446 section 6); absent for an encrypted alert."),
    ])

    private static let estimate = JSONSchema.record([
        .always("rounds", .count, "How often the client spoke and the server answered."),
        .always(
            "message_sent", .words(["likely", "possible", "unlikely"]), "Whether a message was sent."),
        .maybe("messages", .count, "How many there were likely."),
        .maybe("message_bytes", .count, "Their octets together, about."),
        .maybe("ended_before_data", .flag, "Whether the session likely ended before DATA."),
    ])
}
