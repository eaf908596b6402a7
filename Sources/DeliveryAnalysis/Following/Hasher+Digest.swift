/// Texts from the wire are remembered by digests where only their equality counts: eight bytes instead of a text.
///
/// The digest is SipHash under a key that is new in each run, so nobody can prepare texts that share one; among a
/// hundred thousand texts the chance of two that do is below one in a thousand million.
extension Hasher {
    /// The digest of all that was combined; never 0, which stands for none.
    func digest() -> UInt64 {
        max(1, UInt64(truncatingIfNeeded: finalize()))
    }

    /// The digest of a text of one kind; texts of two kinds never share one.
    static func digest(_ kind: DigestKind, _ text: String) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(kind)
        hasher.combine(text)
        return hasher.digest()
    }
}

/// What a digest is of.
enum DigestKind: UInt8 {
    case address, name, session, messageID, queueID, envelopeID, path
}
