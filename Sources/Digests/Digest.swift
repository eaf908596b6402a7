internal import Crypto

/// The hash functions that names and fingerprints are made with; none of them guards anything here.
///
/// Octets are taken all at once: to iterate over a digest makes an array of them first.
public enum Digest {
    /// MD5 (RFC 1321), as JA3 wants it: 16 octets.
    public static func md5(_ bytes: [UInt8]) -> [UInt8] {
        unsafe Insecure.MD5.hash(data: bytes).withUnsafeBytes { unsafe Array($0) }
    }

    /// SHA-1 (RFC 3174), as the Community ID wants it: 20 octets.
    public static func sha1(_ bytes: [UInt8]) -> [UInt8] {
        unsafe Insecure.SHA1.hash(data: bytes).withUnsafeBytes { unsafe Array($0) }
    }

    /// SHA-256 (RFC 6234): 32 octets.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        unsafe SHA256.hash(data: bytes).withUnsafeBytes { unsafe Array($0) }
    }

    /// Octets in hexadecimal, in lower case.
    public static func hexadecimal(_ octets: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(octets.count * 2)
        for octet in octets { appendHexadecimal(octet, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds the two digits of an octet, in lower case.
    public static func appendHexadecimal(_ octet: UInt8, to text: inout [UInt8]) {
        text.append(digit(octet >> 4))
        text.append(digit(octet & 15))
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
