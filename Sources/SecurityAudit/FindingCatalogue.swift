/// The ids of all findings.
public enum FindingCatalogue {
    /// An id that is not here is a typing error.
    public static let ids: Set<String> = [
        "plaintext-mail", "plaintext-credentials", "auth-offered-in-plaintext", "starttls-not-offered",
        "starttls-not-used", "starttls-refused", "starttls-stripped", "starttls-inconsistent-offer",
        "starttls-command-injection", "starttls-response-injection", "tls-handshake-failed",
        "tls-fallback-to-plaintext", "tls-legacy-version", "tls-weak-cipher", "tls-certificate-expired",
        "tls-certificate-not-yet-valid", "tls-certificate-name-mismatch", "tls-certificate-self-signed",
        "tls-certificate-weak-key", "requiretls-violated",
        "smtp-smuggling", "early-talker", "pipelining-violation", "directory-harvest", "auth-brute-force",
        "address-probing", "open-relay", "backscatter", "not-smtp", "smtp-on-unusual-port",
        "command-overflow",
        "extension-not-offered", "bare-line-feed", "bare-carriage-return", "line-too-long", "size-exceeded",
        "malformed-reply",
        "connection-lost", "slow-peer",
        "capture-gap", "capture-one-sided", "capture-midstream", "capture-truncated",
        "conflicting-retransmission", "doubtful-segment",
    ]
}
