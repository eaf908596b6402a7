/// A domain name as DNS has it: in lower case, in the ASCII form (RFC 5890), without the root's dot.
public struct DomainName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The longest that can be written out, in octets (RFC 1035 section 2.3.4).
    private static let longest = 253
    /// The longest label, in octets.
    private static let longestLabel = 63

    /// The name.
    public let description: String

    /// Nil for what is no domain name: an address, an address literal, a name in UTF-8, an empty or too long label, any
    /// other character than letters, digits, hyphens and underscores.
    public init?(_ text: some StringProtocol) {
        var name = text.lowercased()
        if name.utf8.last == 0x2E { name.removeLast() }
        let labels = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard name.utf8.count <= Self.longest,
            labels.allSatisfy({ (1...Self.longestLabel).contains($0.count) && $0.allSatisfy(Self.isAllowed) }
            ),
            // Four numbers with dots between are an address.
            let last = labels.last, !last.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        description = name
    }

    /// The domain of a mail address: what stands after its last at sign.
    public init?(ofAddress address: String) {
        guard let at = address.utf8.lastIndex(of: 0x40) else { return nil }
        self.init(address[address.utf8.index(after: at)...])
    }

    /// In the order of the alphabet.
    public static func < (left: DomainName, right: DomainName) -> Bool {
        left.description < right.description
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
    }
}
