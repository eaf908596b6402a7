/// Whether a stream is TLS, by its first bytes.
extension TLSObserver {
    /// What the first bytes of a stream are.
    public enum Recognition: Sendable {
        /// The header of a TLS record, or a ClientHello in the form of SSL 2.0.
        case tls
        /// The beginning of such a header, which needs five bytes.
        case undecided
        /// Neither of them.
        case other
    }

    /// What a stream is that begins with these bytes.
    public static func recognize(_ bytes: Span<UInt8>) -> Recognition {
        var header = RecordHeader()
        for index in 0..<bytes.count {
            guard header.append(bytes[index]) else { return .other }
            if header.isComplete { return .tls }
        }
        return .undecided
    }

    /// Whether the bytes begin as a record does: type 20 to 24, a version of SSL 3.0 to TLS 1.3, a length
    /// that a record may have. Fewer than three bytes are too few to say so.
    public static func looksLikeRecord(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= 3 && bytes[0] & 0x80 == 0 && recognize(bytes) != .other
    }
}
