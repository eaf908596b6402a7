import MailSession

/// Where an attempt was made, as digests.
struct AttemptPlace: Sendable {
    /// The session's id.
    let session: UInt64
    /// The client's address.
    let client: UInt64
    /// The server's address.
    let server: UInt64
    /// The client's network.
    let network: UInt64
    /// The client's name in HELO or EHLO; 0 where it gave none.
    let name: UInt64

    /// The place of a session's attempts.
    init(_ session: borrowing MailSession) {
        self.session = Hasher.digest(.session, session.id)
        client = Hasher.digest(.address, session.client.ip)
        server = Hasher.digest(.address, session.server.ip)
        name = session.helo.map { Hasher.digest(.name, $0.name) } ?? 0
        var hasher = Hasher()
        hasher.combine(ClientNetwork(session.client.ip))
        network = hasher.digest()
    }

    /// Whether both come from one mail system: a pool of addresses is a network, and a host with IPv4 and IPv6 has
    /// one name.
    func isOfSameClient(as other: AttemptPlace) -> Bool {
        network == other.network || name != 0 && name == other.name
    }
}
