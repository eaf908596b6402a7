/// What comes out of both directions beside the segment at hand: bytes that had waited, and gaps.
extension TCPConnection {
    /// Bytes that had waited, or a gap; nil when nothing can be delivered for now.
    public mutating func nextEvent(budget: inout ReassemblyBudget) -> Event? {
        if let event = nextInOrder(&budget) ?? nextLoss() { return event }
        if isDraining || isHurried {
            // An acknowledgement of bytes that never were must not hold anything back for ever.
            if let event = opener.release(causalLimit: nil, at: lastStamp, budget: &budget)
                ?? responder.release(causalLimit: nil, at: lastStamp, budget: &budget)
            {
                return event
            }
        }
        isDraining = false
        isHurried = false
        updateState()
        return nil
    }

    private mutating func nextInOrder(_ budget: inout ReassemblyBudget) -> Event? {
        opener.reportGap(at: lastStamp)
            ?? opener.release(causalLimit: responder.causalLimit, at: lastStamp, budget: &budget)
            ?? responder.reportGap(at: lastStamp)
            ?? responder.release(causalLimit: opener.causalLimit, at: lastStamp, budget: &budget)
    }

    /// The hole comes first that alone keeps what was sent before, else the one that has been known for longer.
    private mutating func nextLoss() -> Event? {
        let isOpenerReady = opener.waitsForItsHole(causalLimit: responder.causalLimit)
        let isResponderReady = responder.waitsForItsHole(causalLimit: opener.causalLimit)
        let isResponderFirst =
            isOpenerReady != isResponderReady
            ? isResponderReady
            : responder.holeSeen.map { time in opener.holeSeen.map { time < $0 } ?? true } ?? false
        let waiting = opener.held.count + responder.held.count
        let first = isResponderFirst ? Side.responder : .opener
        return giveUp(first, waiting: waiting) ?? giveUp(first.peer, waiting: waiting)
    }

    private mutating func giveUp(_ side: Side, waiting: Int) -> Event? {
        let isForced = isDraining || isHurried
        switch side {
        case .opener:
            return opener.giveUp(
                isForced: isForced, isDraining: isDraining, isPeerSeen: responder.isSeen, waiting: waiting,
                heard: responder.held.first?.acknowledgement, at: lastStamp)
        case .responder:
            return responder.giveUp(
                isForced: isForced, isDraining: isDraining, isPeerSeen: opener.isSeen, waiting: waiting,
                heard: opener.held.first?.acknowledgement, at: lastStamp)
        }
    }
}
