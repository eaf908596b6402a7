public import Provenance

/// Puts the two byte streams of a TCP connection back in order.
///
/// Bytes come out in causal order: no byte is delivered before those of the other direction that its sender
/// had received. So a reply never overtakes its command, also when the capture holds them the other way round.
/// What the capture lost comes out as a gap, once the other side acknowledged it or a limit was reached.
public struct TCPConnection: ~Copyable, Sendable {
    /// How a connection began, as far as the capture shows.
    public enum Opening: Sendable {
        /// The capture begins inside the connection.
        case midstream
        /// A SYN, and nothing from the other side yet.
        case requested
        /// A SYN or SYN-ACK, and then more.
        case established
        /// The SYN was answered by RST.
        case refused
    }

    /// The first sign of an end.
    public struct Closing: Sendable {
        /// Who ended it.
        public var side: Side
        /// Whether by RST, else by FIN.
        public var isReset: Bool
        /// Where it was seen.
        public var stamp: FrameStamp
    }

    /// What came of a segment.
    public enum Arrival: Sendable {
        /// Its bytes are not next: old, none, or held back.
        case nothing
        /// These octets of the payload are next.
        case deliver(Range<Int>)
    }

    /// What comes out beside the segment at hand.
    public enum Event: Sendable {
        /// Bytes that had waited and whose turn has come.
        case bytes([UInt8], from: Side, stamp: FrameStamp)
        /// So many bytes are not in the capture.
        case gap(Int, from: Side, stamp: FrameStamp)
    }

    // What is asked for every packet is stored, not computed: a call on a borrowed value of this size copies it.

    /// How it began.
    public private(set) var opening: Opening = .midstream
    /// The first FIN or RST.
    public private(set) var closing: Closing?
    /// Whether `nextEvent` may have something.
    public private(set) var hasWork = false
    /// Whether both directions were delivered to their end, or a RST came.
    public private(set) var isClosed = false
    /// Whether both FINs are in the capture, though bytes before them may not be.
    public private(set) var bothFINsSeen = false
    /// Whether a SYN asked for another connection between the same ports, and nobody has answered it.
    public internal(set) var isContested = false
    /// Set when a limit forbids to wait for the next hole.
    var isHurried = false
    /// Set when nothing more will come.
    var isDraining = false
    /// About how many bytes it takes to hold back what waits.
    public private(set) var bytesHeld = 0
    /// The last segment's place: where a gap is reported.
    var lastStamp: FrameStamp

    @usableFromInline var opener = HalfStream(side: .opener)
    @usableFromInline var responder = HalfStream(side: .responder)
    private var synTime: Timestamp?
    /// Nanoseconds from the SYN to the acknowledgement that completed the handshake.
    public private(set) var handshakeDuration: Int64?

    /// A connection whose first segment was just seen.
    public init(stamp: FrameStamp) {
        lastStamp = stamp
    }

    // Inlinable: a call on a borrowed value of this size copies it.

    /// The opener's initial sequence number, when its SYN is in the capture.
    @inlinable
    public var openerInitial: SequenceNumber? { opener.initial }
    /// The responder's initial sequence number, when its SYN is in the capture.
    @inlinable
    public var responderInitial: SequenceNumber? { responder.initial }
    /// The number of the opener's next octet, where something tells it.
    @inlinable
    public var openerNext: SequenceNumber? { opener.next }
    /// The number of the responder's next octet, where something tells it.
    @inlinable
    public var responderNext: SequenceNumber? { responder.next }
    /// What went wrong, both directions together.
    @inlinable
    public var quality: StreamQuality { opener.quality + responder.quality }

    /// Segments that the other end may have taken otherwise, the first of each kind and direction.
    @inlinable
    public var doubtful: [DoubtfulSegment] { opener.doubtful + responder.doubtful }

    /// Whether a segment of that side is in the capture.
    @inlinable
    public func isSeen(_ side: Side) -> Bool { side == .opener ? opener.isSeen : responder.isSeen }

    /// Whether a SYN without ACK asks for a new connection between the same ports.
    public func isReused(by segment: TCPSegment, from side: Side) -> Bool {
        if let initial = side == .opener ? opener.initial : responder.initial {
            // While nobody has answered, the SYN may come with another number.
            if opening == .requested, side == .opener, opener.isUntouched, !responder.isSeen { return false }
            return initial != segment.sequence
        }
        if closing != nil { return true }
        guard let next = side == .opener ? opener.next : responder.next else { return false }
        return (next - segment.sequence).magnitude > 1
    }

    /// Says that nothing more will come: what is held back comes out of `nextEvent` with the gaps between.
    public mutating func finish() {
        isDraining = true
        hasWork = true
    }

    // MARK: Segments

    /// Takes a segment; its payload is only read during the call. Ask `nextEvent` afterwards while `hasWork`.
    public mutating func receive(
        _ segment: TCPSegment, _ payload: Span<UInt8>, from side: Side, budget: inout ReassemblyBudget
    ) -> Arrival {
        lastStamp = segment.stamp
        if segment.flags.has([.syn, .fin, .rst, .urg]) || opening == .requested {
            guard takeFlags(segment, payload, from: side) else { return .nothing }
        }
        let start = segment.flags.has(.syn) ? segment.sequence + 1 : segment.sequence
        let arrival: Arrival
        switch side {
        case .opener:
            arrival = Self.receive(segment, payload, start, own: &opener, peer: &responder, &budget)
            if !opener.held.isEmpty, opener.isOverLimit(budget) { isHurried = true }
        case .responder:
            arrival = Self.receive(segment, payload, start, own: &responder, peer: &opener, &budget)
            if !responder.held.isEmpty, responder.isOverLimit(budget) { isHurried = true }
        }
        updateState()
        return arrival
    }

    private static func receive(
        _ segment: TCPSegment, _ payload: Span<UInt8>, _ start: SequenceNumber, own: inout HalfStream,
        peer: inout HalfStream, _ budget: inout ReassemblyBudget
    ) -> Arrival {
        if !own.isSeen || own.next == nil { own.begin(at: start) }
        if segment.timeToLive > own.timeToLive { own.timeToLive = segment.timeToLive }
        if segment.flags.has(.ack), peer.acknowledge(segment.acknowledgement, at: segment.stamp.time) {
            peer.holeTold = own.acknowledgement(in: segment)
        }
        if own.holeSeen != nil {
            own.refuteHole(by: segment, from: start, count: payload.count + segment.missing)
        }
        if own.fin != nil { own.passFIN() }
        guard payload.count + segment.missing > 0 else { return .nothing }
        return own.place(segment, payload, start: start, causalLimit: peer.causalLimit, budget: &budget)
    }

    @inline(__always)
    mutating func updateState() {
        hasWork = isDraining || opener.isWaiting || responder.isWaiting
        bytesHeld = hasWork ? opener.held.weight + responder.held.weight : 0
        if bothFINsSeen { isClosed = isClosed || opener.isFinished && responder.isFinished }
    }

    /// Acts on SYN, FIN and RST. Returns false when nothing else of the segment counts.
    private mutating func takeFlags(_ segment: TCPSegment, _ payload: Span<UInt8>, from side: Side) -> Bool {
        if segment.flags.has(.rst) {
            reset(by: segment, from: side)
            return false
        }
        if segment.flags.has(.urg), !payload.isEmpty { doubt(.urgent, segment, from: side) }
        var start = segment.sequence
        if segment.flags.has(.syn) {
            synchronise(segment, from: side)
            start = start + 1
        } else if opening == .requested, side == .responder || segment.flags.has(.ack) {
            if side == .opener { responder.settle(segment.acknowledgement) }
            opening = .established
        }
        if side == .opener, !segment.flags.has(.syn), handshakeDuration == nil, let synTime {
            handshakeDuration = segment.stamp.time.since(synTime)
        }
        if segment.flags.has(.fin) { finish(by: segment, payload, at: start, from: side) }
        return true
    }

    private mutating func synchronise(_ segment: TCPSegment, from side: Side) {
        let isOpening = opening == .requested
        switch side {
        case .opener:
            opener.synchronise(by: segment, isOpening: isOpening)
        case .responder:
            responder.synchronise(by: segment, isOpening: isOpening)
            if isOpening, segment.flags.has(.ack) { opener.settle(segment.acknowledgement) }
        }
        if segment.flags.has(.ack) {
            // Stays `requested` until the opener answers, so that the handshake can be timed.
            if opening == .midstream { opening = .established }
        } else if opening == .midstream, side == .opener {
            opening = .requested
            synTime = segment.stamp.time
        }
    }

    private mutating func finish(
        by segment: TCPSegment, _ payload: Span<UInt8>, at start: SequenceNumber, from side: Side
    ) {
        guard !isOutOfReach(start, of: side) else {
            doubt(.distantFIN, segment, from: side)
            return
        }
        let fin = start + (payload.count + segment.missing)
        let faults: SegmentTraits.Faults = [.checksum, .timestamp, .timeToLive]
        switch side {
        case .opener:
            if opener.fin == nil { opener.doubtEnd(.fin, segment, faults: faults) }
            opener.fin = opener.fin ?? fin
        case .responder:
            if responder.fin == nil { responder.doubtEnd(.fin, segment, faults: faults) }
            responder.fin = responder.fin ?? fin
        }
        if closing == nil { closing = Closing(side: side, isReset: false, stamp: segment.stamp) }
        bothFINsSeen = opener.fin != nil && responder.fin != nil
    }

    private mutating func reset(by segment: TCPSegment, from side: Side) {
        // A RST far outside the window is not from the other end (RFC 5961 section 3). 0 is no exception: it is right in the
        // answer to a SYN (RFC 9293 section 3.10.7.1), and who was not seen before has no window yet.
        if isOutOfReach(segment.sequence, of: side) || answersOtherSYN(segment, from: side) {
            doubt(.distantReset, segment, from: side)
            return
        }
        if opening == .requested, side == .responder {
            opening = responder.initial == nil ? .refused : .established
        }
        // What it acknowledges was sent, also where the capture lacks it.
        var heard = segment.flags.has(.ack) ? segment.acknowledgement : nil
        if let number = heard, isOutOfReach(number, of: side.peer) { heard = nil }
        switch side {
        case .opener:
            if let heard, responder.isSeen { responder.acknowledge(heard, at: segment.stamp.time) }
            opener.doubtEnd(.reset, segment, faults: [.checksum, .timeToLive])
            opener.end(at: segment.sequence)
        case .responder:
            if let heard, opener.isSeen { opener.acknowledge(heard, at: segment.stamp.time) }
            responder.doubtEnd(.reset, segment, faults: [.checksum, .timeToLive])
            responder.end(at: segment.sequence)
        }
        if closing == nil { closing = Closing(side: side, isReset: true, stamp: segment.stamp) }
        isClosed = true
        finish()
    }

    /// Whether a RST pretends to answer the SYN: a true one acknowledges it (RFC 9293 section 3.10.7.3), and at most what came
    /// with it.
    private mutating func answersOtherSYN(_ segment: TCPSegment, from side: Side) -> Bool {
        guard opening == .requested, side == .responder, !responder.isSeen, let initial = opener.initial
        else { return false }
        // Of SYNs with several numbers any may be the one that arrived.
        if opener.doubtful.contains(where: { $0.kind == .otherInitial }) { return false }
        guard segment.flags.has(.ack), let next = opener.next else { return true }
        return !(1...max(1, next - initial)).contains(segment.acknowledgement - initial)
    }

    private mutating func doubt(_ kind: DoubtfulSegment.Kind, _ segment: TCPSegment, from side: Side) {
        switch side {
        case .opener: opener.doubt(kind, segment, opener.traits(of: segment))
        case .responder: responder.doubt(kind, segment, responder.traits(of: segment))
        }
    }

    /// Whether a segment at a position is so far from the next octet that the other end takes it for none of this connection's
    /// (RFC 9293 section 3.10.7.4). A capture may lack what lies between, so a mebioctet is allowed for.
    func isOutOfReach(_ position: SequenceNumber, of side: Side) -> Bool {
        guard let next = side == .opener ? opener.causalLimit : responder.causalLimit else { return false }
        return (position - next).magnitude > HalfStream.reach
    }
}
