import Provenance
import TCPReassembly

/// A segment as a test writes it down: positions are octets of the stream, from 0.
struct Packet: Sendable {
    var side: Side
    var position: Int
    var payload: [UInt8]
    /// How many octets of the other side its sender had received; nil for a segment without ACK.
    var received: Int?
    var flags: TCPSegment.Flags = []
    /// Octets after the payload that the snaplen cut off.
    var missing = 0
    var identity: UInt64 = 0
    /// Microseconds; nil for a hundred after the packet before.
    var time: Int64?

    /// The client's data.
    static func client(_ text: String, at position: Int, received: Int? = 0) -> Packet {
        Packet(side: .opener, position: position, payload: Array(text.utf8), received: received)
    }

    /// The server's data.
    static func server(_ text: String, at position: Int, received: Int? = 0) -> Packet {
        Packet(side: .responder, position: position, payload: Array(text.utf8), received: received)
    }

    /// SYN, SYN-ACK, ACK.
    static let handshake: [Packet] = [
        Packet(side: .opener, position: -1, payload: [], received: nil, flags: .syn),
        Packet(side: .responder, position: -1, payload: [], received: 0, flags: .syn),
        Packet(side: .opener, position: 0, payload: [], received: 0),
    ]

    func with(_ change: (inout Packet) -> Void) -> Packet {
        var copy = self
        change(&copy)
        return copy
    }

    /// The same with FIN.
    var fin: Packet { with { $0.flags.insert(.fin) } }
    /// The same with RST.
    var rst: Packet { with { $0.flags.insert(.rst) } }

    func cut(to count: Int) -> Packet {
        with {
            $0.missing = payload.count - count
            $0.payload = Array(payload.prefix(count))
        }
    }

    func at(milliseconds: Int64) -> Packet { with { $0.time = milliseconds * 1000 } }
    func identified(by identity: UInt64) -> Packet { with { $0.identity = identity } }
}

/// A connection under test, and all that came out of it.
struct Reassembly: ~Copyable {
    /// What came out, in order.
    enum Output: Equatable {
        case bytes([UInt8], Side)
        case gap(Int, Side)
    }

    var connection: TCPConnection
    var budget: ReassemblyBudget
    private(set) var output: [Output] = []
    private let clientInitial: UInt32
    private let serverInitial: UInt32
    private var time: Int64 = 0
    private var frame: UInt64 = 0

    init(client: UInt32 = 1000, server: UInt32 = 5_000_000, limits: ReassemblyLimits = ReassemblyLimits()) {
        clientInitial = client
        serverInitial = server
        connection = TCPConnection(stamp: FrameStamp(file: 0, frame: 1, time: Timestamp(nanoseconds: 0)))
        budget = ReassemblyBudget(limits: limits)
    }

    /// Everything that comes out of the packets.
    static func transcript(
        of packets: [Packet], client: UInt32 = 1000, server: UInt32 = 5_000_000,
        limits: ReassemblyLimits = ReassemblyLimits()
    ) -> String {
        var reassembly = Reassembly(client: client, server: server, limits: limits)
        for packet in packets { reassembly.receive(packet) }
        reassembly.finish()
        return reassembly.transcript
    }

    /// The place of the last packet.
    var stamp: FrameStamp { FrameStamp(file: 0, frame: frame, time: Timestamp(nanoseconds: time * 1000)) }

    mutating func receive(_ packet: Packet) {
        frame += 1
        time = packet.time ?? time + 100
        let (own, peer) =
            packet.side == .opener ? (clientInitial, serverInitial) : (serverInitial, clientInitial)
        var flags = packet.flags
        if packet.received != nil { flags.insert(.ack) }
        let segment = TCPSegment(
            sequence: SequenceNumber(own) + (packet.position + 1),
            acknowledgement: SequenceNumber(peer) + ((packet.received ?? -1) + 1), flags: flags,
            missing: packet.missing, identity: packet.identity, stamp: stamp)
        switch connection.receive(segment, packet.payload.span, from: packet.side, budget: &budget) {
        case .deliver(let range): output.append(.bytes(Array(packet.payload[range]), packet.side))
        case .nothing: break
        }
        drain()
    }

    mutating func finish() {
        connection.finish()
        drain()
    }

    private mutating func drain() {
        while connection.hasWork, let event = connection.nextEvent(budget: &budget) {
            switch event {
            case .bytes(let bytes, let side, _): output.append(.bytes(bytes, side))
            case .gap(let count, let side, _): output.append(.gap(count, side))
            }
        }
    }

    /// `C:` and `S:` with bytes, gaps as `[N]`; what follows on the same side without a break is one run.
    var transcript: String {
        var text = ""
        var last: Side?
        for item in output {
            let (piece, side) =
                switch item {
                case .bytes(let bytes, let side): (String(decoding: bytes, as: UTF8.self), side)
                case .gap(let count, let side): ("[\(count)]", side)
                }
            if side != last { text += (last == nil ? "" : " ") + (side == .opener ? "C:" : "S:") }
            text += piece
            last = side
        }
        return text
    }

    /// The bytes of one direction; a gap is so many zeros.
    func stream(_ wanted: Side) -> [UInt8] {
        output.flatMap { item -> [UInt8] in
            switch item {
            case .bytes(let bytes, let side): side == wanted ? bytes : []
            case .gap(let count, let side): side == wanted ? [UInt8](repeating: 0, count: count) : []
            }
        }
    }
}
