internal import TLSDecoding

/// What a cipher suite says of records and keys.
struct SuiteParameters: Sendable {
    /// What encrypts the records.
    let cipher: BulkCipher
    /// What guards them, for block ciphers (RFC 5246 section 6.2.3.2).
    let mac: KeyedHash?
    /// What the keys are made with.
    let hash: KeyedHash

    /// The parameters of a suite in TLS 1.2 or 1.3; nil for those that are not read.
    init?(_ suite: CipherSuite, in version: ProtocolVersion) {
        guard version.isTLS13 || version.rawValue == 0x0303 else { return nil }
        let name = suite.name
        guard name.hasPrefix("TLS_"), let known = Self.known.first(where: { name.hasSuffix($0.suffix) })
        else {
            return nil
        }
        (cipher, mac, hash) = (known.cipher, known.mac, known.hash)
        if version.isTLS13, mac != nil { return nil }
    }

    /// By the end of the names in IANA's registry.
    private static let known: [(suffix: String, cipher: BulkCipher, mac: KeyedHash?, hash: KeyedHash)] = [
        ("_AES_128_GCM_SHA256", .aes128GCM, nil, .sha256),
        ("_AES_256_GCM_SHA384", .aes256GCM, nil, .sha384),
        ("_CHACHA20_POLY1305_SHA256", .chaCha20Poly1305, nil, .sha256),
        ("_AES_128_CBC_SHA", .aes128CBC, .sha1, .sha256),
        ("_AES_256_CBC_SHA", .aes256CBC, .sha1, .sha256),
        ("_AES_128_CBC_SHA256", .aes128CBC, .sha256, .sha256),
        ("_AES_256_CBC_SHA256", .aes256CBC, .sha256, .sha256),
        ("_AES_256_CBC_SHA384", .aes256CBC, .sha384, .sha384),
    ]
}
