internal import ByteReading
internal import PacketDecoding
package import Provenance
internal import TCPReassembly

/// Reads the headers of frames and sorts their segments by connection, for several tracers.
///
/// A batch for each of them is handed over at the same time, so that none waits for what another holds up.
package struct SegmentSorter: ~Copyable, Sendable {
    private var packets = PacketDecoder()
    private var clock = CaptureClock()
    private let mailPorts: MailPorts
    private var batches: [SegmentBatch]
    private var speakers = KnownSpeakers()
    private var handedOver: UInt64 = 0
    private let batchSize: Int

    /// Frames after which batches are handed over, however small: so soon others may learn that nothing came.
    private static let longestWait: UInt64 = 16_384

    /// A sorter for so many tracers, `TracingOptions.parts` at most; a batch of `batchSize` bytes is full.
    package init(tracers: Int, options: TracingOptions, batchSize: Int) {
        precondition(tracers > 0 && tracers <= TracingOptions.parts && options.canBeShared)
        mailPorts = MailPorts(options.ports)
        self.batchSize = batchSize
        batches = (0..<tracers).map { _ in SegmentBatch(capacity: batchSize) }
    }

    /// What the frames were.
    package var counters: TracingCounters { TracingCounters(frames: clock.frames, packets.counters) }

    /// Takes the text of a key log that the captures themselves hold, before the frames that need it.
    package mutating func learn(keyLog text: Span<UInt8>) {
        let text = text.copied()
        for index in batches.indices { batches[index].append(.keyLog(text), frames: clock.frames) }
    }

    /// Takes a frame; true when the batches should be handed over.
    package mutating func receive(
        _ frame: Span<UInt8>, linkType: Int32, originalLength: Int, stamp: FrameStamp
    ) -> Bool {
        if let time = clock.tick(stamp.time) {
            for index in batches.indices { batches[index].append(.sweep(at: time), frames: clock.frames) }
        }
        var isFull = clock.frames - handedOver >= Self.longestWait
        _ = packets.decode(
            frame, linkType: linkType, originalLength: originalLength, timeNanoseconds: stamp.time.nanoseconds
        ) { segment, payload in
            let routed = FlowSegment(
                segment, stamp: stamp, isFromMailPort: mailPorts.contains(segment.sourcePort),
                isToMailPort: mailPorts.contains(segment.destinationPort))
            guard routed.isOnMailPort || speakers.mayConcern(routed, payload) else { return }
            let index = routed.key.part % batches.count
            batches[index].append(routed, payload, frames: clock.frames)
            isFull = isFull || batches[index].size >= batchSize
        }
        return isFull
    }

    /// The batches, one for each tracer.
    package mutating func takeBatches() -> [SegmentBatch] {
        handedOver = clock.frames
        var taken = batches.map { _ in SegmentBatch(capacity: batchSize) }
        swap(&taken, &batches)
        for index in taken.indices {
            taken[index].frames = clock.frames
            taken[index].latest = clock.latest
        }
        return taken
    }
}

/// Connections on other ports of which some segment looked like SMTP. Two may meet on one bit: that lets a segment
/// pass of which the tracer finds that it is none of its own.
private struct KnownSpeakers: Sendable {
    private var known = [Bool](repeating: false, count: 1 << 16)

    /// Whether a segment may open, begin or continue a session.
    mutating func mayConcern(_ segment: FlowSegment, _ payload: Span<UInt8>) -> Bool {
        if segment.header.flags.has(.syn) { return true }
        let bit = segment.key.digest & (known.count - 1)
        if !known[bit] { known[bit] = MailContent.speaker(of: payload) != nil }
        return known[bit]
    }
}
