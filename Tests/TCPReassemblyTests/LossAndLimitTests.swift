import TCPReassembly
import Testing

struct LossAndLimitTests {
    struct Scenario: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let packets: [Packet]
        let transcript: String

        init(_ description: String, _ packets: [Packet], _ transcript: String) {
            testDescription = description
            self.packets = packets
            self.transcript = transcript
        }
    }

    static let scenarios = [
        Scenario("a hole", [.client("LO", at: 2), .server("250", at: 0, received: 4)], "C:[2]LO S:250"),
        Scenario("the end", [.client("EH", at: 0), .server("250", at: 0, received: 4)], "C:EH[2] S:250"),
        Scenario("everything of one side", [.server("250", at: 0, received: 4)], "C:[4] S:250"),
        Scenario(
            "two holes with a reply between",
            [
                .server("250", at: 0, received: 4), .client("IT", at: 6, received: 3),
                .server("221", at: 3, received: 8),
            ], "C:[4] S:250 C:[2]IT S:221"),
        Scenario(
            "commands and replies, all in one gap on the server's side",
            [
                .client("EHLO", at: 0, received: 3), .client("QUIT", at: 4, received: 6),
                .client("", at: 8, received: 9).fin,
            ], "S:[3] C:EHLO S:[3] C:QUIT S:[3]"),
        Scenario(
            "a frame cut by the snaplen",
            [Packet.client("EHLO client", at: 0).cut(to: 4), .server("250", at: 0, received: 11)],
            "C:EHLO[7] S:250"),
        Scenario(
            "a cut frame, and the retransmission of it",
            [Packet.client("EHLO client", at: 0).cut(to: 4), .client("EHLO client", at: 0)], "C:EHLO[7]"),
        Scenario(
            "a cut frame that waits",
            [Packet.client("LO client", at: 2).cut(to: 2), .client("EH", at: 0), .client("!", at: 11)],
            "C:EHLO[7]!"),
        Scenario(
            "a hole before the FIN", [.client("EH", at: 0), .client("", at: 4).fin], "C:EH[2]"),
    ]

    @Test("What the other side acknowledged before it came is not lost, though the SYN of its direction is")
    func acknowledgedFirst() {
        var reassembly = Reassembly()
        for packet in [
            Packet.handshake[0], .client("EHLO", at: 0, received: 3), .client("QUIT", at: 4, received: 9),
            .server("250", at: 6, received: 8),
        ] { reassembly.receive(packet) }
        reassembly.finish()
        #expect(reassembly.output.contains(.bytes(Array("250".utf8), .responder)))
        #expect(reassembly.output.contains(.gap(3, .responder)))
        #expect(reassembly.connection.quality.missingBytes == 3)
    }

    @Test("What is lost comes out as a gap of its octets, in its place", arguments: scenarios)
    func losses(_ scenario: Scenario) {
        #expect(Reassembly.transcript(of: Packet.handshake + scenario.packets) == scenario.transcript)
    }

    @Test("An acknowledged hole is waited for, for 50 milliseconds")
    func patience() {
        var reassembly = Reassembly()
        for packet in Packet.handshake { reassembly.receive(packet) }
        reassembly.receive(Packet.server("250", at: 0, received: 4).at(milliseconds: 10))
        reassembly.receive(Packet.server("!", at: 3, received: 4).at(milliseconds: 50))
        #expect(reassembly.transcript == "")
        reassembly.receive(Packet.server("!", at: 4, received: 4).at(milliseconds: 70))
        #expect(reassembly.transcript == "C:[4] S:250!!")
        #expect(reassembly.connection.quality.missingBytes == 4)
    }

    @Test("One direction alone comes out without gaps for the other")
    func oneSided() {
        let client = [
            Packet.handshake[0], .client("EHLO", at: 0, received: 30), .client("QUIT", at: 4, received: 90),
        ]
        #expect(Reassembly.transcript(of: client) == "C:EHLOQUIT")
        var reassembly = Reassembly()
        for packet in client { reassembly.receive(packet) }
        let seen = (reassembly.connection.isSeen(.opener), reassembly.connection.isSeen(.responder))
        #expect(seen.0)
        #expect(!seen.1)
    }

    @Test("Without acknowledgements a hole counts as lost when 32 segments wait behind it")
    func oneSidedLoss() {
        var reassembly = Reassembly()
        reassembly.receive(Packet.handshake[0])
        for index in 0..<40 { reassembly.receive(.client("x", at: 4 + index, received: nil)) }
        #expect(reassembly.transcript.hasPrefix("C:[4]xxxx"))
    }

    @Test(
        "A limit makes the hole before it count as lost",
        arguments: [
            ReassemblyLimits(bytesPerConnection: 99), ReassemblyLimits(segmentsPerConnection: 9),
            ReassemblyLimits(bytesInAll: 99),
        ])
    func limits(_ limits: ReassemblyLimits) {
        var reassembly = Reassembly(limits: limits)
        for packet in Packet.handshake { reassembly.receive(packet) }
        for index in 0..<9 { reassembly.receive(.client("0123456789", at: 4 + index * 10)) }
        #expect(reassembly.transcript == "")
        reassembly.receive(.client("0123456789", at: 94))
        #expect(reassembly.transcript == "C:[4]" + String(repeating: "0123456789", count: 10))
        #expect(reassembly.connection.quality.missingBytes == 4)
        #expect(reassembly.connection.quality.givenUpBytes == 4)
        #expect(reassembly.budget.bytesHeld == 0)
    }

    @Test("An acknowledgement of octets that never were holds nothing back for ever")
    func forgedAcknowledgement() {
        var packets = Packet.handshake + [.client("EHLO", at: 0, received: 1_000_000)]
        packets += [.server("220", at: 0), .server("250", at: 3, received: 4)]
        let transcript = Reassembly.transcript(of: packets)
        #expect(transcript.contains("EHLO"))
        #expect(transcript.contains("220"))
    }

    @Test(
        "An acknowledgement of octets that were never sent loses nothing: their sender goes on before them",
        arguments: [10_000, 1_000_000, 100_000_000])
    func unsentAcknowledged(number: Int) {
        var reassembly = Reassembly()
        for packet in Packet.handshake + [
            .server("220", at: 0).at(milliseconds: 10),
            .client("", at: 0, received: number).at(milliseconds: 20),
            .client("EHLO", at: 0, received: 3).at(milliseconds: 200),
            .server("250", at: 3, received: 4).at(milliseconds: 300),
            .client("QUIT", at: 4, received: 6).at(milliseconds: 400),
            .server("221", at: 6, received: 8).at(milliseconds: 500),
        ] { reassembly.receive(packet) }
        #expect(reassembly.transcript == "S:220 C:EHLO S:250 C:QUIT S:221")
        #expect(reassembly.connection.quality.missingBytes == 0)
        #expect(reassembly.connection.quality.retransmittedSegments == 0)
        let doubtful = reassembly.connection.doubtful
        #expect(doubtful.map(\.kind) == [.unsentAcknowledged])
        #expect(doubtful.map(\.frame) == [5])
        let hasWork = reassembly.connection.hasWork
        #expect(!hasWork, "nothing waits for them")
    }

    @Test("A hole of any size is one where its sender goes on behind it", arguments: [4000, 5_000_000])
    func largeLoss(count: Int) {
        var reassembly = Reassembly()
        for packet in Packet.handshake + [
            .client("DATA", at: 0).at(milliseconds: 10),
            .server("354", at: 0, received: 4).at(milliseconds: 100),
            .server("250", at: 3, received: 4 + count).at(milliseconds: 200),
            .client("QUIT", at: 4 + count, received: 6).at(milliseconds: 300),
            .server("221", at: 6, received: 8 + count).at(milliseconds: 400),
        ] { reassembly.receive(packet) }
        #expect(reassembly.transcript == "C:DATA S:354 C:[\(count)] S:250 C:QUIT S:221")
        #expect(reassembly.connection.quality.missingBytes == count)
        let doubtful = reassembly.connection.doubtful
        #expect(doubtful.isEmpty)
    }

    @Test("What a RST acknowledges far from what was sent is not missing")
    func distantResetAcknowledgement() {
        var reassembly = Reassembly()
        for packet in Packet.handshake + [
            .server("220", at: 0), .client("", at: 0, received: 100_000_000).rst,
        ] { reassembly.receive(packet) }
        #expect(reassembly.connection.quality.missingBytes == 0)
    }

    @Test("What differs in a later copy is counted")
    func conflicts() {
        func conflicting(_ packets: [Packet]) -> Int {
            var reassembly = Reassembly()
            for packet in Packet.handshake + packets { reassembly.receive(packet) }
            return reassembly.connection.quality.conflictingBytes
        }
        #expect(conflicting([.client("EHLO", at: 0), .client("EHLO", at: 0)]) == 0)
        #expect(conflicting([.client("EHLO", at: 0), .client("HELO", at: 0)]) > 0)
        #expect(conflicting([.client("LO", at: 2), .client("LX", at: 2), .client("EH", at: 0)]) == 1)
        #expect(conflicting([.client("LO", at: 2), .client("EHXX", at: 0)]) == 2)
    }

    /// Packets captured twice, retransmitted segments, segments out of order.
    private func counts(_ packets: [Packet]) -> [Int] {
        var reassembly = Reassembly()
        for packet in Packet.handshake + packets { reassembly.receive(packet) }
        let quality = reassembly.connection.quality
        return [quality.duplicatePackets, quality.retransmittedSegments, quality.outOfOrderSegments]
    }

    @Test("A packet captured twice is no retransmission")
    func duplicates() {
        let packet = Packet.client("EHLO", at: 0).identified(by: 77)
        #expect(counts([packet, packet]) == [1, 0, 0])
        #expect(counts([packet, packet.identified(by: 78)]) == [0, 1, 0])
        #expect(counts([packet, packet.at(milliseconds: 300)]) == [0, 1, 0])
        #expect(counts([packet, .client("\0", at: 3)]) == [0, 0, 0], "a keep-alive")
        #expect(counts([.client("LO", at: 2), .client("EH", at: 0)]) == [0, 0, 1])
    }

    @Test("So is a large packet, whether it came in its turn or not, and two of them one after the other")
    func largeDuplicates() {
        func body(_ number: Int, _ identity: UInt64? = nil) -> Packet {
            .client(String(repeating: "a", count: 1448), at: number * 1448).identified(
                by: identity ?? UInt64(number))
        }
        #expect(counts([body(0), body(0)]) == [1, 0, 0])
        let identified = body(0, 9 << 16)
        #expect(counts([body(0), identified]) == [0, 1, 0])
        #expect(counts([identified, identified.at(milliseconds: 50)]) == [1, 0, 0])
        #expect(counts([identified, identified.at(milliseconds: 300)]) == [0, 1, 0])
        #expect(counts([body(0), body(0).at(milliseconds: 50)]) == [0, 1, 0], "no IP identification")
        #expect(counts((0..<2).map { body($0) } + (0..<2).map { body($0) }) == [2, 0, 0])
        #expect(counts([body(1), body(0), body(0), body(1)]) == [2, 0, 1])
        let shorter = Packet.client(String(repeating: "a", count: 1000), at: 0).identified(by: 0)
        #expect(counts([body(0), shorter]) == [0, 1, 0])
    }

    @Test("A SYN with another number asks for a new connection")
    func reuse() {
        func isReused(by packet: Packet, after packets: [Packet]) -> Bool {
            var reassembly = Reassembly()
            for packet in packets { reassembly.receive(packet) }
            let segment = TCPSegment(
                sequence: SequenceNumber(UInt32(1001 + packet.position)), acknowledgement: SequenceNumber(0),
                flags: .syn, stamp: reassembly.stamp)
            return reassembly.connection.isReused(by: segment, from: packet.side)
        }
        let syn = Packet.handshake[0]
        #expect(!isReused(by: syn, after: Packet.handshake))
        #expect(isReused(by: syn.with { $0.position = 5000 }, after: Packet.handshake))
        #expect(isReused(by: syn.with { $0.position = 5000 }, after: [.client("EHLO", at: 100)]))
        #expect(isReused(by: syn.with { $0.position = 104 }, after: [Packet.client("EHLO", at: 100).fin]))
    }
}
