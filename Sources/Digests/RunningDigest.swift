internal import Crypto

/// SHA-256 (RFC 6234) of what comes in pieces.
package struct RunningDigest: Sendable {
    private var hash = SHA256()

    /// A digest of nothing yet.
    package init() {}

    /// Takes the next octets.
    package mutating func update(_ bytes: [UInt8]) {
        hash.update(data: bytes)
    }

    /// 32 octets for all that was taken.
    package func finish() -> [UInt8] {
        Array(hash.finalize())
    }
}
