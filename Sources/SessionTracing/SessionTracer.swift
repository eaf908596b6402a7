package import MailSession
internal import PacketDecoding
package import Provenance
package import TLSDecryption

/// Follows every mail connection of a capture from frame to session record.
///
/// Frames go in; a record comes out as soon as its session ends. Memory depends on the connections that are
/// open and on the limits, never on the length of the capture.
package struct SessionTracer: ~Copyable, Sendable {
    private var packets = PacketDecoder()
    private var connections: ConnectionTracker
    private var frames = 0

    /// A tracer for captures with these names, in the order of their file indices.
    package init(
        captures: [String], options: TracingOptions = TracingOptions(), keyLog: KeyLog = KeyLog()
    ) {
        connections = ConnectionTracker(captures: captures, options: options, keyLog: keyLog)
    }

    /// What the frames were.
    package var counters: TracingCounters {
        var counters = connections.counters
        counters.frames = frames
        counters.segments = packets.counters.segments
        counters.otherProtocols = packets.counters.otherProtocols + packets.counters.notIP
        counters.malformed = packets.counters.malformed + packets.counters.truncated
        counters.fragments = packets.counters.fragmentsHeld
        return counters
    }

    /// Takes the text of a key log that the captures themselves hold, before the frames that need it.
    package mutating func learn(keyLog text: Span<UInt8>) {
        connections.learn(keyLog: text)
    }

    /// Takes a frame. Hands over the records of sessions that end with it.
    package mutating func receive(
        _ frame: Span<UInt8>, linkType: Int32, originalLength: Int, stamp: FrameStamp,
        emit: (consuming MailSession) -> Void
    ) {
        frames += 1
        if stamp.time > connections.now { connections.now = stamp.time }
        _ = packets.decode(
            frame, linkType: linkType, originalLength: originalLength, timeNanoseconds: stamp.time.nanoseconds
        ) { segment, payload in
            connections.route(segment, payload, stamp: stamp, emit: emit)
        }
    }

    /// Ends every session that is still open: the capture is over.
    package mutating func finish(emit: (consuming MailSession) -> Void) {
        connections.finish(emit: emit)
    }
}
