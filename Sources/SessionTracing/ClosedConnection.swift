internal import Provenance
internal import TCPReassembly

/// A connection that ended: later packets of it belong to nothing.
struct ClosedConnection: Sendable {
    /// The numbers of one direction.
    struct End: Sendable {
        /// Its SYN's, which tells a second copy of that from a new one.
        var initial: SequenceNumber?
        /// The one after its last octet.
        var next: SequenceNumber?
    }

    var time: Timestamp
    var opener: End
    var responder: End
    var isOpenerLower: Bool

    /// Late packets are expected for so many nanoseconds.
    private static let lingering: Int64 = 120_000_000_000

    /// Whether a packet is a straggler, or another copy, of this connection's.
    func covers(_ segment: FlowSegment) -> Bool {
        let header = segment.header
        guard header.stamp.time.since(time).magnitude < Self.lingering.magnitude else { return false }
        let isFromOpener = segment.flow.isFromLower == isOpenerLower
        let (own, peer) = isFromOpener ? (opener, responder) : (responder, opener)
        let hears = header.flags.has(.ack)
        if header.flags.has(.syn), let initial = own.initial { return header.sequence == initial }
        if header.flags.has(.syn), !hears { return false }
        return own.isNear(header.sequence) && (!hears || peer.isNear(header.acknowledgement))
    }
}

extension ClosedConnection.End {
    /// Another connection's numbers begin anywhere; a capture may lack what is between this one's last octet and a late one.
    private static let reach = 1 << 20

    /// Whether this direction may have had a number.
    func isNear(_ number: SequenceNumber) -> Bool {
        guard let next else { return true }
        let behind = next - number
        return behind.magnitude <= Self.reach
            || initial.map { (0...max(0, next - $0)).contains(behind) } ?? false
    }
}
