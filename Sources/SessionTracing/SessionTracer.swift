internal import PacketDecoding
public import Provenance
internal import TCPReassembly
public import TLSDecryption

/// Follows every mail connection of a capture from frame to session record.
///
/// Frames go in; a record comes out as soon as its session ends. Memory depends on the connections that are
/// open and on the limits, never on the length of the capture.
public struct SessionTracer: ~Copyable, Sendable {
    private var packets = PacketDecoder()
    private var clock = CaptureClock()
    private let mailPorts: MailPorts
    private let share: ConnectionShare
    private var connections: ConnectionTracker

    /// A tracer for captures with these names, in the order of their file indices. It needs `canBeShared` where it follows
    /// less than all connections.
    public init(
        captures: [String], options: TracingOptions = TracingOptions(), keyLog: KeyLog = KeyLog(),
        share: ConnectionShare = .all
    ) {
        self.share = share
        mailPorts = MailPorts(options.ports)
        connections = ConnectionTracker(captures: captures, options: options, keyLog: keyLog)
    }

    /// About how many bytes the open connections take.
    public var bytesHeld: Int { connections.bytesHeld }

    /// What the frames were, and what became of the connections.
    public var counters: TracingCounters {
        var counters = TracingCounters(frames: frames, packets.counters, packets.fragmentCounters)
        counters.addConnections(of: connections.counters)
        return counters
    }

    /// Frames taken. Stored, since it is asked for every frame: a call on a borrowed value of this size copies it.
    public private(set) var frames: UInt64 = 0

    /// Takes the name of a further capture, whose frames have the next file index.
    public mutating func add(capture name: String) {
        connections.add(capture: name)
    }

    /// Takes the text of a key log that the captures themselves hold, before the frames that need it.
    public mutating func learn(keyLog text: Span<UInt8>) {
        connections.learn(keyLog: text)
    }

    /// Takes a frame. Hands over the records of sessions that end with it.
    public mutating func receive(
        _ frame: Span<UInt8>, linkType: Int32, originalLength: Int, stamp: FrameStamp, emit: SessionSink
    ) {
        frames += 1
        if let time = clock.tick(stamp.time) { connections.sweep(at: time, frames: frames, emit: emit) }
        // Nearly every frame: what nobody follows is not even read in full.
        if linkType == 1, let place = Segment.ordinaryPayload(of: frame) {
            packets.countOrdinary()
            let payload = frame.extracting(place)
            let flow = Flow(
                of: SegmentEnds(ordinary: frame), payload, mailPorts: mailPorts,
                isOnMailPortsOnly: connections.isOnMailPortsOnly, share: share)
            guard let flow else { return }
            let header = TCPSegment(Segment(ordinary: frame, payload: place), stamp: stamp)
            connections.route(
                header, payload, of: flow, at: connections.table.find(flow.key), frames: frames, emit: emit)
            return
        }
        _ = packets.decode(
            frame, linkType: linkType, originalLength: originalLength, timeNanoseconds: stamp.time.nanoseconds
        ) { segment, payload in
            let flow = Flow(
                of: SegmentEnds(segment), payload, mailPorts: mailPorts,
                isOnMailPortsOnly: connections.isOnMailPortsOnly, share: share)
            guard let flow else { return }
            connections.route(
                TCPSegment(segment, stamp: stamp), payload, of: flow, at: connections.table.find(flow.key),
                frames: frames, emit: emit)
        }
    }

    /// Ends every session that is still open: the capture is over, at this time if it is later than the latest frame.
    public mutating func finish(at time: Timestamp? = nil, emit: SessionSink) {
        connections.finish(at: max(time ?? clock.latest, clock.latest), emit: emit)
    }
}
