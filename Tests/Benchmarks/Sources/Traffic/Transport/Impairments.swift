package import TestSupport

/// What happens to segments between their sender and the capture. Each number is a probability, for each segment with payload
/// (loss: for each segment).
package struct Impairments: Sendable {
    /// The capture misses it; it reached the other end.
    package var loss = 0.0
    /// It changes places with the next of the same sender.
    package var reordering = 0.0
    /// It comes once more, one to five packets later, or after the end of the connection.
    package var retransmission = 0.0
    /// It begins with some bytes of the one before.
    package var overlap = 0.0
    /// It comes once more as a retransmission does, with other content: the first one counts.
    package var contradiction = 0.0
    /// It comes as two fragments, the second before the first half of the time.
    package var fragmentation = 0.0

    /// What was done to a flow.
    package struct Tally: Sendable {
        /// Segments that were lost.
        package var lost = 0
        /// Lost segments without which something can't be known.
        package var missed = 0
        /// Whether neither a SYN nor an octet is left of it: nothing tells that there was more than the tail of a connection.
        package var isBare = false
        /// Pairs that changed places.
        package var swapped = 0
        /// Copies.
        package var retransmitted = 0
        /// Segments that overlap the one before.
        package var overlapping = 0
        /// Copies with other content.
        package var contradicting = 0
        /// Segments in fragments.
        package var fragmented = 0
    }

    /// Whether nothing happens.
    package var areNone: Bool {
        loss + reordering + retransmission + overlap + contradiction + fragmentation == 0
    }

    /// No impairments.
    package init() {}

    /// Does it to the segments of one connection; other content is added to its bytes.
    package func impair(
        _ packets: inout [Packet], of bytes: inout [UInt8], using random: inout SplitMix64
    ) -> Tally {
        var tally = Tally()
        guard !areNone else { return tally }
        if overlap > 0 { extendBackwards(&packets, &tally, using: &random) }
        if loss > 0 { lose(&packets, &tally, using: &random) }
        if reordering > 0 { swap(&packets, &tally, using: &random) }
        if retransmission + contradiction > 0 { repeatSome(&packets, of: &bytes, &tally, using: &random) }
        if fragmentation > 0 { fragment(&packets, &tally, using: &random) }
        return tally
    }

    private func extendBackwards(
        _ packets: inout [Packet], _ tally: inout Tally, using random: inout SplitMix64
    ) {
        for index in packets.indices.dropFirst() {
            let before = packets[index - 1]
            guard before.sender == packets[index].sender,
                before.payload.upperBound == packets[index].payload.lowerBound,
                before.payload.count > 1, !packets[index].payload.isEmpty, random.chance(overlap),
                case .tcp(let sequence, let acknowledgement, let flags) = packets[index].transport
            else { continue }
            // Not all of it: the frame must not grow past what a link takes.
            let room = min(before.payload.count, 1_448 - packets[index].payload.count)
            guard room > 0 else { continue }
            let length = random.pick(1...room)
            packets[index].payload =
                packets[index].payload.lowerBound - length..<packets[index].payload.upperBound
            packets[index].transport = .tcp(
                sequence: sequence &- UInt32(length), acknowledgement: acknowledgement, flags: flags)
            tally.overlapping += 1
        }
    }

    private func lose(_ packets: inout [Packet], _ tally: inout Tally, using random: inout SplitMix64) {
        packets.removeAll { packet in
            guard random.chance(loss) else { return false }
            tally.lost += 1
            if packet.matters { tally.missed += 1 }
            return true
        }
        tally.isBare = !packets.contains { $0.isTelling }
    }

    private func swap(_ packets: inout [Packet], _ tally: inout Tally, using random: inout SplitMix64) {
        var index = 1
        while index < packets.count {
            let (first, second) = (packets[index - 1], packets[index])
            if first.sender == second.sender, !first.payload.isEmpty, !second.payload.isEmpty,
                random.chance(reordering)
            {
                packets.swapAt(index - 1, index)
                tally.swapped += 1
                index += 1
            }
            index += 1
        }
    }

    private func fragment(_ packets: inout [Packet], _ tally: inout Tally, using random: inout SplitMix64) {
        for index in packets.indices where !packets[index].payload.isEmpty && random.chance(fragmentation) {
            packets[index].isFragmented = true
            tally.fragmented += 1
        }
    }

    private func repeatSome(
        _ packets: inout [Packet], of bytes: inout [UInt8], _ tally: inout Tally,
        using random: inout SplitMix64
    ) {
        var result: [Packet] = []
        result.reserveCapacity(packets.count + 8)
        var waiting: [(place: Int, packet: Packet)] = []
        for packet in packets {
            result.append(packet)
            waiting.removeAll { place, packet in
                guard place <= result.count else { return false }
                result.append(packet)
                return true
            }
            if !packet.payload.isEmpty, random.chance(retransmission) {
                waiting.append((result.count + random.pick(1...5), packet))
                tally.retransmitted += 1
            }
            if !packet.payload.isEmpty, contradiction > 0, random.chance(contradiction) {
                var other = packet
                other.payload = bytes.count..<bytes.count + packet.payload.count
                bytes.append(contentsOf: bytes[packet.payload].map { $0 ^ 1 })
                waiting.append((result.count + random.pick(1...5), other))
                tally.contradicting += 1
            }
        }
        result.append(contentsOf: waiting.map(\.packet))
        packets = result
    }
}
