/// A ServerHello, or the HelloRetryRequest of TLS 1.3 in its form (RFC 8446 sections 4.1.3 and 4.1.4).
public struct ServerHello {
    /// Whether it asks for another ClientHello.
    public let isRetryRequest: Bool
    /// The version agreed.
    public let version: ProtocolVersion
    /// The cipher suite agreed.
    public let cipherSuite: CipherSuite
    /// What the server adds to the keys by chance, 32 octets.
    public let random: [UInt8]
    /// The group of the key exchange in TLS 1.3.
    let group: KeyExchangeGroup?
    /// The application protocol, up to TLS 1.2.
    let applicationProtocol: String?
    /// Whether the keys come from an earlier session in TLS 1.3.
    let hasPreSharedKey: Bool
    /// Whether the codes that guard records of block ciphers are computed over the encrypted octets (RFC 7366).
    public let encryptsThenMAC: Bool

    /// The message in a body without its header; nil when it breaks off before the extensions.
    public init?(_ body: [UInt8]) {
        var reader = WireReader(body[...])
        guard let legacyVersion = reader.uint16(), let random = reader.opaque(32), reader.vector8() != nil,
            let suite = reader.uint16(), reader.uint8() != nil
        else { return nil }
        let extensions = HelloExtensions(&reader)
        var selected = extensions[.supportedVersions]
        var share = extensions[.keyShare]
        isRetryRequest = random.elementsEqual(Self.retryRandom)
        self.random = Array(random)
        version = ProtocolVersion(rawValue: selected?.uint16() ?? legacyVersion)
        cipherSuite = CipherSuite(rawValue: suite)
        group = (share?.uint16()).map { .named(NamedGroup(rawValue: $0)) }
        applicationProtocol = extensions[.applicationProtocols].flatMap(Self.firstProtocol)
        hasPreSharedKey = extensions[.preSharedKey] != nil
        encryptsThenMAC = extensions[.encryptThenMAC] != nil
    }

    /// The application protocol in the extension for it, which the server sends with one name.
    static func firstProtocol(_ content: WireReader) -> String? {
        var content = content
        guard let list = content.vector16() else { return nil }
        var names = WireReader(list)
        return names.vector8().map { String(decoding: $0, as: UTF8.self) }
    }

    /// SHA-256 of "HelloRetryRequest".
    private static let retryRandom: [UInt8] = [
        0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C, 0x02, 0x1E, 0x65, 0xB8, 0x91,
        0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB, 0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C,
    ]
}
