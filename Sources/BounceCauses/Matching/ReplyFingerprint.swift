internal import ByteReading

/// A hash of a reply without the addresses between `<` and `>`: servers say the same few things over and over, each time
/// with another address.
///
/// The seed keeps others from finding two replies with the same one.
public struct ReplyFingerprint: Hashable, Sendable {
    /// The hash: that of two replies that differ is the same once in 2^64.
    public private(set) var value: UInt64

    /// No path is longer (RFC 5321 section 4.5.3.1.3), source routes aside.
    private static let longestAddress = 318

    /// What stands in no address: a blank, `/`, `[` and `<`.
    private static let wordSigns: InlineArray<4, UInt8> = [0x20, 0x2F, 0x5B, 0x3C]

    /// The fingerprint of a text.
    public init(_ text: String, seed: UInt64) {
        value = seed
        let bytes = text.utf8.span
        var start = 0
        var position = 0
        while let bracket = bytes.firstIndex(of: UInt8(ascii: "<"), from: position) {
            position = bracket + 1
            guard let end = Self.addressEnd(in: bytes, after: bracket) else { continue }
            add(bytes.extracting(start...bracket))
            start = end
            position = end
        }
        add(bytes.extracting(start..<bytes.count))
    }

    /// Adds a word that makes two replies different, nil being one like others.
    public mutating func add(_ word: String?) {
        guard let word else { return add(nil as Int?) }
        add(word.utf8.span)
    }

    /// Adds a number that makes two replies different, nil being one like others.
    public mutating func add(_ number: Int?) {
        let word = number.map { UInt64(truncatingIfNeeded: $0) } ?? .max
        let product = (value ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        value = product.high ^ product.low
    }

    private mutating func add(_ bytes: Span<UInt8>) {
        value = bytes.fingerprint(seed: value)
    }

    /// Where the bracket closes; nil when what is in it may be words that matter.
    private static func addressEnd(in bytes: Span<UInt8>, after bracket: Int) -> Int? {
        let rest = bytes.extracting(bracket + 1..<min(bytes.count, bracket + 2 + longestAddress))
        guard let length = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let address = rest.extracting(first: length)
        guard address.firstIndex(of: UInt8(ascii: "@")) != nil,
            !address.contains(lessThan: 0, orAnyOf: wordSigns)
        else { return nil }
        return bracket + 1 + length
    }
}
