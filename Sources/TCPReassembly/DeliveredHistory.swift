internal import ByteReading
internal import Provenance

/// The last few small segments of a direction that were delivered: enough to tell a packet captured twice
/// from a retransmission, and a faithful retransmission from one with other content.
///
/// Only segments up to 512 bytes are remembered. They are the dialogue; to remember bodies too would cost
/// more than all other reassembly.
struct DeliveredHistory: Sendable {
    /// How a copy of earlier bytes relates to what was delivered.
    enum Copy {
        case samePacket, sameBytes, notRemembered
        /// So many octets were delivered from that frame with other content.
        case otherBytes(count: Int, frame: UInt64, SegmentTraits)
    }

    private struct Entry: Sendable {
        var start = SequenceNumber(0)
        var count: UInt16 = 0
        var traits = SegmentTraits()
        var fingerprint: UInt64 = 0
        var identity: UInt64 = 0
        var time = Timestamp(nanoseconds: 0)
        var frame: UInt64 = 0
    }

    static let largestSegment = 512
    /// A span port delivers the second copy within this time; a retransmission takes longer.
    private static let duplicateWindow: Int64 = 100_000_000

    private var entries: InlineArray<4, Entry> = .init(repeating: Entry())
    private var position = 0

    /// Remembers octets of at most `largestSegment` that were delivered.
    mutating func remember(
        _ payload: Span<UInt8>, at start: SequenceNumber, identity: UInt64, _ traits: SegmentTraits,
        stamp: FrameStamp
    ) {
        entries[position] = Entry(
            start: start, count: UInt16(payload.count), traits: traits, fingerprint: payload.fingerprint(),
            identity: identity, time: stamp.time, frame: stamp.frame)
        position = (position + 1) & 3
    }

    /// Compares octets that begin at `start` with each remembered segment that they cover as a whole.
    func compare(_ segment: TCPSegment, _ payload: Span<UInt8>, at start: SequenceNumber) -> Copy {
        var copy = Copy.notRemembered
        for index in 0..<4 {
            let entry = entries[index]
            let (offset, count) = (entry.start - start, Int(entry.count))
            guard count > 0, offset >= 0, offset + count <= payload.count else { continue }
            let part = payload.extracting(offset..<offset + count)
            if entry.fingerprint != part.fingerprint() {
                return .otherBytes(count: count, frame: entry.frame, entry.traits)
            }
            let apart = segment.stamp.time.since(entry.time)
            let isSamePacket =
                count == payload.count && entry.identity == segment.identity
                && apart.magnitude < Self.duplicateWindow.magnitude
            if isSamePacket { return .samePacket }
            copy = .sameBytes
        }
        return copy
    }
}
