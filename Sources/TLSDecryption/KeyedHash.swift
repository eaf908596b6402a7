internal import Crypto

/// The hash functions that keys and authentication codes are made with.
enum KeyedHash: Sendable {
    case sha1, sha256, sha384

    /// How many octets it gives.
    var length: Int {
        switch self {
        case .sha1: 20
        case .sha256: 32
        case .sha384: 48
        }
    }

    /// HMAC (RFC 2104).
    func code(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        let key = SymmetricKey(data: key)
        return switch self {
        case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
        case .sha384: Array(HMAC<SHA384>.authenticationCode(for: message, using: key))
        }
    }

    /// The pseudorandom function of TLS 1.2 (RFC 5246 section 5).
    func pseudorandom(_ secret: [UInt8], _ label: String, _ seed: [UInt8], count: Int) -> [UInt8] {
        let seed = Array(label.utf8) + seed
        var chain = seed
        var output: [UInt8] = []
        while output.count < count {
            chain = code(of: chain, key: secret)
            output += code(of: chain + seed, key: secret)
        }
        return Array(output.prefix(count))
    }

    /// HKDF-Expand-Label without a context (RFC 8446 section 7.1), for no more octets than the hash has: so a single
    /// round of HKDF does (RFC 5869 section 2.3).
    func expand(_ secret: [UInt8], _ label: String, count: Int) -> [UInt8] {
        let label = Array("tls13 \(label)".utf8)
        let info = [UInt8(truncatingIfNeeded: count >> 8), UInt8(truncatingIfNeeded: count)]
        let message = info + [UInt8(truncatingIfNeeded: label.count)] + label + [0, 1]
        return Array(code(of: message, key: secret).prefix(count))
    }
}
