/// Which hosts are meant: an address, a network, or a name with all names below it.
public enum HostPattern: Hashable, Sendable {
    /// The network of so many bits; an address is a network of its own.
    case network(NetworkAddress, length: Int)
    /// A name in lower case.
    case name(String)

    /// Reads `192.0.2.10`, `192.0.2.0/24`, `2001:db8::/32` or `mx1.example.net`. Nil for what can be none of them.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if let first = parts.first, let address = NetworkAddress(first) {
            let length = parts.count == 1 ? address.width : parts.count == 2 ? Int(parts[1]) : nil
            guard let length, 0...address.width ~= length else { return nil }
            self = .network(address.prefix(length), length: length)
        } else if let name = DomainName(text) {
            self = .name(name.text)
        } else {
            return nil
        }
    }

    /// Whether a host with this address, and any of these names, is meant.
    func matches(ip: String, names: [String?]) -> Bool {
        switch self {
        case .network(let network, let length):
            guard let address = NetworkAddress(ip), address.width == network.width else { return false }
            return address.prefix(length) == network
        case .name(let name):
            return names.contains { $0.map { DomainName.isWithin($0, name) } ?? false }
        }
    }
}

/// A domain that somebody typed: labels with dots between.
struct DomainName {
    /// In lower case.
    let text: String

    /// Nil unless it consists of letters, digits, hyphens and underscores in labels, and is not a number with dots.
    init?(_ text: String) {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        let isMade = labels.allSatisfy { label in
            !label.isEmpty && label.unicodeScalars.allSatisfy { $0 == "-" || $0 == "_" || $0.isWordLike }
        }
        guard isMade, labels.last?.utf8.contains(where: { !(0x30...0x39).contains($0) }) == true else {
            return nil
        }
        self.text = text.lowercased()
    }

    /// Whether a name is the domain, or below it.
    static func isWithin(_ name: some StringProtocol, _ domain: String) -> Bool {
        let name = name.lowercased()
        return name == domain || name.hasSuffix("." + domain)
    }
}

extension Unicode.Scalar {
    fileprivate var isWordLike: Bool { properties.isAlphabetic || properties.numericType != nil }
}
