internal import ByteReading

/// Texts from the wire are remembered by digests where only their equality counts: eight bytes instead of a text.
///
/// A digest is a fingerprint under a seed that is new in each run, so nobody can prepare texts that share one; among a hundred
/// thousand texts the chance of two that do is below one in a hundred million. SipHash takes four times as long, and this
/// is done a dozen times for every session.
struct TextDigest: Sendable {
    private static let seed = UInt64.random(in: .min ... .max)

    private var state: UInt64

    /// The digest of nothing yet; those of two kinds never meet.
    init(of kind: Kind) {
        state = Self.seed ^ UInt64(kind.rawValue) &* 0x9E37_79B9_7F4A_7C15
    }

    /// What a digest is of.
    enum Kind: UInt8 {
        case address, network, name, session, messageID, queueID, envelopeID, path
    }

    /// Adds a text.
    mutating func combine(_ text: String) {
        state = text.utf8.span.fingerprint(seed: state)
    }

    /// Adds a number.
    mutating func combine(_ number: UInt64) {
        let product = (state ^ number).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        state = product.high ^ product.low
    }

    /// The digest of all that was combined; never 0, which stands for none.
    var value: UInt64 { max(1, state) }

    /// The digest of one text.
    static func of(_ kind: Kind, _ text: String) -> UInt64 {
        var digest = TextDigest(of: kind)
        digest.combine(text)
        return digest.value
    }
}
