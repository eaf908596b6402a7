/// Cuts a conversation into segments: opening, turns with acknowledgements, end.
package struct Segmentation {
    /// How much a segment holds at most.
    package let maximumSegmentSize: Int
    /// Whether each turn is acknowledged by a segment of its own, before anybody answers; else the answer does that.
    package let acknowledgesEveryTurn: Bool

    private var packets: [Packet] = []
    private var clientNext: UInt32
    private var serverNext: UInt32

    /// The numbers are the initial sequence numbers of the two ends.
    package init(
        maximumSegmentSize: Int, acknowledgesEveryTurn: Bool, clientStart: UInt32, serverStart: UInt32
    ) {
        self.maximumSegmentSize = maximumSegmentSize
        self.acknowledgesEveryTurn = acknowledgesEveryTurn
        clientNext = clientStart
        serverNext = serverStart
    }

    /// The segments of `conversation`.
    package consuming func packets(of conversation: borrowing Conversation) -> [Packet] {
        send(.client, flags: .syn)
        send(.server, flags: [.syn, .ack])
        send(.client)
        for turn in conversation.turns { say(turn) }
        switch conversation.ending {
        case .finish:
            send(.client, flags: [.fin, .ack])
            send(.server, flags: [.fin, .ack])
            send(.client)
        case .reset:
            send(.client, flags: [.rst, .ack])
        }
        return packets
    }

    /// One turn; the other end acknowledges every second full segment (RFC 9293, section 3.8.6.3).
    private mutating func say(_ turn: Turn) {
        var start = turn.payload.lowerBound
        var unacknowledged = 0
        while start < turn.payload.upperBound {
            let end = min(start + maximumSegmentSize, turn.payload.upperBound)
            let isLast = end == turn.payload.upperBound
            send(turn.sender, start..<end, flags: isLast ? [.psh, .ack] : .ack)
            start = end
            unacknowledged += 1
            if unacknowledged == 2, !isLast {
                send(turn.sender.opposite)
                unacknowledged = 0
            }
        }
        if acknowledgesEveryTurn || turn.payload.count > 2 * maximumSegmentSize { send(turn.sender.opposite) }
    }

    private mutating func send(_ sender: Side, _ payload: Range<Int> = 0..<0, flags: TCPFlags = .ack) {
        let acknowledged = sender == .client ? serverNext : clientNext
        let length = UInt32(payload.count) + (flags.isDisjoint(with: [.syn, .fin]) ? 0 : 1)
        let sequence = sender == .client ? clientNext : serverNext
        packets.append(
            Packet(
                sender: sender, payload: payload,
                transport: .tcp(
                    sequence: sequence, acknowledgement: flags.contains(.ack) ? acknowledged : 0, flags: flags
                )))
        if sender == .client { clientNext &+= length } else { serverNext &+= length }
    }
}
