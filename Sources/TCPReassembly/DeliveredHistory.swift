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
        case samePacket, sameBytes, otherBytes, notRemembered
    }

    private struct Entry: Sendable {
        var start = SequenceNumber(0)
        var count = 0
        var fingerprint: UInt64 = 0
        var identity: UInt64 = 0
        var time = Timestamp(nanoseconds: 0)
    }

    static let largestSegment = 512
    /// A span port delivers the second copy within this time; a retransmission takes longer.
    private static let duplicateWindow: Int64 = 100_000_000

    private var entries: InlineArray<4, Entry> = .init(repeating: Entry())
    private var position = 0

    mutating func remember(_ segment: TCPSegment, _ payload: Span<UInt8>) {
        guard payload.count <= Self.largestSegment else { return }
        entries[position] = Entry(
            start: segment.sequence, count: payload.count, fingerprint: payload.fingerprint(),
            identity: segment.identity, time: segment.stamp.time)
        position = (position + 1) & 3
    }

    func compare(_ segment: TCPSegment, _ payload: Span<UInt8>) -> Copy {
        for index in 0..<4 {
            let entry = entries[index]
            guard entry.start == segment.sequence, entry.count == payload.count else { continue }
            if entry.fingerprint != payload.fingerprint() { return .otherBytes }
            let apart = segment.stamp.time.since(entry.time)
            return entry.identity == segment.identity && apart.magnitude < Self.duplicateWindow.magnitude
                ? .samePacket : .sameBytes
        }
        return .notRemembered
    }
}
