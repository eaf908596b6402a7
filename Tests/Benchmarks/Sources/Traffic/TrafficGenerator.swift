import TestSupport

/// Writes a capture of made-up traffic, and knows what is true of it.
///
/// Conversations become flows, and flows are woven into one line of time, a few packets of one and then of another.
package struct TrafficGenerator {
    /// A flow that began and did not end yet.
    private struct Open {
        var flow: Flow
        var next = 0
    }

    private let parameters: TrafficParameters
    private var random: SplitMix64
    private var dialogues: DialogueSource
    private var flowCount = 0
    private var open: [Open] = []
    /// What all flows take that began, so that it is known when to begin no more.
    private var promisedBytes = 0
    /// What is true of what was written.
    package private(set) var truth = TrafficTruth()

    /// A generator of this traffic.
    package init(_ parameters: TrafficParameters) {
        self.parameters = parameters
        random = SplitMix64(state: parameters.seed)
        dialogues = DialogueSource(
            random: SplitMix64(state: random.next()), tlsShare: parameters.tlsShare,
            smallestBody: parameters.smallestBody)
    }

    /// Writes all of it.
    package mutating func write(to capture: inout CaptureWriter) throws(CaptureWriter.Failure) {
        // 2026-11-23 21:40:00 UTC, and 1 Gbit/s.
        var nanoseconds: UInt64 = 1_795_470_000_000_000_000
        beginFlows()
        while !open.isEmpty {
            let index = random.below(open.count)
            let end = min(open[index].flow.packets.count, open[index].next + random.pick(1...5))
            while open[index].next < end {
                let packet = open[index].flow.packets[open[index].next]
                nanoseconds += 1_000 + UInt64(packet.payload.count + 66) * 8
                try capture.write(packet, of: open[index].flow, at: nanoseconds / 1_000)
                if case .tcp = packet.transport { truth.summary.totals.frames.tcpSegments += 1 }
                open[index].next += 1
            }
            if end == open[index].flow.packets.count {
                open.swapAt(index, open.count - 1)
                open.removeLast()
                beginFlows()
            }
        }
        try capture.flush()
        truth.summary.captureBytes = capture.byteCount
        truth.summary.totals.frames.total = capture.frameCount
    }

    /// Begins as many flows as may be open, until the capture will be large enough.
    private mutating func beginFlows() {
        while open.count < parameters.openFlows, promisedBytes < parameters.captureBytes {
            let flow = nextFlow()
            promisedBytes += flow.captureBytes
            open.append(Open(flow: flow))
        }
    }

    private mutating func nextFlow() -> Flow {
        switch parameters.kind {
        case .mix, .reordered: connection(dialogues.ordinaryMail())
        case .chatty, .manyOpen: connection(dialogues.spamRun())
        case .haystack:
            switch random.below(1_000) {
            case 0..<400: datagrams(dialogues.nameLookup())
            case 400..<590: datagrams(dialogues.quicVisit())
            case 590..<700: connection(dialogues.ordinaryMail())
            default: connection(dialogues.webVisit())
            }
        }
    }

    private mutating func datagrams(_ conversation: Conversation) -> Flow {
        var flow = emptyFlow(serverPort: conversation.serverPort)
        flow.bytes = conversation.bytes
        flow.packets = conversation.turns.map {
            Packet(sender: $0.sender, payload: $0.payload, transport: .udp)
        }
        return flow
    }

    private mutating func connection(_ conversation: Conversation) -> Flow {
        var flow = emptyFlow(serverPort: conversation.serverPort)
        let isChatty = parameters.kind == .chatty || parameters.kind == .manyOpen
        flow.bytes = conversation.bytes
        flow.packets = Segmentation(
            maximumSegmentSize: flow.client.address.isIPv6 ? 1_428 : 1_448, acknowledgesEveryTurn: isChatty,
            clientStart: UInt32(truncatingIfNeeded: random.next()),
            serverStart: UInt32(truncatingIfNeeded: random.next())
        ).packets(of: conversation)
        let tally = parameters.impairments.impair(&flow.packets, of: &flow.bytes, using: &random)
        truth.summary.add(tally)
        if var record = conversation.record {
            record.client = .init(ip: flow.client.address.text, port: flow.client.port)
            record.server = .init(ip: flow.server.address.text, port: flow.server.port)
            truth.add(record, isWhole: tally.missed == 0, isBare: tally.isBare)
        }
        return flow
    }

    /// A flow between two ends of which the client's address and port occur once.
    private mutating func emptyFlow(serverPort: UInt16) -> Flow {
        // A permutation of all pairs of a client and a port, since it shares no factor with their number.
        let pair = flowCount * 7_654_321 % (508 * 45_000)
        flowCount += 1
        let isIPv6 = random.chance(parameters.ipv6Share)
        let server = random.below(60)
        return Flow(
            client: .init(
                address: .client(pair % 508, ipv6: isIPv6), port: UInt16(20_000 + pair / 508),
                hardware: UInt32(pair % 508)),
            server: .init(
                address: .server(server, ipv6: isIPv6), port: serverPort, hardware: 0x10000 + UInt32(server)),
            vlan: random.chance(parameters.vlanShare) ? UInt16(random.pick(1...4_094)) : nil, bytes: [],
            packets: [])
    }
}

extension TrafficTruth.Summary {
    /// Adds a connection and what happened to its segments.
    fileprivate mutating func add(_ tally: Impairments.Tally) {
        connections += 1
        retransmittedSegments += tally.retransmitted
        swappedSegments += tally.swapped
        overlappingSegments += tally.overlapping
        lostSegments += tally.lost
        contradictingSegments += tally.contradicting
    }
}
