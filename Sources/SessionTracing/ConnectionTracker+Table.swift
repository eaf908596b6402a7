internal import BasicContainers
internal import Provenance
internal import TCPReassembly

/// Which connections are open, and how they end.
extension ConnectionTracker {
    /// A connection with both FINs waits so long for what is missing before them.
    private static let closingTime: Int64 = 1_000_000_000
    /// Of so many free places what was there may wait to be let go, if it is not more than so many bytes.
    private static let (placesKept, mostKept) = (64, 64 << 10)

    /// Adds a connection, and returns its place.
    mutating func addConnection(_ connection: consuming TracedConnection) -> Int {
        loads[connection.load].open += 1
        loads[connection.load].bytes += connection.weight
        if connection.isOnMailPort { counters.openOnMailPorts += 1 }
        let key = connection.key
        closed[key] = nil
        openings[key] = nil
        let place: Int
        if let free = freePlaces.popLast() {
            place = free
            loadOfPlace[place] = connection.load
            connections[place] = connection
        } else {
            place = connections.count
            loadOfPlace.append(connection.load)
            connections.append(connection)
        }
        table.insert(key, place: place)
        return place
    }

    /// The places of those open connections that `isMeant` takes, in the order in which they began.
    func places(where isMeant: (Int) -> Bool) -> [Int] {
        var found: [(ordinal: UInt64, place: Int)] = []
        for place in loadOfPlace.indices where loadOfPlace[place] != nil && isMeant(place) {
            found.append((connections[place].ordinal, place))
        }
        return found.sorted { $0.ordinal < $1.ordinal }.map(\.place)
    }

    /// Whether a connection is at a place, and has not been ended.
    func isOpen(_ place: Int) -> Bool { loadOfPlace[place] != nil }

    /// Ends a session at a time and hands over its record; `rank` is its rank among those that the same frame ends.
    mutating func end(
        _ place: Int, at time: Timestamp, rank: UInt64 = .max, emit: SessionSink
    ) {
        assert(isOpen(place), "a connection ends once")
        let key = connections[place].key
        let load = connections[place].load
        let lastTime = connections[place].last.time
        table.remove(key)
        if connections[place].isOnMailPort { counters.openOnMailPorts -= 1 }
        if connections[place].tcp.isClosed {
            closed[key] = ClosedConnection(
                time: lastTime,
                opener: ClosedConnection.End(
                    initial: connections[place].tcp.openerInitial, next: connections[place].tcp.openerNext),
                responder: ClosedConnection.End(
                    initial: connections[place].tcp.responderInitial,
                    next: connections[place].tcp.responderNext),
                isOpenerLower: connections[place].clientIsLower,
                isReset: connections[place].tcp.closing?.isReset == true)
        }
        let order = SessionOrder(frames: frames, rank: rank)
        connections[place].finish(
            isIdle: time.since(lastTime) > options.idleTimeout, captures: captures,
            budget: &loads[load].budget, keyLog: &keyLog, certificates: &certificates
        ) { emit(&$0, order) }
        if connections[place].hasSecrets {
            counters.connectionsWithSecrets += 1
            if connections[place].isSealed { counters.sealedConnections += 1 }
        }
        // What it holds is let go when the place is taken again, unless it is much, or many such places are free.
        let weight = connections[place].weight
        let isKept =
            weight <= 2 * TracedConnection.baseWeight
            || weight <= Self.mostKept && freePlaces.count < Self.placesKept
        if !isKept { connections[place].letGo() }
        loadOfPlace[place] = nil
        freePlaces.append(place)
        loads[load].open -= 1
        loads[load].bytes -= weight
    }

    /// Whether nothing more can be expected of a connection at this time.
    @inline(__always)
    func isLeft(_ place: Int, at time: Timestamp) -> Bool {
        let silence = time.since(connections[place].last.time)
        return silence > options.idleTimeout
            || silence > Self.closingTime && connections[place].tcp.bothFINsSeen
    }

    /// Gives up an eighth of a load's connections, so that the search is rare, and more where that makes no room.
    mutating func giveUpSilent(_ load: Int, at time: Timestamp, emit: SessionSink) {
        var candidates: [(time: Timestamp, ordinal: UInt64, place: Int)] = []
        for place in loadOfPlace.indices where loadOfPlace[place] == load {
            candidates.append((connections[place].last.time, connections[place].ordinal, place))
        }
        candidates.sort { ($0.time, $0.ordinal) < ($1.time, $1.ordinal) }
        var ended = 0
        for (_, _, place) in candidates {
            let isLeft = isLeft(place, at: time)
            guard isLeft || loads[load].isFull || ended < candidates.count / 8 else { return }
            if !isLeft { counters.givenUpConnections += 1 }
            ended += 1
            end(place, at: time, emit: emit)
        }
    }
}
