internal import ByteReading
internal import Provenance

/// The last few segments of a direction that were delivered: enough to tell a packet captured twice
/// from a retransmission, and a faithful retransmission from one with other content.
///
/// What is in them is remembered up to 512 octets. These are the dialogue; to look through bodies too would cost
/// more than all other reassembly: of bodies only the packet is remembered.
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

    /// A packet with more than `largestSegment` octets, which its identity stands for.
    private struct Body: Sendable {
        var packet: UInt64 = 0
        var start = SequenceNumber(0)
        /// When it was seen, in units of 2^20 nanoseconds, about a millisecond; wraps around.
        var moment: UInt32 = 0

        init() {}

        init(count: Int, at start: SequenceNumber, identity: UInt64, time: Timestamp) {
            // An identity has 48 bits: 32 of the IP identification, 16 of the checksum.
            packet = identity ^ UInt64(truncatingIfNeeded: count) << 48
            self.start = start
            moment = UInt32(truncatingIfNeeded: time.nanoseconds >> 20)
        }

        /// Whether the other one is a second capture of this packet.
        func isSame(as other: Body) -> Bool {
            guard packet == other.packet, start == other.start else { return false }
            let apart = Int32(bitPattern: other.moment &- moment).magnitude
            // Without an IP identification, as in IPv6, a quick retransmission looks the same but for its time.
            let hasIdentification = (packet << 16) >> 32 != 0
            return apart <= (hasIdentification ? DeliveredHistory.duplicateWindow >> 20 : 1)
        }
    }

    private static let largestSegment = 512
    /// A span port delivers the second copy within this time, in nanoseconds.
    private static let duplicateWindow = 100_000_000

    private var entries: InlineArray<4, Entry> = .init(repeating: Entry())
    private var bodies: InlineArray<2, Body> = .init(repeating: Body())
    private var position: UInt8 = 0
    private var bodyPosition: UInt8 = 0

    /// Remembers octets that were delivered.
    @inline(__always)
    mutating func remember(
        _ payload: Span<UInt8>, at start: SequenceNumber, identity: UInt64,
        _ traits: SegmentTraits, stamp: FrameStamp
    ) {
        guard payload.count <= Self.largestSegment else {
            bodies[Int(bodyPosition)] = Body(
                count: payload.count, at: start, identity: identity, time: stamp.time)
            bodyPosition = (bodyPosition + 1) & 1
            return
        }
        entries[Int(position)] = Entry(
            start: start, count: UInt16(payload.count), traits: traits, fingerprint: payload.fingerprint(),
            identity: identity, time: stamp.time, frame: stamp.frame)
        position = (position + 1) & 3
    }

    /// Compares octets that begin at `start` with each remembered segment that they cover as a whole.
    func compare(_ segment: TCPSegment, _ payload: Span<UInt8>, at start: SequenceNumber) -> Copy {
        var copy = Copy.notRemembered
        if payload.count > Self.largestSegment {
            let body = Body(
                count: payload.count, at: start, identity: segment.identity, time: segment.stamp.time)
            for index in 0..<2 where bodies[index].isSame(as: body) { return .samePacket }
        }
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
                && apart.magnitude < Self.duplicateWindow
            if isSamePacket { return .samePacket }
            copy = .sameBytes
        }
        return copy
    }
}
