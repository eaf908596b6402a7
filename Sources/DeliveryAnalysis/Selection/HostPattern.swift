/// Which hosts are meant: an address, a network, or a name with all names below it.
public enum HostPattern: Hashable, Sendable {
    /// The addresses of a network; one address is a network of its own.
    case network(AddressPrefix)
    /// A name in lower case.
    case name(String)

    /// Reads `192.0.2.10`, `192.0.2.0/24`, `2001:db8::/32` or `mx1.example.net`. Nil for what can be none of them.
    public init?(_ text: String) {
        if let network = AddressPrefix(text) {
            self = .network(network)
        } else if let name = TypedDomain(text) {
            self = .name(name.text)
        } else {
            return nil
        }
    }

    /// Whether a host with this address, and any of these names, is meant.
    func matches(ip: String, names: [String?]) -> Bool {
        switch self {
        case .network(let network): network.contains(ip)
        case .name(let name): names.contains { $0.map { TypedDomain.isWithin($0, name) } ?? false }
        }
    }
}
