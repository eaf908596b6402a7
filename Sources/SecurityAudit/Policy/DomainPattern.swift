/// A domain, or with `*.` before it the domains below it.
public struct DomainPattern: Hashable, Sendable {
    private let domain: DomainName
    private let isBelow: Bool

    /// `example.org` or `*.example.org`; nil for what is neither.
    public init?(_ text: some StringProtocol) {
        isBelow = text.hasPrefix("*.")
        guard let domain = DomainName(isBelow ? text.dropFirst(2) : text[...]) else { return nil }
        self.domain = domain
    }

    /// Whether a domain is one of them.
    public func matches(_ other: DomainName) -> Bool {
        isBelow ? other.description.hasSuffix(".\(domain)") : other == domain
    }
}
