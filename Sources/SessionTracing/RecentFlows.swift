internal import PacketDecoding
internal import Provenance
internal import TCPReassembly

/// Remembers something about connections for a while, in a fixed amount of memory: of those that fall on the
/// same sixteen places the newest stay.
struct RecentFlows<Memory: Sendable>: Sendable {
    private struct Entry: Sendable {
        var key: FlowKey
        var memory: Memory
    }

    /// So many that of some thousand connections which end in the same second none pushes another out.
    private static var ways: Int { 16 }

    /// Sixteen by sixteen, of each sixteen the newest first, and nothing behind a free place.
    private var entries: [Entry?]

    /// Room for `capacity` connections, which must be a power of two and no less than sixteen times the number of parts.
    init(capacity: Int) {
        entries = Array(repeating: nil, count: capacity)
    }

    subscript(key: FlowKey) -> Memory? {
        get {
            for place in places(of: key) {
                guard let known = entries[place]?.key else { return nil }
                if known == key { return entries[place]?.memory }
            }
            return nil
        }
        set {
            let places = places(of: key)
            let place = places.first { entries[$0].map { $0.key == key } ?? true } ?? places.upperBound - 1
            guard let newValue else {
                guard entries[place]?.key == key else { return }
                for place in place..<places.upperBound - 1 { entries[place] = entries[place + 1] }
                entries[places.upperBound - 1] = nil
                return
            }
            for place in (places.lowerBound..<place).reversed() { entries[place + 1] = entries[place] }
            entries[places.lowerBound] = Entry(key: key, memory: newValue)
        }
    }

    @inline(__always)
    private func places(of key: FlowKey) -> Range<Int> {
        let first = (key.digest & (entries.count / Self.ways - 1)) * Self.ways
        return first..<first + Self.ways
    }
}

/// A SYN on a port that is no mail port, kept until the connection's first bytes tell what it is; or one between the ports
/// of an open connection, kept until it is answered; or on a mail port a segment without octets of a connection that is not
/// known, kept until another tells that octets passed between them.
struct RecentOpening: Sendable {
    var segment: TCPSegment
    var isFromLower: Bool
    /// The segments of the handshake that followed.
    var answer: TCPSegment?

    /// Whether a segment holds the first bytes of its direction.
    func isFollowed(by header: TCPSegment, fromOpener: Bool) -> Bool {
        let start = fromOpener ? segment.sequence : answer?.sequence
        return start.map { $0 + 1 == header.sequence } ?? false
    }

    /// Whether octets passed both ways between the handshake and a segment, as when a proxy was told where to connect to.
    func isFarBefore(_ header: TCPSegment, fromOpener: Bool) -> Bool {
        guard let answer, header.flags.has(.ack) else { return false }
        let (own, other) = fromOpener ? (segment, answer) : (answer, segment)
        return header.sequence - (own.sequence + 1) > 0 && header.acknowledgement - (other.sequence + 1) > 0
    }

    /// Whether a segment of the same connection tells by its numbers that octets passed since.
    func isBeforeLoss(_ later: FlowSegment) -> Bool {
        // A FIN and a keep-alive count for one; numbers further apart are of two connections.
        let octets = 2..<1 << 20
        let (before, after) = (segment, later.header)
        let (isHeard, isHearing) = (before.flags.has(.ack), after.flags.has(.ack))
        if isFromLower == later.flow.isFromLower {
            return octets.contains(after.sequence - before.sequence)
                || isHeard && isHearing && octets.contains(after.acknowledgement - before.acknowledgement)
        }
        return isHeard && octets.contains(after.sequence - before.acknowledgement)
            || isHearing && octets.contains(after.acknowledgement - before.sequence)
    }
}
