/// Variable envelope return paths: a sender address that holds the recipient, so that a bounce tells by the address it
/// comes back to whom it is about: `list+user=example.net@example.org`, `list-user=example.net@example.org`.
enum VERPAddress {
    /// A name may hold the separator too; more beginnings than this are not tried.
    private static let mostBeginnings = 8

    /// The recipients that an address can stand for, in lower case; none where it has not that form.
    static func recipients(in address: String) -> [String] {
        guard let at = address.lastIndex(of: "@") else { return [] }
        let local = address[..<at]
        guard let equals = local.lastIndex(of: "=") else { return [] }
        let domain = local[local.index(after: equals)...]
        let name = local[..<equals]
        guard !domain.isEmpty else { return [] }
        return name.indices.filter { name[$0] == "+" || name[$0] == "-" }.suffix(mostBeginnings)
            .map { name[name.index(after: $0)...] }
            .filter { !$0.isEmpty }
            .map { "\($0)@\(domain)".lowercased() }
    }
}
