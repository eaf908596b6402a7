public import DeliveryAnalysis
public import MailSession

/// Servers by address, network, or name.
public enum ServerPattern: Hashable, Sendable {
    case addresses(AddressPrefix)
    case names(DomainPattern)

    /// `198.51.100.25`, `198.51.100.0/24`, `2001:db8::/32`, `mx1.example.net` or `*.example.net`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        if let prefix = AddressPrefix(text) {
            self = .addresses(prefix)
        } else if let pattern = DomainPattern(text) {
            self = .names(pattern)
        } else {
            return nil
        }
    }

    /// Whether a session's server is one of them: by its address, by the name that the client asked for by SNI, or by
    /// the one in its greeting.
    public func matches(serverOf session: MailSession) -> Bool {
        switch self {
        case .addresses(let prefix): prefix.contains(session.server.ip)
        case .names(let pattern):
            [session.tls?.sni, session.greeting?.serverName].contains { name in
                name.flatMap { DomainName($0) }.map(pattern.matches) ?? false
            }
        }
    }
}
