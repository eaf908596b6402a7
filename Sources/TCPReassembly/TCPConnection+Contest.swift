/// A SYN for another connection between the same ports, while this one goes on.
///
/// The receiver of such a SYN acknowledges what it has and goes on (RFC 5961 section 4), unless it knows nothing of this
/// connection any more: then it answers the SYN, and the answer tells.
extension TCPConnection {
    /// Whether the connection goes on as far as the capture shows, so that a SYN alone doesn't end it.
    public var outlivesSYN: Bool { opening != .requested && closing == nil }

    /// Takes a SYN that the connection outlives until somebody answers it.
    public mutating func contest(by segment: TCPSegment, from side: Side) {
        isContested = true
        let traits = SegmentTraits(timeToLive: segment.timeToLive)
        if side == .opener {
            opener.doubt(.unansweredSYN, segment, traits)
        } else {
            responder.doubt(.unansweredSYN, segment, traits)
        }
    }

    /// Says that the SYN was answered, so that this connection was over.
    public mutating func concede() {
        isContested = false
        opener.doubtful.removeAll { $0.kind == .unansweredSYN }
        responder.doubtful.removeAll { $0.kind == .unansweredSYN }
    }

    /// Whether a segment shows that `syn`, which `side` sent, was taken: the answer to it, or, where the answer can't be in
    /// the capture or no octet of this connection can have that number, what its sender sends next.
    public func isAnswered(_ syn: TCPSegment, from side: Side, by segment: TCPSegment, from sender: Side)
        -> Bool
    {
        let first = syn.sequence + 1
        if sender != side {
            return segment.flags.has(.syn) && segment.flags.has(.ack) && segment.acknowledgement == first
        }
        return segment.sequence == first && !segment.flags.has([.syn, .rst])
            && (!isSeen(side.peer) || isOutOfReach(first, of: side))
    }
}
