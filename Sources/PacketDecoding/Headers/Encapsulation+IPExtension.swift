extension Encapsulation {
    /// An IPv6 extension header: next header, length in eight bytes beyond the first (RFC 6564 section 4).
    static func extensionHeader(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 2 else { return nil }
        return extended(bytes, length: (Int(bytes[1]) + 1) * 8)
    }

    /// The authentication header, its length in units of four bytes beyond the second (RFC 4302 section 2.2).
    static func authenticationHeader(_ bytes: Span<UInt8>) -> Encapsulation? {
        guard bytes.count >= 2 else { return nil }
        return extended(bytes, length: (Int(bytes[1]) + 2) * 4)
    }

    private static func extended(_ bytes: Span<UInt8>, length: Int) -> Encapsulation? {
        guard bytes.count >= length else { return nil }
        return Encapsulation(length: length, payload: Layer(ipProtocol: bytes[0]))
    }
}
