internal import Crypto

/// HMAC-SHA256 (RFC 2104) under one key: what nobody without the key can compute, or try out words against.
public struct KeyedDigest: Sendable {
    private let key: SymmetricKey

    /// Digests under this key, of any length.
    public init(key: [UInt8]) {
        self.key = SymmetricKey(data: key)
    }

    /// 32 octets that stand for a text. Texts that are meant in different ways (`purpose`) have nothing in common.
    public func digest(of text: String, purpose: StaticString) -> [UInt8] {
        var message = Array(String(describing: purpose).utf8)
        message.append(0)
        message.append(contentsOf: text.utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
    }
}
