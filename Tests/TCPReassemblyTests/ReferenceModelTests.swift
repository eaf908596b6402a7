import TCPReassembly
import TestSupport
import Testing

/// A conversation of two programs, cut into segments, and the simplest way to put it together: keep everything.
struct Conversation: Sendable {
    /// What each side sends.
    private(set) var client: [UInt8] = []
    private(set) var server: [UInt8] = []
    /// The segments in the order in which they were first sent.
    private(set) var segments: [Packet] = []
    /// For each octet, how much of the other side its sender had received.
    private(set) var clientHeard: [Int] = []
    private(set) var serverHeard: [Int] = []

    init(turns: Int, _ random: inout SplitMix64) {
        for turn in 0..<turns {
            let count = Int.random(in: 1...60, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            append(bytes, from: turn % 2 == 0 ? .responder : .opener, &random)
        }
    }

    private mutating func append(_ bytes: [UInt8], from side: Side, _ random: inout SplitMix64) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(Int.random(in: 1...20, using: &random))
            rest = rest.dropFirst(part.count)
            let position = side == .opener ? client.count : server.count
            let heard = side == .opener ? server.count : client.count
            segments.append(Packet(side: side, position: position, payload: Array(part), received: heard))
            if side == .opener {
                client += part
                clientHeard += [Int](repeating: heard, count: part.count)
            } else {
                server += part
                serverHeard += [Int](repeating: heard, count: part.count)
            }
        }
    }

    /// A copy of any part of what a side has sent up to the segment at `index`, as a retransmission cuts it.
    func retransmission(of index: Int, _ random: inout SplitMix64) -> Packet {
        var packet = segments[index]
        let stream = packet.side == .opener ? client : server
        let sent = packet.position + packet.payload.count
        packet.position = Int.random(in: max(0, packet.position - 15)...packet.position, using: &random)
        packet.payload = Array(stream[packet.position..<sent])
        return packet
    }

    /// The segments as a capture may hold them: out of order by a few places, with copies and overlaps.
    func captured(shuffledBy distance: Int, _ random: inout SplitMix64) -> [Packet] {
        var packets: [(place: Int, packet: Packet)] = []
        for index in segments.indices {
            packets.append((index * 4 + Int.random(in: 0...distance * 4, using: &random), segments[index]))
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                let copy = Bool.random(using: &random) ? segments[index] : retransmission(of: index, &random)
                packets.append((index * 4 + Int.random(in: 0...distance * 4, using: &random), copy))
            }
        }
        return packets.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map {
                $0.element.packet
            }
    }
}

struct ReferenceModelTests {
    @Test("Whatever order TCP could have delivered, the streams are the same and causal", arguments: 0..<400)
    func anyOrder(seed: Int) {
        var random = SplitMix64(state: UInt64(seed))
        let conversation = Conversation(turns: Int.random(in: 1...12, using: &random), &random)
        let packets = conversation.captured(shuffledBy: seed % 10, &random)
        // Also with numbers that wrap around inside.
        let initial = seed % 2 == 0 ? UInt32(1000) : UInt32.max - UInt32(seed % 64)
        var reassembly = Reassembly(client: initial, server: initial &+ 7)
        for packet in Packet.handshake + packets { reassembly.receive(packet) }
        reassembly.finish()
        #expect(reassembly.stream(.opener) == conversation.client)
        #expect(reassembly.stream(.responder) == conversation.server)
        #expect(reassembly.connection.quality.missingBytes == 0)
        #expect(reassembly.connection.quality.conflictingBytes == 0)
        #expect(reassembly.budget.bytesHeld == 0)
        expectCausalOrder(reassembly.output, conversation)
    }

    @Test("Lost segments become gaps of exactly their octets, in causal order", arguments: 0..<400)
    func anyLoss(seed: Int) {
        var random = SplitMix64(state: UInt64(seed) + 1_000_000)
        let conversation = Conversation(turns: Int.random(in: 2...12, using: &random), &random)
        var expected: (client: [UInt8], server: [UInt8]) = (conversation.client, conversation.server)
        var kept: [Packet] = []
        for packet in conversation.segments {
            guard Int.random(in: 0..<4, using: &random) == 0 else {
                kept.append(packet)
                continue
            }
            for index in packet.payload.indices {
                if packet.side == .opener {
                    expected.client[packet.position + index] = 0
                } else {
                    expected.server[packet.position + index] = 0
                }
            }
        }
        var reassembly = Reassembly()
        for packet in Packet.handshake + kept { reassembly.receive(packet) }
        let ends = (conversation.client.count, conversation.server.count)
        reassembly.receive(Packet(side: .opener, position: ends.0, payload: [], received: ends.1).fin)
        reassembly.receive(Packet(side: .responder, position: ends.1, payload: [], received: ends.0 + 1).fin)
        reassembly.finish()
        #expect(reassembly.stream(.opener) == expected.client)
        #expect(reassembly.stream(.responder) == expected.server)
        expectCausalOrder(reassembly.output, conversation)
    }

    /// No octet, and no lost one, comes out before what its sender had received.
    private func expectCausalOrder(_ output: [Reassembly.Output], _ conversation: Conversation) {
        var (client, server) = (0, 0)
        for item in output {
            let (count, side) =
                switch item {
                case .bytes(let bytes, let side): (bytes.count, side)
                case .gap(let count, let side): (count, side)
                }
            switch (side, item) {
            case (.opener, .bytes):
                let heard = conversation.clientHeard[client..<client + count].max() ?? 0
                if heard > server {
                    Issue.record("octet \(client) of the client came before \(heard) of the server")
                    return
                }
            case (.responder, .bytes):
                let heard = conversation.serverHeard[server..<server + count].max() ?? 0
                if heard > client {
                    Issue.record("octet \(server) of the server came before \(heard) of the client")
                    return
                }
            case (_, .gap):
                break
            }
            if side == .opener { client += count } else { server += count }
        }
    }

    @Test("Noise never traps", arguments: 0..<300)
    func noise(seed: Int) {
        var random = SplitMix64(state: UInt64(seed))
        let limits = ReassemblyLimits(bytesPerConnection: 400, segmentsPerConnection: 10, bytesInAll: 600)
        var reassembly = Reassembly(client: .random(in: 0 ... .max, using: &random), limits: limits)
        for _ in 0..<200 {
            let isNear = Int.random(in: 0..<10, using: &random) > 0
            let span = isNear ? 300 : Int(UInt32.max)
            let count = Int.random(in: 0...40, using: &random)
            reassembly.receive(
                Packet(
                    side: Bool.random(using: &random) ? .opener : .responder,
                    position: Int.random(in: -2...span, using: &random),
                    payload: (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) },
                    received: Bool.random(using: &random) ? Int.random(in: -2...span, using: &random) : nil,
                    flags: TCPSegment.Flags(rawValue: UInt8.random(in: 0..<64, using: &random) & ~0x10),
                    missing: Int.random(in: 0..<8, using: &random) == 0
                        ? Int.random(in: 0...1500, using: &random) : 0,
                    time: nil))
            #expect(reassembly.budget.bytesHeld <= 600 + 40)
        }
        reassembly.finish()
        #expect(reassembly.budget.bytesHeld == 0)
    }
}
