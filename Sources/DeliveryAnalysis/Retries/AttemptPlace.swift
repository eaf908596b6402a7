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
        self.session = TextDigest.of(.session, session.id)
        client = TextDigest.of(.address, session.client.ip)
        server = TextDigest.of(.address, session.server.ip)
        name = session.helo.map { TextDigest.of(.name, $0.name) } ?? 0
        network = ClientNetwork(session.client.ip).digest
    }

    /// Whether both come from one mail system: a pool of addresses is a network, and a host with IPv4 and IPv6 has
    /// one name.
    func isOfSameClient(as other: AttemptPlace) -> Bool {
        network == other.network || name != 0 && name == other.name
    }
}
