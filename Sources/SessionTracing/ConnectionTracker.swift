internal import BasicContainers
internal import ByteReading
internal import CertificateDecoding
internal import PacketDecoding
internal import Provenance
internal import TCPReassembly
internal import TLSDecryption

/// Knows which connections are open, and hands each segment to its own.
struct ConnectionTracker: ~Copyable, Sendable {
    let options: TracingOptions
    var counters = TracingCounters()
    /// Frames seen, also those that are none of ours.
    var frames: UInt64 = 0

    /// What the connections hold, together or part by part.
    var loads: UniqueArray<ConnectionLoad>
    /// Where each of them is: who has a flow asks it, while the key is in registers still.
    var table = ConnectionTable()
    /// The connections, in place: a free place holds one that is over.
    var connections: UniqueArray<TracedConnection>
    var freePlaces: [Int] = []
    /// The load of each place; nil for one that is free. To look through these is to look through a thousandth of the memory.
    var loadOfPlace: [Int?] = []
    var closed = RecentFlows<ClosedConnection>(capacity: 16_384)
    var openings = RecentFlows<RecentOpening>(capacity: Self.openingsKept)
    /// It goes to the connections as `inout`, so that nobody counts references to it for every packet.
    var keyLog: KeyLog
    var certificates = CertificateCache()
    /// The names of the captures, by file index.
    var captures: [String]

    /// How many connections that are no sessions yet are remembered.
    static let openingsKept = 4096

    init(captures: [String], options: TracingOptions, keyLog: KeyLog) {
        self.captures = captures
        self.options = options
        self.keyLog = keyLog
        let loads = options.canBeShared ? TracingOptions.parts : 1
        self.loads = UniqueArray(
            repeating: ConnectionLoad(
                connections: options.connections / loads, bytes: options.bytesInAll / loads,
                limits: options.limits.divided(by: loads)),
            count: loads)
        // Room for all there may be: to grow would take the double for a while, and room that is not used costs nothing.
        connections = UniqueArray(
            minimumCapacity: min(
                options.connections, options.bytesInAll / TracedConnection.baseWeight + loads))
    }

    /// Takes the name of a further capture.
    mutating func add(capture name: String) {
        captures.append(name)
    }

    /// Takes secrets that came with the frames.
    mutating func learn(keyLog text: Span<UInt8>) {
        _ = keyLog.read(text)
    }

    /// About how many bytes the open connections take.
    var bytesHeld: Int { loads.indices.reduce(0) { $0 + loads[$1].bytes } }

    /// Whether no session is known but on mail ports.
    var isOnMailPortsOnly: Bool { table.count == 0 || table.count == counters.openOnMailPorts }

    /// Ends what was left by that time, after so many frames.
    mutating func sweep(at time: Timestamp, frames: UInt64, emit: SessionSink) {
        self.frames = frames
        for place in places(where: { isLeft($0, at: time) }) {
            end(place, at: time, rank: connections[place].ordinal, emit: emit)
        }
    }

    /// Ends every session that is still open; the latest frame was of that time.
    mutating func finish(at time: Timestamp, emit: SessionSink) {
        frames = .max
        for place in places(where: { _ in true }) {
            end(place, at: time, rank: connections[place].ordinal, emit: emit)
        }
    }

    // MARK: Routing

    /// Hands a segment to its connection, which is at that place, or decides that it is none of ours; so many frames were seen
    /// with it.
    mutating func route(
        _ header: TCPSegment, _ payload: Span<UInt8>, of flow: Flow, at place: Int?, frames: UInt64,
        emit: SessionSink
    ) {
        self.frames = frames
        guard let place else {
            begin(FlowSegment(flow: flow, header: header), payload, after: nil, emit: emit)
            return
        }
        let side: Side = flow.isFromLower == connections[place].clientIsLower ? .opener : .responder
        if !header.flags.has(.syn), !connections[place].tcp.isContested, !isLeft(place, at: header.stamp.time)
        {
            deliver(header, payload, from: side, to: place, emit: emit)
        } else {
            let segment = FlowSegment(flow: flow, header: header)
            decide(segment, payload, from: side, to: place, emit: emit)
        }
    }

    /// Goes on with an open connection, or begins another between its ports.
    private mutating func decide(
        _ segment: FlowSegment, _ payload: Span<UInt8>, from side: Side, to place: Int, emit: SessionSink
    ) {
        var opening: RecentOpening?
        if !isLeft(place, at: segment.header.stamp.time) {
            switch succession(of: segment, from: side, to: place) {
            case .goesOn:
                deliver(segment.header, payload, from: side, to: place, emit: emit)
                return
            case .asks:
                openings[segment.flow.key] = RecentOpening(
                    segment: segment.header, isFromLower: segment.flow.isFromLower)
                connections[place].tcp.contest(by: segment.header, from: side)
                return
            case .takesOver(let rival):
                opening = rival
                connections[place].tcp.concede()
            }
        }
        end(place, at: segment.header.stamp.time, emit: emit)
        begin(segment, payload, after: opening, emit: emit)
    }

    /// What a segment is to the connection that is open between its ports.
    private enum Succession {
        case goesOn
        /// Another connection, if it is answered.
        case asks
        /// Another connection; its SYN came before, where there is one.
        case takesOver(RecentOpening?)
    }

    private func succession(of segment: FlowSegment, from side: Side, to place: Int) -> Succession {
        let header = segment.header
        if header.flags.has(.syn), !header.flags.has(.ack) {
            guard !header.flags.has(.fin), !header.flags.has(.rst),
                connections[place].tcp.isReused(by: header, from: side)
            else { return .goesOn }
            return connections[place].tcp.outlivesSYN ? .asks : .takesOver(nil)
        }
        guard connections[place].tcp.isContested, let rival = openings[segment.flow.key] else {
            return .goesOn
        }
        let contester: Side = rival.isFromLower == connections[place].clientIsLower ? .opener : .responder
        return connections[place].tcp.isAnswered(rival.segment, from: contester, by: header, from: side)
            ? .takesOver(rival) : .goesOn
    }

    private mutating func deliver(
        _ header: TCPSegment, _ payload: Span<UInt8>, from side: Side, to place: Int,
        emit: SessionSink
    ) {
        let load = connections[place].load
        connections[place].receive(
            header, payload, from: side, budget: &loads[load].budget, keyLog: &keyLog)
        if connections[place].isOver {
            end(place, at: header.stamp.time, emit: emit)
        } else if !payload.isEmpty {
            loads[load].bytes += connections[place].weigh()
            if loads[load].isTooHeavy { giveUpSilent(load, at: header.stamp.time, emit: emit) }
        }
    }

    /// Begins a connection, unless the segment is a straggler or not mail; `rival` is its SYN, where that came before.
    private mutating func begin(
        _ segment: FlowSegment, _ payload: Span<UInt8>, after rival: RecentOpening?, emit: SessionSink
    ) {
        let (key, header) = (segment.flow.key, segment.header)
        var opening = rival
        if var known = closed[key], known.covers(segment) {
            opening = known.resume(with: segment, count: payload.count)
            if known.isReset { closed[key] = known }
            if opening == nil { return }
        } else if rival == nil, !header.flags.has(.syn), payload.isEmpty || header.flags.has(.rst) {
            opening = traceOfLoss(before: segment)
            if opening == nil { return }
        }
        let speaker = MailContent.speaker(of: payload)
        if !segment.flow.isOnMailPort {
            guard speaker != nil else {
                rememberOpening(segment)
                return
            }
            opening = openings[key]
        }
        let load = loads.count == 1 ? 0 : key.part
        if loads[load].isFull { giveUpSilent(load, at: header.stamp.time, emit: emit) }
        let senderIsClient = isClient(segment, speaker: speaker, opening: opening)
        // SMTP inside a tunnel begins later than the connection: its opening is none of the session's.
        var isTunnelled = false
        if !segment.flow.isOnMailPort, let known = opening,
            !known.isFollowed(by: header, fromOpener: senderIsClient)
        {
            isTunnelled = speaker == .server && known.isFarBefore(header, fromOpener: senderIsClient)
            opening = nil
        }
        let clientIsLower = senderIsClient == segment.flow.isFromLower
        let first = opening?.segment ?? header
        let place = addConnection(
            TracedConnection(
                key: key, clientIsLower: clientIsLower, ordinal: frames, load: load,
                isOnMailPort: segment.flow.isOnMailPort, isTunnelled: isTunnelled,
                isMidstream: !first.flags.has(.syn) && !isTunnelled, stamp: first.stamp, options: options))
        if let opening {
            let nothing: [UInt8] = []
            let side: Side = opening.isFromLower == clientIsLower ? .opener : .responder
            deliver(opening.segment, nothing.span, from: side, to: place, emit: emit)
            if let answer = opening.answer, isOpen(place) {
                deliver(answer, nothing.span, from: .responder, to: place, emit: emit)
            }
            // What its opening ended is over.
            guard isOpen(place) else { return }
        }
        deliver(header, payload, from: senderIsClient ? .opener : .responder, to: place, emit: emit)
    }

    /// Of a connection without SYN and without octets, an earlier segment after which octets passed that the capture lacks. There
    /// is none, and this segment is kept, where it may as well be the tail of a connection, or one that is idle.
    private mutating func traceOfLoss(before segment: FlowSegment) -> RecentOpening? {
        guard segment.flow.isOnMailPort else { return nil }
        if let trace = openings[segment.flow.key],
            segment.header.stamp.time.since(trace.segment.stamp.time) <= options.idleTimeout
        {
            return trace.isBeforeLoss(segment) ? trace : nil
        }
        guard !segment.header.flags.has(.rst) else { return nil }
        openings[segment.flow.key] = RecentOpening(
            segment: segment.header, isFromLower: segment.flow.isFromLower)
        return nil
    }

    /// On other ports a handshake is kept for a while: the first bytes may turn out to be SMTP.
    private mutating func rememberOpening(_ segment: FlowSegment) {
        let header = segment.header
        // What asks for a connection and ends it opens none.
        guard header.flags.has(.syn), !header.flags.has(.fin), !header.flags.has(.rst) else { return }
        if header.flags.has(.ack) {
            openings[segment.flow.key]?.answer = header
        } else {
            openings[segment.flow.key] = RecentOpening(segment: header, isFromLower: segment.flow.isFromLower)
        }
    }

    /// Whether the sender of a connection's first segment is the client.
    private func isClient(
        _ segment: FlowSegment, speaker: MailContent.Speaker?, opening: RecentOpening?
    ) -> Bool {
        if let opening, opening.segment.flags.has(.syn) {
            return opening.isFromLower == segment.flow.isFromLower
        }
        if segment.header.flags.has(.syn) { return !segment.header.flags.has(.ack) }
        if segment.flow.isToMailPort != segment.flow.isFromMailPort { return segment.flow.isToMailPort }
        return speaker.map { $0 == .client } ?? true
    }
}
