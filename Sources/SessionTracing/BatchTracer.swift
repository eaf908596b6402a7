internal import Provenance
package import TLSDecryption

/// Follows the connections of one share, whose segments come in batches.
package struct BatchTracer: ~Copyable, Sendable {
    private var connections: ConnectionTracker
    private var latest = Timestamp(nanoseconds: .min)

    /// A tracer for captures with these names, in the order of their file indices.
    package init(captures: [String], options: TracingOptions, keyLog: KeyLog) {
        connections = ConnectionTracker(captures: captures, options: options, keyLog: keyLog)
    }

    /// What became of its connections; nothing of frames.
    package var counters: TracingCounters { connections.counters }

    /// Takes a batch. Hands over the records of sessions that end with it.
    package mutating func receive(_ batch: SegmentBatch, emit: SessionSink) {
        var next = 0
        for (index, frames, interlude) in batch.interludes {
            receive(batch, next..<index, emit: emit)
            next = index
            switch interlude {
            case .sweep(let time): connections.sweep(at: time, frames: frames, emit: emit)
            case .keyLog(let text): connections.learn(keyLog: text.span)
            }
        }
        receive(batch, next..<batch.entries.count, emit: emit)
        latest = batch.latest
    }

    private mutating func receive(_ batch: SegmentBatch, _ range: Range<Int>, emit: SessionSink) {
        let bytes = batch.bytes.span
        for index in range {
            let entry = batch.entries[index]
            connections.route(
                entry.segment, bytes.extracting(entry.payload), frames: entry.frames, emit: emit)
        }
    }

    /// Ends every session that is still open: the capture is over.
    package mutating func finish(emit: SessionSink) {
        connections.finish(at: latest, emit: emit)
    }
}
