package import Provenance

/// What comes out beside the segment at hand: bytes that had waited, and gaps.
extension TCPConnection {
    /// Bytes that had waited, or a gap.
    package enum Event: Sendable {
        /// Bytes whose turn has come.
        case bytes([UInt8], from: Side, stamp: FrameStamp)
        /// So many bytes are not in the capture.
        case gap(Int, from: Side, stamp: FrameStamp)
    }

    /// An acknowledged hole counts as lost when it was not filled within this many nanoseconds…
    private static let patience: Int64 = 50_000_000
    /// …or when more segments than this wait behind it.
    private static let patientSegments = 32

    /// The next thing in order, or nil when nothing can be delivered for now.
    package mutating func nextEvent(budget: inout ReassemblyBudget) -> Event? {
        for own in 0..<2 {
            if let event = reportGap(own) ?? release(own, causally: true, budget: &budget) { return event }
        }
        let older = olderHole
        if let event = giveUp(older) ?? giveUp(1 - older) { return event }
        if isDraining || isHurried {
            // An acknowledgement of bytes that never were must not hold anything back for ever.
            for own in 0..<2 {
                if let event = release(own, causally: false, budget: &budget) { return event }
            }
        }
        isHurried = false
        hasWork = halves[0].isWaiting || halves[1].isWaiting
        return nil
    }

    private mutating func reportGap(_ own: Int) -> Event? {
        // While a direction was never seen its loss is no event: the session is one-sided.
        guard halves[own].unreportedGap > 0, halves[own].isSeen else { return nil }
        let count = halves[own].unreportedGap
        halves[own].unreportedGap = 0
        return .gap(count, from: Side(index: own), stamp: lastStamp)
    }

    /// Takes the first held segment when its turn has come.
    private mutating func release(_ own: Int, causally: Bool, budget: inout ReassemblyBudget) -> Event? {
        while let first = halves[own].held.first, let next = halves[own].next {
            let old = next - first.start
            if old < 0 { return nil }
            if causally, !isCausal(first, own: own) { return nil }
            let segment = halves[own].held.removeFirst()
            budget.bytesHeld -= segment.bytes.count
            guard old < segment.bytes.count + segment.missing, !halves[own].isFinished else { continue }
            halves[own].advance(to: segment.end)
            let lost = min(segment.missing, segment.end - next)
            halves[own].unreportedGap += lost
            halves[own].quality.missingBytes += lost
            if halves[own].held.byteCount <= budget.limits.bytesPerConnection / 2 { isHurried = false }
            guard old < segment.bytes.count else { return reportGap(own) }
            let bytes = old == 0 ? segment.bytes : Array(segment.bytes.dropFirst(old))
            return .bytes(bytes, from: Side(index: own), stamp: segment.stamp)
        }
        return nil
    }

    private func isCausal(_ segment: HeldSegment, own: Int) -> Bool {
        guard let acknowledgement = segment.acknowledgement, halves[1 - own].isSeen,
            let peerNext = halves[1 - own].next
        else { return true }
        return acknowledgement - peerNext <= 0
    }

    // MARK: Holes

    /// The direction whose hole has been known for longer.
    private var olderHole: Int {
        guard let right = halves[1].holeSeen else { return 0 }
        guard let left = halves[0].holeSeen else { return 1 }
        return left <= right ? 0 : 1
    }

    /// Whether it is no use to wait any longer for the bytes that are next.
    private func isLost(_ own: Int) -> Bool {
        if isDraining || isHurried { return true }
        let waiting = halves[0].held.count + halves[1].held.count
        if let holeSeen = halves[own].holeSeen {
            return waiting > Self.patientSegments || lastStamp.time.since(holeSeen) > Self.patience
        }
        // Without the other direction nothing acknowledges, and only the order of arrival tells.
        return !halves[1 - own].isSeen && halves[own].held.count > Self.patientSegments
    }

    /// Passes over the hole that is next, if there is one that will not be filled.
    private mutating func giveUp(_ own: Int) -> Event? {
        guard isLost(own), let next = halves[own].next, halves[own].isSeen, !halves[own].isFinished else { return nil }
        var end: SequenceNumber?
        if halves[own].acknowledgedAhead > 0 { end = halves[own].acknowledged }
        if let first = halves[own].held.first, first.start - next > 0 {
            end = end.map { $0 - first.start < 0 ? $0 : first.start } ?? first.start
        } else if !halves[own].held.isEmpty {
            return nil
        }
        if end == nil, isDraining { end = halves[own].fin }
        // The octet after the FIN is acknowledged too, but is none.
        if let fin = halves[own].fin, let position = end, position - fin > 0 { end = fin }
        guard let end, end - next > 0 else { return nil }
        let count = end - next
        halves[own].quality.missingBytes += count
        if halves[own].acknowledgedAhead < count, !isDraining { halves[own].quality.givenUpBytes += count }
        halves[own].advance(to: end)
        return .gap(count, from: Side(index: own), stamp: lastStamp)
    }
}

extension Side {
    init(index: Int) {
        self = index == 0 ? .opener : .responder
    }
}
