internal import Provenance

/// What comes out of a direction beside the segment at hand: bytes that had waited, and gaps.
extension HalfStream {
    /// An acknowledged hole counts as lost when it was not filled within this many nanoseconds…
    static let patience: Int64 = 50_000_000
    /// …or when more segments than this wait behind it.
    private static let patientSegments = 32

    /// The gap that was passed over already.
    mutating func reportGap(at stamp: FrameStamp) -> TCPConnection.Event? {
        // While a direction was never seen its loss is no event: the session is one-sided.
        guard unreportedGap > 0, isSeen else { return nil }
        let count = unreportedGap
        unreportedGap = 0
        return .gap(count, from: side, stamp: stamp)
    }

    /// Takes the first held segment when its turn has come: it is next, and acknowledges nothing beyond
    /// `causalLimit`.
    mutating func release(
        causalLimit: SequenceNumber?, at stamp: FrameStamp, budget: inout ReassemblyBudget
    ) -> TCPConnection.Event? {
        while let first = held.first, let next {
            let old = next - first.start
            // What is held beyond the FIN never gets its turn.
            if old < 0, !isFinished { return nil }
            if !isFinished, let causalLimit, let number = first.acknowledgement, number - causalLimit > 0 {
                return nil
            }
            let segment = held.removeFirst()
            budget.bytesHeld -= segment.bytes.count
            guard old < segment.bytes.count + segment.missing, !isFinished else { continue }
            advance(to: segment.end)
            lose(min(segment.missing, segment.end - next))
            guard old < segment.bytes.count else { return reportGap(at: stamp) }
            history.remember(
                segment.bytes.span, at: segment.start, identity: segment.identity, segment.traits,
                stamp: segment.stamp)
            let bytes = old == 0 ? segment.bytes : Array(segment.bytes.dropFirst(old))
            return .bytes(bytes, from: side, stamp: segment.stamp)
        }
        return nil
    }

    /// Passes over the hole that is next, if there is one that will not be filled.
    ///
    /// `isForced` says that it must not be waited for; `isPeerSeen` whether the direction that acknowledges is
    /// in the capture; `waiting` how many segments wait in both directions; `heard` what the next segment of
    /// the other direction acknowledges, when it waits.
    mutating func giveUp(
        isForced: Bool, isDraining: Bool, isPeerSeen: Bool, waiting: Int, heard: SequenceNumber?,
        at stamp: FrameStamp
    ) -> TCPConnection.Event? {
        guard let next, isSeen, !isFinished else { return nil }
        guard isForced || isLost(isPeerSeen: isPeerSeen, waiting: waiting, now: stamp.time) else {
            return nil
        }
        let ahead = acknowledgedAhead
        var end: SequenceNumber?
        if ahead > 0 { end = acknowledged }
        if let first = held.first {
            // Nothing is missing before a segment that waits for the other direction only.
            guard first.start - next > 0 else { return nil }
            end = end.map { $0 - first.start < 0 ? $0 : first.start } ?? first.start
        }
        if end == nil, isDraining { end = fin }
        // The octet after the FIN is acknowledged too, but is none.
        if let fin, let position = end, position - fin > 0 { end = fin }
        // Causal order holds for what is lost too: no more of it comes out than the sender of the other
        // direction's next segment had received.
        if let heard, let position = end, heard - next > 0, position - heard > 0 { end = heard }
        guard let end, end - next > 0 else { return nil }
        let count = end - next
        quality.missingBytes += count
        if ahead < count, !isDraining { quality.givenUpBytes += count }
        advance(to: end)
        // The place of a loss is where the bytes after it are.
        return .gap(count, from: side, stamp: held.first?.stamp ?? stamp)
    }

    /// Whether it is no use to wait any longer for the bytes that are next.
    private func isLost(isPeerSeen: Bool, waiting: Int, now: Timestamp) -> Bool {
        if let holeSeen {
            if waiting > Self.patientSegments { return true }
            // Where nothing waits it is left open until its sender says more, which tells whether it is a hole at all.
            guard waiting > 0 || fin != nil, now.since(holeSeen) > Self.patience else { return false }
            return !held.isEmpty || fin != nil || acknowledgedAhead <= Self.reach
        }
        // Without the other direction nothing acknowledges, and only the order of arrival tells.
        return !isPeerSeen && held.count > Self.patientSegments
    }
}
