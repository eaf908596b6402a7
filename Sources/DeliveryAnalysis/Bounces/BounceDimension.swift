import BounceCauses
import MailSession

/// What failures can be grouped by.
public enum BounceDimension: String, CaseIterable, Sendable {
    /// Why: an id of the cause catalogue.
    case cause
    /// The recipient's domain.
    case domain
    /// The server's address and port.
    case server
    /// The reply code, with the enhanced status code where the server gave one.
    case code
    /// Where in the session.
    case stage

    /// The group that a failure belongs to; empty where it has nothing of this kind. `domainName` makes of a
    /// recipient's domain the one to group by.
    func key(of bounce: Bounce, domainName: (String) -> String) -> String {
        switch self {
        case .cause: bounce.key.cause ?? Cause.unclassified.rawValue
        case .domain: Self.domain(of: bounce.recipient ?? "").map(domainName) ?? ""
        case .server: bounce.server.description
        case .code:
            [bounce.key.code.map(String.init), bounce.key.enhanced].compactMap { $0 }.joined(separator: " ")
        case .stage: bounce.key.stage?.rawValue ?? ""
        }
    }

    /// The domain of a path in lower case; nil for a bare `Postmaster`. What is longer than a domain can be (RFC 5321
    /// section 4.5.3.1.2) is cut, so that keys stay small.
    private static func domain(of path: String) -> String? {
        guard let sign = path.utf8.lastIndex(of: 0x40) else { return nil }
        let domain = path.utf8[sign...].dropFirst().prefix(255)
        return domain.isEmpty ? nil : String(decoding: domain, as: UTF8.self).lowercased()
    }
}
