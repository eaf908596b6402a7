/// A domain, or with `*.` before it the domains below it.
package struct DomainPattern: Hashable, Sendable {
    private let domain: DomainName
    private let isBelow: Bool

    /// `example.org` or `*.example.org`; nil for what is neither.
    package init?(_ text: some StringProtocol) {
        isBelow = text.hasPrefix("*.")
        guard let domain = DomainName(isBelow ? text.dropFirst(2) : text[...]) else { return nil }
        self.domain = domain
    }

    /// Whether a domain is one of them.
    package func matches(_ other: DomainName) -> Bool {
        isBelow ? other.description.hasSuffix(".\(domain)") : other == domain
    }
}
