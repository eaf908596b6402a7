internal import Provenance

/// One direction of a connection: how far its bytes were delivered, and what waits.
struct HalfStream: ~Copyable, Sendable {
    /// Whether a segment of this direction is in the capture.
    var isSeen = false
    /// The initial sequence number, when its SYN is in the capture.
    var initial: SequenceNumber?
    /// The next octet to be delivered; nil while nothing tells where the stream begins.
    var next: SequenceNumber?
    /// The sequence number of the FIN.
    var fin: SequenceNumber?
    /// The highest octet that the other side has acknowledged.
    var acknowledged: SequenceNumber?
    /// When the other side's acknowledgement first showed a hole here.
    var holeSeen: Timestamp?
    /// Octets already passed over that must still be reported as missing.
    var unreportedGap = 0
    var held = HeldSegments()
    var history = DeliveredHistory()
    var quality = StreamQuality()

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

    /// Takes the direction's first segment, which begins at `start`.
    mutating func begin(at start: SequenceNumber) {
        isSeen = true
        guard let next else {
            next = start
            return
        }
        // The peer's acknowledgements told where this stream is. What they passed over is lost, unless the
        // segment at hand is the beginning.
        if next - start > 0 { self.next = start }
    }

    /// Moves on over delivered or lost octets, and over the FIN when it is next.
    mutating func advance(to position: SequenceNumber) {
        next = position
        passFIN()
        if holeSeen != nil, acknowledgedAhead <= 0 { holeSeen = nil }
    }

    /// Moves over the FIN when everything before it was delivered.
    mutating func passFIN() {
        if let fin, next == fin { next = fin + 1 }
    }

    /// Notes what the other side has received. Absurd jumps are not believed.
    mutating func acknowledge(_ number: SequenceNumber, at time: Timestamp) {
        guard let next else {
            next = number
            acknowledged = number
            return
        }
        if let acknowledged, number - acknowledged <= 0 { return }
        let ahead = number - next
        guard ahead < 1 << 30 else { return }
        acknowledged = number
        guard ahead > 0 else { return }
        if !isSeen {
            // Only the other direction is captured, so far: nothing may wait for this one.
            unreportedGap += ahead
            quality.missingBytes += ahead
            self.next = number
        } else if holeSeen == nil {
            holeSeen = time
        }
    }
}
