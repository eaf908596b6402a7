internal import Provenance

/// What the other end may have taken otherwise. Reassembly goes by its rules all the same, and says so.
extension HalfStream {
    /// Whether the receiver drops a segment for its timestamp: it is before one that it has seen (RFC 7323 section 5.3).
    func isOutdated(_ segment: TCPSegment) -> Bool {
        guard let timestamp = segment.timestamp, let recentTimestamp else { return false }
        return Int32(bitPattern: timestamp &- recentTimestamp) < 0
    }

    /// What is known of a segment on its arrival.
    func traits(of segment: TCPSegment) -> SegmentTraits {
        var traits = SegmentTraits(timeToLive: segment.timeToLive)
        if segment.flags.has(.syn) { traits.faults.insert(.withSYN) }
        if isOutdated(segment) { traits.faults.insert(.timestamp) }
        if isVerifiable, segment.isChecksumRight == false { traits.faults.insert(.checksum) }
        return traits
    }

    /// Notes a segment; of a kind that is known already it is counted.
    mutating func doubt(
        _ kind: DoubtfulSegment.Kind, _ segment: TCPSegment, _ traits: SegmentTraits,
        taken: (frame: UInt64, traits: SegmentTraits)? = nil
    ) {
        let usual = max(timeToLive, segment.timeToLive)
        note(
            DoubtfulSegment(
                kind: kind, frame: segment.stamp.frame, traits: traits.beside(timeToLive: usual),
                usualTimeToLive: usual,
                taken: taken.map { ($0.frame, $0.traits.beside(timeToLive: usual)) }))
    }

    private mutating func note(_ segment: DoubtfulSegment) {
        if let known = doubtful.firstIndex(where: { $0.kind == segment.kind }) {
            doubtful[known].count += 1
        } else {
            doubtful.append(segment)
        }
    }

    /// Notes a RST or FIN that is believed, where something of `faults` speaks against it.
    mutating func doubtEnd(
        _ kind: DoubtfulSegment.Kind, _ segment: TCPSegment, faults: SegmentTraits.Faults
    ) {
        let traits = traits(of: segment)
        guard !traits.beside(timeToLive: timeToLive).faults.isDisjoint(with: faults) else { return }
        doubt(kind, segment, traits)
    }

    /// Notes that a segment differs from what was delivered, if it does.
    mutating func noteConflict(with copy: DeliveredHistory.Copy, _ segment: TCPSegment) {
        guard case .otherBytes(let count, let frame, let traits) = copy else { return }
        noteConflict(of: count, segment, taken: (frame, traits))
    }

    /// Notes that so many octets of a segment differ from those of an earlier one, which are taken.
    mutating func noteConflict(
        of count: Int, _ segment: TCPSegment, taken: (frame: UInt64, traits: SegmentTraits)
    ) {
        quality.conflictingBytes += count
        doubt(.otherContent, segment, traits(of: segment), taken: taken)
    }

    // MARK: Acknowledgements of what is not here

    /// What is kept of a segment of this direction that acknowledges octets which the other one lacks.
    func acknowledgement(in segment: TCPSegment) -> Acknowledgement {
        let usual = max(timeToLive, segment.timeToLive)
        return Acknowledgement(
            frame: segment.stamp.frame, traits: traits(of: segment).beside(timeToLive: usual),
            usualTimeToLive: usual)
    }

    /// Looks whether a segment with so many octets from `start` on refutes the hole of which an acknowledgement alone tells:
    /// who goes on at the next octet has sent nothing beyond it, and what was never sent nobody received
    /// (RFC 9293 section 3.10.7.4).
    mutating func refuteHole(by segment: TCPSegment, from start: SequenceNumber, count: Int) {
        guard let holeSeen, let acknowledged, start == next, held.isEmpty, !segment.flags.has(.syn) else {
            return
        }
        let beyond = acknowledged - (start + count)
        // An acknowledged FIN, which the capture may lack, counts for one; and frames may be in disorder.
        guard beyond > 1, beyond > Self.reach || segment.stamp.time.since(holeSeen) > Self.patience else {
            return
        }
        note(
            DoubtfulSegment(
                kind: .unsentAcknowledged, frame: holeTold.frame, traits: holeTold.traits,
                usualTimeToLive: holeTold.usualTimeToLive))
        self.acknowledged = start
        self.holeSeen = nil
    }

    // MARK: Initial sequence numbers

    /// Whether a SYN was all that came.
    var isUntouched: Bool {
        guard let initial, let next else { return true }
        return next == initial + 1 && held.isEmpty && fin == nil && unreportedGap == 0
    }

    /// Takes a SYN. While the connection opens, one with another number takes the place of the one before.
    mutating func synchronise(by segment: TCPSegment, isOpening: Bool) {
        if segment.isChecksumRight == true { isVerifiable = true }
        guard let initial else {
            initial = segment.sequence
            if next == nil || !isSeen { next = segment.sequence + 1 }
            return
        }
        guard initial != segment.sequence, isOpening, isUntouched else { return }
        doubt(.otherInitial, segment, traits(of: segment))
        begin(after: segment.sequence)
    }

    /// Takes the number of the SYN that the other side answered, where there were several.
    mutating func settle(_ acknowledgement: SequenceNumber) {
        guard isUntouched, doubtful.contains(where: { $0.kind == .otherInitial }) else { return }
        begin(after: acknowledgement + -1)
    }

    private mutating func begin(after initial: SequenceNumber) {
        self.initial = initial
        next = initial + 1
        acknowledged = nil
        holeSeen = nil
    }
}
