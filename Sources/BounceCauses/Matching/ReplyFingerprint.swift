/// A hash of a reply without the addresses between `<` and `>`: servers say the same few things over and over, each time
/// with another address.
///
/// The seed keeps others from finding two replies with the same one.
package struct ReplyFingerprint: Hashable, Sendable {
    private var state: UInt64
    /// How many octets count.
    private var count = 0

    /// No path is longer (RFC 5321 section 4.5.3.1.3), source routes aside.
    private static let longestAddress = 318

    /// The fingerprint of a text.
    package init(_ text: String, seed: UInt64) {
        state = seed
        let bytes = text.utf8.span
        var start = 0
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), let end = Self.addressEnd(in: bytes, after: position) {
                add(bytes.extracting(start...position))
                start = end
                position = end
            }
            position += 1
        }
        add(bytes.extracting(start..<bytes.count))
    }

    /// Where the bracket closes; nil when what is in it may be words that matter.
    private static func addressEnd(in bytes: Span<UInt8>, after bracket: Int) -> Int? {
        var hasAt = false
        for position in bracket + 1..<min(bytes.count, bracket + 2 + longestAddress) {
            switch bytes[position] {
            case UInt8(ascii: ">"): return hasAt ? position : nil
            case UInt8(ascii: "@"): hasAt = true
            case UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "<"): return nil
            default: break
            }
        }
        return nil
    }

    /// Adds octets, eight at a time.
    private mutating func add(_ bytes: Span<UInt8>) {
        count += bytes.count
        var word: UInt64 = 0
        for position in bytes.indices {
            word = word << 8 | UInt64(bytes[position])
            if position & 7 == 7 {
                mix(word)
                word = 0
            }
        }
        mix(word)
        mix(UInt64(truncatingIfNeeded: bytes.count))
    }

    private mutating func mix(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        state = product.high ^ product.low
    }
}
