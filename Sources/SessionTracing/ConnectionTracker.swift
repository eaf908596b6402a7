internal import BasicContainers
internal import ByteReading
internal import CertificateDecoding
internal import MailSession
internal import PacketDecoding
internal import Provenance
internal import TCPReassembly
internal import TLSDecryption

/// Knows which connections are open, and hands each segment to its own.
struct ConnectionTracker: ~Copyable, Sendable {
    let options: TracingOptions
    private(set) var counters = TracingCounters()
    /// The latest time of any frame.
    var now = Timestamp(nanoseconds: .min)

    private var budget: ReassemblyBudget
    private var table = ConnectionTable()
    /// The connections, in place: a free place holds one that is over.
    private var connections = UniqueArray<TracedConnection>()
    private var freePlaces: [Int] = []
    private var closed = RecentFlows<ClosedConnection>(capacity: 16_384)
    private var openings = RecentFlows<RecentOpening>(capacity: 4096)
    /// It goes to the connections as `inout`, so that nobody counts references to it for every packet.
    private var keyLog: KeyLog
    private var certificates = CertificateCache()
    private var nextOrdinal: UInt64 = 0
    private var nextSweep = 4096
    private var isMailPort: [Bool]
    /// The names of the captures, by file index.
    private let captures: [String]

    /// A connection with both FINs waits so long for what is missing before them.
    private static let closingTime: Int64 = 1_000_000_000

    init(captures: [String], options: TracingOptions, keyLog: KeyLog) {
        self.captures = captures
        self.options = options
        self.keyLog = keyLog
        budget = ReassemblyBudget(limits: options.limits)
        isMailPort = Array(repeating: false, count: 65_536)
        for port in options.ports { isMailPort[Int(port)] = true }
    }

    /// Takes secrets that came with the frames.
    mutating func learn(keyLog text: Span<UInt8>) {
        _ = keyLog.read(text)
    }

    /// Ends every session that is still open.
    mutating func finish(emit: (consuming MailSession) -> Void) {
        for place in places(where: { _ in true }) { end(place, emit: emit) }
    }

    // MARK: Routing

    /// Finds the connection of a segment, or decides that it is none of ours.
    mutating func route(
        _ segment: Segment, _ payload: Span<UInt8>, stamp: FrameStamp, emit: (consuming MailSession) -> Void
    ) {
        let header = TCPSegment(segment, stamp: stamp)
        let onMailPort = isMailPort[Int(segment.destinationPort)] || isMailPort[Int(segment.sourcePort)]
        if !onMailPort, table.count == 0 || table.count == counters.openOnMailPorts {
            // The hay: no session is known on such ports, so only what begins like SMTP matters.
            guard header.flags.has(.syn) || MailContent.speaker(of: payload) != nil else { return }
        }
        let (key, isFromLower) = FlowKey.of(segment)
        if let place = table.find(key) {
            let side: Side = isFromLower == connections[place].clientIsLower ? .opener : .responder
            let asksAnew = header.flags.has(.syn) && !header.flags.has(.ack)
            if !isLeft(place, at: stamp.time),
                !asksAnew || !connections[place].tcp.isReused(by: header, from: side)
            {
                deliver(header, payload, from: side, to: place, emit: emit)
                return
            }
            end(place, emit: emit)
        }
        begin(
            segment, header, payload, key: key, isFromLower: isFromLower, onMailPort: onMailPort, emit: emit)
    }

    private mutating func deliver(
        _ header: TCPSegment, _ payload: Span<UInt8>, from side: Side, to place: Int,
        emit: (consuming MailSession) -> Void
    ) {
        connections[place].receive(header, payload, from: side, budget: &budget, keyLog: &keyLog)
        if connections[place].isOver { end(place, emit: emit) }
    }

    /// Begins a connection, unless the segment is a straggler or not mail.
    private mutating func begin(
        _ segment: Segment, _ header: TCPSegment, _ payload: Span<UInt8>, key: FlowKey, isFromLower: Bool,
        onMailPort: Bool, emit: (consuming MailSession) -> Void
    ) {
        let isOpening = header.flags.has(.syn)
        if closed[key]?.covers(header) ?? false { return }
        if !isOpening, payload.isEmpty || header.flags.has(.rst) { return }
        let speaker = MailContent.speaker(of: payload)
        var opening: RecentOpening?
        if !onMailPort {
            guard speaker != nil else {
                rememberOpening(header, key: key, isFromLower: isFromLower)
                return
            }
            opening = openings[key]
            openings[key] = nil
        }
        sweepIfDue(emit: emit)
        let senderIsClient = isClient(
            segment, header, speaker: speaker, opening: opening, isFromLower: isFromLower)
        // SMTP inside a tunnel begins later than the connection: its opening is none of the session's.
        if let known = opening, !known.isFollowed(by: header, fromOpener: senderIsClient) { opening = nil }
        let stamp = opening?.segment.stamp ?? header.stamp
        let place = addConnection(
            TracedConnection(
                key: key, clientIsLower: senderIsClient == isFromLower, ordinal: nextOrdinal,
                isOnMailPort: onMailPort, isMidstream: !isOpening && opening == nil, stamp: stamp,
                options: options))
        if let opening {
            let nothing: [UInt8] = []
            deliver(opening.segment, nothing.span, from: .opener, to: place, emit: emit)
            if let answer = opening.answer {
                deliver(answer, nothing.span, from: .responder, to: place, emit: emit)
            }
        }
        deliver(header, payload, from: senderIsClient ? .opener : .responder, to: place, emit: emit)
    }

    /// On other ports a handshake is kept for a while: the first bytes may turn out to be SMTP.
    private mutating func rememberOpening(_ header: TCPSegment, key: FlowKey, isFromLower: Bool) {
        guard header.flags.has(.syn) else { return }
        if header.flags.has(.ack) {
            openings[key]?.answer = header
        } else {
            openings[key] = RecentOpening(segment: header, isFromLower: isFromLower)
        }
    }

    /// Whether the sender of a connection's first segment is the client.
    private func isClient(
        _ segment: Segment, _ header: TCPSegment, speaker: MailContent.Speaker?, opening: RecentOpening?,
        isFromLower: Bool
    ) -> Bool {
        if let opening { return opening.isFromLower == isFromLower }
        if header.flags.has(.syn) { return !header.flags.has(.ack) }
        let toMailPort = isMailPort[Int(segment.destinationPort)]
        let fromMailPort = isMailPort[Int(segment.sourcePort)]
        if toMailPort != fromMailPort { return toMailPort }
        return speaker.map { $0 == .client } ?? true
    }

    // MARK: The table

    private mutating func addConnection(_ connection: consuming TracedConnection) -> Int {
        nextOrdinal += 1
        if connection.isOnMailPort { counters.openOnMailPorts += 1 }
        let key = connection.key
        closed[key] = nil
        let place: Int
        if let free = freePlaces.popLast() {
            place = free
            connections[place] = connection
        } else {
            place = connections.count
            connections.append(connection)
        }
        table.insert(key, place: place)
        return place
    }

    /// The places of those open connections that `isMeant` takes, in the order in which they began.
    private func places(where isMeant: (Int) -> Bool) -> [Int] {
        var found: [(ordinal: UInt64, place: Int)] = []
        for place in 0..<connections.count where !connections[place].isVacant && isMeant(place) {
            found.append((connections[place].ordinal, place))
        }
        return found.sorted { $0.ordinal < $1.ordinal }.map(\.place)
    }

    /// Ends a session and hands over its record.
    private mutating func end(_ place: Int, emit: (consuming MailSession) -> Void) {
        let key = connections[place].key
        let lastTime = connections[place].last.time
        table.remove(key)
        if connections[place].isOnMailPort { counters.openOnMailPorts -= 1 }
        if connections[place].tcp.isClosed {
            closed[key] = ClosedConnection(time: lastTime, initial: connections[place].tcp.openerInitial)
        }
        var session = connections[place].finish(
            isIdle: now.since(lastTime) > options.idleTimeout, captures: captures, budget: &budget,
            keyLog: &keyLog, certificates: &certificates)
        if connections[place].hasSecrets {
            counters.connectionsWithSecrets += 1
            if connections[place].isSealed { counters.sealedConnections += 1 }
        }
        // What it holds is let go when the place is taken again.
        connections[place].isVacant = true
        freePlaces.append(place)
        if let ended = session.take() { emit(ended) }
    }

    /// Whether nothing more can be expected of a connection at this time.
    private func isLeft(_ place: Int, at time: Timestamp) -> Bool {
        let silence = time.since(connections[place].last.time)
        return silence > options.idleTimeout
            || silence > Self.closingTime && connections[place].tcp.bothFINsSeen
    }

    /// Ends what was left, every so many new connections, so that the cost is spread.
    private mutating func sweepIfDue(emit: (consuming MailSession) -> Void) {
        guard openCount >= min(nextSweep, options.connections) else { return }
        for place in places(where: { isLeft($0, at: now) }) { end(place, emit: emit) }
        if openCount >= options.connections { giveUpSilent(emit: emit) }
        nextSweep = max(4096, openCount * 5 / 4)
    }

    private var openCount: Int { connections.count - freePlaces.count }

    /// Makes room for a sixteenth of the limit, so that the search is rare.
    private mutating func giveUpSilent(emit: (consuming MailSession) -> Void) {
        var times: [Timestamp] = []
        for place in 0..<connections.count where !connections[place].isVacant {
            times.append(connections[place].last.time)
        }
        times.sort()
        let latest = times[min(options.connections / 16, times.count - 1)]
        for place in places(where: { connections[$0].last.time <= latest }) {
            counters.givenUpConnections += 1
            end(place, emit: emit)
        }
    }
}

extension TCPSegment {
    /// What reassembly needs of a decoded segment.
    init(_ segment: Segment, stamp: FrameStamp) {
        self.init(
            sequence: SequenceNumber(segment.sequence),
            acknowledgement: SequenceNumber(segment.acknowledgement),
            flags: Flags(rawValue: segment.flags.rawValue),
            // No packet is larger than 64 KB; a forged length must not open a hole of gigabytes.
            missing: min(segment.missing, 1 << 16),
            identity: UInt64(segment.identification) << 16 | UInt64(segment.checksum), stamp: stamp)
    }
}
