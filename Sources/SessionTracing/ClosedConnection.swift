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
        /// That of its first new octet since then.
        var resumed: SequenceNumber?
    }

    var time: Timestamp
    var opener: End
    var responder: End
    var isOpenerLower: Bool
    /// Whether a RST ended it.
    var isReset: Bool

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

    /// Takes so many octets of a straggler. Returns where the connection goes on, once it shows that a RST ended it for nobody:
    /// what one side says anew may have been on its way, but who hears that and has more to say was told of no end.
    mutating func resume(with segment: FlowSegment, count: Int) -> RecentOpening? {
        let header = segment.header
        guard isReset, count > 0, !header.flags.has([.syn, .rst]) else { return nil }
        let isFromOpener = segment.flow.isFromLower == isOpenerLower
        let (own, peer) = isFromOpener ? (opener, responder) : (responder, opener)
        guard let next = own.next, header.sequence + count - next > 0 else { return nil }
        if let end = peer.next, let resumed = peer.resumed, header.flags.has(.ack),
            header.acknowledgement - end > 0
        {
            let first = TCPSegment(
                sequence: resumed, acknowledgement: header.sequence, flags: [], stamp: header.stamp)
            return RecentOpening(segment: first, isFromLower: !segment.flow.isFromLower)
        }
        guard own.resumed == nil else { return nil }
        let first = header.sequence - next > 0 ? header.sequence : next
        if isFromOpener { opener.resumed = first } else { responder.resumed = first }
        return nil
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
