/// Which mail addresses are meant. Upper and lower case are the same.
public enum AddressPattern: Hashable, Sendable {
    /// This address.
    case address(String)
    /// Any address whose beginning is this.
    case beginning(String)
    /// This local part in any domain.
    case localPart(String)
    /// Any address in this domain, or also in those below it.
    case domain(String, withSubdomains: Bool)

    /// Reads `bob@example.org`, `bob-*`, `bob@`, `example.org` (and what is below it), `@example.org` (only itself), or `<>`, the null
    /// reverse-path. Nil for what can be none of them.
    public init?(_ text: String) {
        let text = text.lowercased()
        guard !text.isEmpty, !text.contains(where: { $0.isWhitespace || $0 == "," }) else { return nil }
        if text == "<>" {
            self = .address("")
        } else if text.last == "*" {
            guard text.count > 1 else { return nil }
            self = .beginning(String(text.dropLast()))
        } else if let at = text.lastIndex(of: "@") {
            let (local, domain) = (text[..<at], String(text[text.index(after: at)...]))
            switch (local.isEmpty, domain.isEmpty) {
            case (true, true): return nil
            case (false, true): self = .localPart(String(local))
            case (true, false):
                guard let domain = TypedDomain(domain) else { return nil }
                self = .domain(domain.text, withSubdomains: false)
            case (false, false): self = .address(text)
            }
        } else if let domain = TypedDomain(text) {
            self = .domain(domain.text, withSubdomains: true)
        } else {
            return nil
        }
    }

    /// Whether an address, a path without its brackets, is meant.
    func matches(_ path: String) -> Bool {
        let path = path.lowercased()
        let at = path.lastIndex(of: "@")
        switch self {
        case .address(let address): return path == address
        case .beginning(let text): return path.hasPrefix(text)
        case .localPart(let local): return (at.map { path[..<$0] } ?? path[...]) == local
        case .domain(let domain, let withSubdomains):
            guard let at else { return false }
            let name = path[path.index(after: at)...]
            return withSubdomains ? TypedDomain.isWithin(name, domain) : name == domain
        }
    }
}
