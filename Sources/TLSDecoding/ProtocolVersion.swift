/// A version of SSL or TLS (RFC 8446 section 4.1.2).
public struct ProtocolVersion: Sendable, Hashable {
    /// The number that stands for it on the wire.
    public let rawValue: UInt16

    /// The version of a number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// TLS 1.3 (RFC 8446).
    public static let tls13 = ProtocolVersion(rawValue: 0x0304)

    /// Whether it is TLS 1.3 or one of its drafts, which were numbered 0x7F00 and up.
    public var isTLS13: Bool { self == .tls13 || rawValue >> 8 == 0x7F }

    /// `SSLv3`, `TLSv1.0` to `TLSv1.3`, or the number where it is none of these.
    public var name: String {
        switch rawValue {
        case 0x0300: "SSLv3"
        case 0x0301: "TLSv1.0"
        case 0x0302: "TLSv1.1"
        case 0x0303: "TLSv1.2"
        case _ where isTLS13: "TLSv1.3"
        default: hexadecimal(rawValue)
        }
    }
}

/// A number of a registry, as its documents write it.
func hexadecimal(_ value: UInt16) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: 4 - digits.count) + digits
}
