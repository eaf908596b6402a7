internal import ByteReading
internal import Provenance

/// One direction of a connection: how far its bytes were delivered, and what waits.
@usableFromInline
struct HalfStream: ~Copyable, Sendable {
    // In this order: what every segment asks for lies together, since many connections fit into no cache.

    let side: Side
    /// Whether a segment of this direction is in the capture.
    @usableFromInline var isSeen = false
    /// The highest time to live of this direction.
    var timeToLive: UInt8 = 0
    /// Whether a wrong checksum tells something: offloading makes them wrong from the SYN on.
    var isVerifiable = false
    /// The initial sequence number, when its SYN is in the capture.
    @usableFromInline var initial: SequenceNumber?
    /// The next octet to be delivered; nil while nothing tells where the stream begins.
    @usableFromInline var next: SequenceNumber?
    /// The sequence number of the FIN.
    var fin: SequenceNumber?
    /// The highest octet that the other side has acknowledged.
    var acknowledged: SequenceNumber?
    /// When the other side's acknowledgement first showed a hole here.
    var holeSeen: Timestamp?
    /// The acknowledgement that shows the most of it.
    var holeTold = Acknowledgement()
    /// Octets already passed over that must still be reported as missing.
    var unreportedGap = 0
    var held = HeldSegments()
    /// The last timestamp of what was delivered (TS.Recent in RFC 7323 section 4.3).
    var recentTimestamp: UInt32?
    @usableFromInline var quality = StreamQuality()
    /// Segments that the other end may have taken otherwise, the first of each kind.
    @usableFromInline var doubtful: [DoubtfulSegment] = []
    var history = DeliveredHistory()

    /// Numbers further than this from the next octet are not believed at once. A capture may lack what lies between.
    static let reach = 1 << 20

    init(side: Side) {
        self.side = side
    }

    /// Whether everything up to the FIN was delivered.
    var isFinished: Bool {
        guard let fin, let next else { return false }
        return next - fin > 0
    }

    /// How many octets the other side acknowledged that were not delivered.
    var acknowledgedAhead: Int {
        guard let acknowledged, let next else { return 0 }
        return acknowledged - next
    }

    /// Whether something waits here.
    var isWaiting: Bool { !held.isEmpty || unreportedGap > 0 || holeSeen != nil }

    /// The position up to which the other side's segments may acknowledge; nil when it does not matter,
    /// because this direction is not captured.
    var causalLimit: SequenceNumber? { isSeen ? next : nil }

    /// Whether what waits here waits for nothing but the hole before it.
    func waitsForItsHole(causalLimit: SequenceNumber?) -> Bool {
        guard let first = held.first else { return false }
        guard let causalLimit, let number = first.acknowledgement else { return true }
        return number - causalLimit <= 0
    }

    /// Takes the direction's first segment, which begins at `start`.
    mutating func begin(at start: SequenceNumber) {
        isSeen = true
        guard let next else {
            next = start
            return
        }
        // The peer's acknowledgements told where this stream is. What they passed over is lost, unless the
        // segment at hand is the beginning.
        guard next - start > 0 else { return }
        self.next = start
        let found = min(next - start, unreportedGap)
        unreportedGap -= found
        quality.missingBytes -= found
    }

    /// Takes a RST: its number is the next that its sender would have used, so what is not here before it is lost.
    mutating func end(at position: SequenceNumber) {
        guard isSeen, fin == nil, let next, position - next > 0 else { return }
        fin = position
    }

    /// Moves on over delivered or lost octets, and over the FIN when it is next.
    @inline(__always)
    mutating func advance(to position: SequenceNumber) {
        next = position
        passFIN()
        if holeSeen != nil, acknowledgedAhead <= 0 { holeSeen = nil }
    }

    /// Moves over the FIN when everything before it was delivered.
    @inline(__always)
    mutating func passFIN() {
        guard let fin, next == fin else { return }
        next = fin + 1
        // Who says to have received more than that says nothing.
        holeSeen = nil
    }

    /// Notes what the other side has received, and returns whether it tells of a hole. Absurd jumps are not believed.
    @inline(__always) @discardableResult
    mutating func acknowledge(_ number: SequenceNumber, at time: Timestamp) -> Bool {
        guard let next else {
            next = number
            acknowledged = number
            return false
        }
        if let acknowledged, number - acknowledged <= 0 { return false }
        let ahead = number - next
        guard ahead < 1 << 30 else { return false }
        acknowledged = number
        guard ahead > 0, !isFinished else { return false }
        if !isSeen {
            // Only the other direction is captured, so far: nothing may wait for this one.
            unreportedGap += ahead
            quality.missingBytes += ahead
            self.next = number
            return false
        }
        if holeSeen == nil { holeSeen = time }
        return true
    }
}

// MARK: Payload

extension HalfStream {
    /// Decides where a payload that begins at `start` belongs: delivered already, next, or later.
    ///
    /// It is not next before `causalLimit`, the octets of the other direction that it acknowledges, came out.
    mutating func place(
        _ segment: TCPSegment, _ payload: Span<UInt8>, start: SequenceNumber, causalLimit: SequenceNumber?,
        budget: inout ReassemblyBudget
    ) -> TCPConnection.Arrival {
        guard let next else { return .nothing }
        if segment.missing > 0 {
            quality.truncatedFrames += 1
            if quality.firstTruncatedFrame == nil { quality.firstTruncatedFrame = segment.stamp.frame }
        }
        let total = payload.count + segment.missing
        let old = next - start
        guard old < total, !isFinished else {
            noteCopy(segment, payload, start: start, old: old)
            if isFinished, let fin, start + total - fin > 0 {
                doubt(.finBeforeData, segment, traits(of: segment))
            }
            return .nothing
        }
        if old > 0 { noteConflict(with: history.compare(segment, payload, at: start), segment) }
        let isCausal =
            causalLimit.map { !segment.flags.has(.ack) || segment.acknowledgement - $0 <= 0 } ?? true
        // What the direction lost before its first segment here must be told before that.
        guard old >= 0, held.isEmpty, isCausal, unreportedGap == 0 else {
            if old < 0 { quality.outOfOrderSegments += 1 }
            hold(segment, payload, start: start, budget: &budget)
            return .nothing
        }
        if old == 0 {
            history.remember(
                payload, at: start, identity: segment.identity, traits(of: segment), stamp: segment.stamp)
        }
        if let timestamp = segment.timestamp, !isOutdated(segment) { recentTimestamp = timestamp }
        advance(to: start + total)
        if segment.missing > 0 { lose(min(segment.missing, total - old)) }
        return old < payload.count ? .deliver(old..<payload.count) : .nothing
    }

    /// Notes octets that were passed over and must be reported as a gap.
    mutating func lose(_ count: Int) {
        unreportedGap += count
        quality.missingBytes += count
    }

    private mutating func hold(
        _ segment: TCPSegment, _ payload: Span<UInt8>, start: SequenceNumber, budget: inout ReassemblyBudget
    ) {
        let waiting = HeldSegment(
            start: start, bytes: payload.copied(), missing: segment.missing,
            acknowledgement: segment.flags.has(.ack) ? segment.acknowledgement : nil,
            stamp: segment.stamp, identity: segment.identity, traits: traits(of: segment))
        let (new, conflicting, taken) = held.insert(waiting)
        if let taken { noteConflict(of: conflicting, segment, taken: taken) }
        budget.bytesHeld += new
    }

    /// Whether more is held here, or in all, than the limits allow.
    func isOverLimit(_ budget: ReassemblyBudget) -> Bool {
        held.byteCount > budget.limits.bytesPerConnection || held.count > budget.limits.segmentsPerConnection
            || budget.bytesHeld > budget.limits.bytesInAll && !held.isEmpty
    }

    /// Counts a segment all of whose bytes had been delivered.
    private mutating func noteCopy(
        _ segment: TCPSegment, _ payload: Span<UInt8>, start: SequenceNumber, old: Int
    ) {
        // A keep-alive repeats the last octet, or makes one up (RFC 9293 section 3.8.4).
        if payload.count <= 1, old == 1 { return }
        let copy = history.compare(segment, payload, at: start)
        if case .samePacket = copy {
            quality.duplicatePackets += 1
        } else {
            quality.retransmittedSegments += 1
            noteConflict(with: copy, segment)
        }
    }
}
