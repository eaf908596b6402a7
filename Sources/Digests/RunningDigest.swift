internal import Crypto

/// SHA-256 (RFC 6234) of what comes in pieces.
public struct RunningDigest: Sendable {
    private var hash = SHA256()

    /// A digest of nothing yet.
    public init() {}

    /// Takes the next octets.
    public mutating func update(_ bytes: [UInt8]) {
        hash.update(data: bytes)
    }

    /// 32 octets for all that was taken.
    public func finish() -> [UInt8] {
        Array(hash.finalize())
    }
}
