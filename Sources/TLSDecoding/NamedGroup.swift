/// A group for the key exchange (RFC 8446 section 4.2.7, RFC 8422 section 5.1.1, RFC 7919).
public struct NamedGroup: Sendable, Hashable {
    /// The number that stands for it on the wire.
    public let rawValue: UInt16

    /// The group of a number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The usual name, such as `X25519` or `secp256r1`; the number where it has none here.
    public var name: String { Self.names[rawValue] ?? hexadecimal(rawValue) }

    private static let names: [UInt16: String] = [
        0x0009: "sect283k1", 0x000A: "sect283r1", 0x000B: "sect409k1", 0x000C: "sect409r1",
        0x000D: "sect571k1", 0x000E: "sect571r1", 0x0013: "secp192r1", 0x0015: "secp224r1",
        0x0016: "secp256k1", 0x0017: "secp256r1", 0x0018: "secp384r1", 0x0019: "secp521r1",
        0x001A: "brainpoolP256r1", 0x001B: "brainpoolP384r1", 0x001C: "brainpoolP512r1",
        0x001D: "X25519", 0x001E: "X448",
        0x001F: "brainpoolP256r1tls13", 0x0020: "brainpoolP384r1tls13", 0x0021: "brainpoolP512r1tls13",
        0x0029: "curveSM2",
        0x0100: "ffdhe2048", 0x0101: "ffdhe3072", 0x0102: "ffdhe4096", 0x0103: "ffdhe6144",
        0x0104: "ffdhe8192",
        0x0200: "MLKEM512", 0x0201: "MLKEM768", 0x0202: "MLKEM1024",
        0x11EB: "SecP256r1MLKEM768", 0x11EC: "X25519MLKEM768", 0x11ED: "SecP384r1MLKEM1024",
        0x6399: "X25519Kyber768Draft00", 0x639A: "SecP256r1Kyber768Draft00",
    ]
}
