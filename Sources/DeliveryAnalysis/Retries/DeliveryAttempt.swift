import MailSession
import Provenance

/// One attempt to deliver to one recipient.
struct DeliveryAttempt: Sendable {
    /// The time of MAIL.
    let start: Timestamp
    let outcome: Outcome
    /// Whether it ended because the connection was lost.
    let isCutOff: Bool
    let isGreylisted: Bool
    let message: MessageEvidence
    /// Digests of the session's id and of the addresses.
    let session: UInt64
    let client: UInt64
    let server: UInt64
    let network: ClientNetwork
    /// The digest of the client's name in HELO or EHLO; 0 where it gave none.
    let name: UInt64

    /// Whether this attempt is the last one that a client makes.
    var isDecisive: Bool { outcome == .accepted || outcome == .rejected }

    /// Whether both come from one mail system: a pool of addresses is a network, and a host with IPv4 and IPv6 has one name.
    func isFromClient(of other: DeliveryAttempt) -> Bool {
        network == other.network || name != 0 && name == other.name
    }

    /// Whether a client that did not give up itself tries again.
    var callsForRetry: Bool { outcome == .deferred || outcome == .aborted && isCutOff }
}
