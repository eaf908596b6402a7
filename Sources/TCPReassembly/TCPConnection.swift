internal import ByteReading
package import Provenance

/// Puts the two byte streams of a TCP connection back in order.
///
/// Bytes come out in causal order: no byte is delivered before those of the other direction that its sender
/// had received. So a reply never overtakes its command, also when the capture holds them the other way round.
/// What the capture lost comes out as a gap, once the other side acknowledged it or a limit was reached.
package struct TCPConnection: ~Copyable, Sendable {
    /// How a connection began, as far as the capture shows.
    package enum Opening: Sendable {
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
    package struct Closing: Sendable {
        /// Who ended it.
        package var side: Side
        /// Whether by RST, else by FIN.
        package var isReset: Bool
    }

    /// What came of a segment.
    package enum Arrival: Sendable {
        /// Its bytes are not next: old, none, or held back.
        case nothing
        /// These octets of the payload are next.
        case deliver(Range<Int>)
    }

    /// How it began.
    package private(set) var opening: Opening = .midstream
    /// The first FIN or RST.
    package private(set) var closing: Closing?
    /// Nanoseconds from the SYN to the acknowledgement that completed the handshake.
    package private(set) var handshakeDuration: Int64?
    /// Whether `nextEvent` may have something.
    package internal(set) var hasWork = false

    /// The two directions, by `Side.index`. Noncopyable, so that nothing copies their histories by accident.
    var halves = InlineArray<2, HalfStream> { _ in HalfStream() }
    /// Set when a limit forbids to wait for the next hole.
    var isHurried = false
    /// Set when nothing more will come.
    var isDraining = false
    /// The last segment's place: where a gap is reported.
    var lastStamp: FrameStamp
    private var synTime: Timestamp?
    private var isReset = false

    /// A connection whose first segment was just seen.
    package init(stamp: FrameStamp) {
        lastStamp = stamp
    }

    /// Whether both directions were delivered to their end, or a RST came.
    package var isClosed: Bool { isReset || halves[0].isFinished && halves[1].isFinished }
    /// Whether both FINs are in the capture, though bytes before them may not be.
    package var bothFINsSeen: Bool { halves[0].fin != nil && halves[1].fin != nil }
    /// What went wrong, both directions together.
    package var quality: StreamQuality { halves[0].quality + halves[1].quality }

    /// Whether a segment of that side is in the capture.
    package func isSeen(_ side: Side) -> Bool { halves[side.index].isSeen }

    /// Whether a SYN asks for a new connection between the same ports.
    package func isReused(by segment: TCPSegment, from side: Side) -> Bool {
        guard segment.flags.contains(.syn), !segment.flags.contains(.ack) else { return false }
        if let initial = halves[side.index].initial { return initial != segment.sequence }
        if closing != nil { return true }
        guard let next = halves[side.index].next else { return false }
        return (next - segment.sequence).magnitude > 1
    }

    /// Says that nothing more will come: what is held back comes out of `nextEvent` with the gaps between.
    package mutating func finish() {
        isDraining = true
        hasWork = true
    }

    // MARK: Segments

    /// Takes a segment; its payload is only read during the call. Ask `nextEvent` afterwards while `hasWork`.
    package mutating func receive(
        _ segment: TCPSegment, _ payload: Span<UInt8>, from side: Side, budget: inout ReassemblyBudget
    ) -> Arrival {
        lastStamp = segment.stamp
        let own = side.index
        if segment.flags.contains(.rst) {
            reset(by: segment, from: side)
            return .nothing
        }
        var start = segment.sequence
        if segment.flags.contains(.syn) {
            synchronise(segment, from: side)
            start = start + 1
        } else if opening == .requested {
            establish(segment, from: side)
        }
        if !halves[own].isSeen || halves[own].next == nil { halves[own].begin(at: start) }
        if segment.flags.contains(.ack) {
            halves[1 - own].acknowledge(segment.acknowledgement, at: segment.stamp.time)
        }
        if segment.flags.contains(.fin), halves[own].fin == nil {
            halves[own].fin = start + (payload.count + segment.missing)
            halves[own].passFIN()
            if closing == nil { closing = Closing(side: side, isReset: false) }
        }
        defer { hasWork = halves[0].isWaiting || halves[1].isWaiting }
        guard payload.count + segment.missing > 0 else { return .nothing }
        return place(segment, payload, start: start, own: own, budget: &budget)
    }

    /// Decides where a payload belongs: delivered already, next, or later.
    private mutating func place(
        _ segment: TCPSegment, _ payload: Span<UInt8>, start: SequenceNumber, own: Int,
        budget: inout ReassemblyBudget
    ) -> Arrival {
        guard let next = halves[own].next else { return .nothing }
        if segment.missing > 0 { halves[own].quality.truncatedFrames += 1 }
        let total = payload.count + segment.missing
        let old = next - start
        guard old < total, !halves[own].isFinished else {
            noteCopy(segment, payload, old: old, own: own)
            return .nothing
        }
        let isNext = old >= 0 && halves[own].held.isEmpty && isCausal(segment, own: own)
        guard isNext else {
            if old < 0 { halves[own].quality.outOfOrderSegments += 1 }
            hold(segment, payload, start: start, own: own, budget: &budget)
            return .nothing
        }
        if old == 0 { halves[own].history.remember(segment, payload) }
        halves[own].advance(to: start + total)
        if old > payload.count || segment.missing > 0 {
            let lost = min(segment.missing, total - old)
            halves[own].unreportedGap += lost
            halves[own].quality.missingBytes += lost
        }
        return old < payload.count ? .deliver(old..<payload.count) : .nothing
    }

    /// Whether everything that the segment acknowledges was delivered.
    private func isCausal(_ segment: TCPSegment, own: Int) -> Bool {
        guard segment.flags.contains(.ack), halves[1 - own].isSeen, let peerNext = halves[1 - own].next
        else { return true }
        return segment.acknowledgement - peerNext <= 0
    }

    private mutating func hold(
        _ segment: TCPSegment, _ payload: Span<UInt8>, start: SequenceNumber, own: Int,
        budget: inout ReassemblyBudget
    ) {
        let waiting = HeldSegment(
            start: start, bytes: payload.copied(), missing: segment.missing,
            acknowledgement: segment.flags.contains(.ack) ? segment.acknowledgement : nil,
            stamp: segment.stamp)
        let (new, conflicting) = halves[own].held.insert(waiting)
        halves[own].quality.conflictingBytes += conflicting
        budget.bytesHeld += new
        let limits = budget.limits
        isHurried =
            halves[own].held.byteCount > limits.bytesPerConnection
            || halves[own].held.count > limits.segmentsPerConnection || budget.bytesHeld > limits.bytesInAll
    }

    /// Counts a segment all of whose bytes had been delivered.
    private mutating func noteCopy(_ segment: TCPSegment, _ payload: Span<UInt8>, old: Int, own: Int) {
        // A keep-alive repeats the last octet, or makes one up (RFC 9293 section 3.8.4).
        if payload.count <= 1, old == 1 { return }
        switch halves[own].history.compare(segment, payload) {
        case .samePacket:
            halves[own].quality.duplicatePackets += 1
        case .sameBytes, .notRemembered:
            halves[own].quality.retransmittedSegments += 1
        case .otherBytes:
            halves[own].quality.retransmittedSegments += 1
            halves[own].quality.conflictingBytes += payload.count
        }
    }

    // MARK: Opening and closing

    private mutating func synchronise(_ segment: TCPSegment, from side: Side) {
        let own = side.index
        if halves[own].initial == nil {
            halves[own].initial = segment.sequence
            if halves[own].next == nil || !halves[own].isSeen { halves[own].next = segment.sequence + 1 }
        }
        if !segment.flags.contains(.ack) {
            if opening == .midstream, side == .opener {
                opening = .requested
                synTime = segment.stamp.time
            }
        } else if opening == .midstream || opening == .requested {
            opening = .established
        }
    }

    private mutating func establish(_ segment: TCPSegment, from side: Side) {
        if side == .responder || segment.flags.contains(.ack) { opening = .established }
    }

    private mutating func reset(by segment: TCPSegment, from side: Side) {
        // A RST far outside the window is not from the other end (RFC 5961 section 3).
        if let next = halves[side.index].next, halves[side.index].isSeen,
            (segment.sequence - next).magnitude > 1 << 20, segment.sequence.value != 0
        {
            return
        }
        if opening == .requested, side == .responder { opening = .refused }
        if closing == nil { closing = Closing(side: side, isReset: true) }
        isReset = true
        finish()
    }
}

extension Side {
    var index: Int { Int(rawValue) }
}
