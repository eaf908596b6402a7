import TCPReassembly
import Testing

struct OrderTests {
    /// A few packets after a handshake, and what must come out.
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
        Scenario("in order", [.client("EHLO", at: 0), .server("250", at: 0, received: 4)], "C:EHLO S:250"),
        Scenario("swapped", [.client("LO", at: 2), .client("EH", at: 0)], "C:EHLO"),
        Scenario(
            "a reply captured before its command",
            [.server("250", at: 0, received: 4), .client("EHLO", at: 0)], "C:EHLO S:250"),
        Scenario(
            "a reply captured between the parts of its command",
            [.client("EH", at: 0), .server("250", at: 0, received: 4), .client("LO", at: 2)], "C:EHLO S:250"),
        Scenario(
            "a whole exchange captured the wrong way round",
            [
                .client("QUIT", at: 4, received: 3), .server("221", at: 3, received: 8),
                .server("250", at: 0, received: 4), .client("EHLO", at: 0),
            ], "C:EHLO S:250 C:QUIT S:221"),
        Scenario(
            "a retransmission that holds more",
            [.client("EH", at: 0), .client("EHLO", at: 0)], "C:EHLO"),
        Scenario(
            "overlap from the left", [.client("HLO", at: 1), .client("EHL", at: 0)], "C:EHLO"),
        Scenario(
            "an island covered by what fills the hole",
            [.client("LO", at: 2), .client("EHLO", at: 0)], "C:EHLO"),
        Scenario(
            "several islands",
            [.client("O", at: 3), .client("H", at: 1), .client("L", at: 2), .client("E", at: 0)], "C:EHLO"),
        Scenario(
            "islands bridged by one segment",
            [.client("O", at: 3), .client("H", at: 1), .client("HLO", at: 1), .client("E", at: 0)], "C:EHLO"),
        Scenario("a retransmission", [.client("EHLO", at: 0), .client("EHLO", at: 0)], "C:EHLO"),
        Scenario(
            "a part retransmitted", [.client("EHLO", at: 0), .client("LO", at: 2), .client("!", at: 4)],
            "C:EHLO!"),
        Scenario(
            "a keep-alive with an octet of its own",
            [.client("EHLO", at: 0), .client("\0", at: 3), .client("!", at: 4)], "C:EHLO!"),
        Scenario(
            "a keep-alive without an octet",
            [.client("EHLO", at: 0), .client("", at: 3), .client("!", at: 4)], "C:EHLO!"),
        Scenario(
            "a keep-alive while the reply is held back",
            [.server("250", at: 0, received: 4), .server("\0", at: -1, received: 4), .client("EHLO", at: 0)],
            "C:EHLO S:250"),
        Scenario("the first of two contents", [.client("EHLO", at: 0), .client("HELO", at: 0)], "C:EHLO"),
        Scenario(
            "the first of two contents that wait",
            [.client("LO", at: 2), .client("XX", at: 2), .client("EH", at: 0)], "C:EHLO"),
        Scenario(
            "FIN with data", [.client("QUIT", at: 0).fin, .server("221", at: 0, received: 5).fin],
            "C:QUIT S:221"),
        Scenario(
            "FIN before the data it follows",
            [.client("", at: 4).fin, .client("QUIT", at: 0)], "C:QUIT"),
        Scenario(
            "FIN with data before what comes first",
            [.client("IT", at: 2).fin, .client("QU", at: 0)], "C:QUIT"),
        Scenario(
            "both sides' FINs at once",
            [
                .client("QUIT", at: 0).fin, .server("421", at: 0, received: 0).fin,
                .client("", at: 5, received: 4), .server("", at: 4, received: 5),
            ], "C:QUIT S:421"),
        Scenario(
            "nothing after the FIN", [.client("QUIT", at: 0).fin, .client("NOOP", at: 4)], "C:QUIT"),
        Scenario("RST with data", [.client("EHLO", at: 0), .server("no", at: 0, received: 4).rst], "C:EHLO"),
        Scenario(
            "RST while something waits",
            [.client("LO", at: 2), .server("", at: 0, received: 0).rst], "C:[2]LO"),
    ]

    @Test("Bytes come out once, in order, and no reply before its command", arguments: scenarios)
    func scenario(_ scenario: Scenario) {
        #expect(Reassembly.transcript(of: Packet.handshake + scenario.packets) == scenario.transcript)
    }

    @Test("Nothing changes when sequence numbers wrap around", arguments: scenarios)
    func wrap(_ scenario: Scenario) {
        for before in UInt32(0)...6 {
            let transcript = Reassembly.transcript(
                of: Packet.handshake + scenario.packets, client: 0 &- before, server: 3 &- before)
            #expect(transcript == scenario.transcript, "the numbers wrap \(before) octets after the SYN")
        }
    }

    @Test("Without the SYNs the first segments tell where the streams begin")
    func midstream() {
        let transcript = Reassembly.transcript(of: [
            .client("NOOP", at: 700, received: 900), .server("250", at: 900, received: 704),
            .client("QUIT", at: 704, received: 903),
        ])
        #expect(transcript == "C:NOOP S:250 C:QUIT")
    }

    @Test("A start in the middle with a reply first waits for nothing")
    func midstreamReply() {
        let transcript = Reassembly.transcript(of: [
            .server("250", at: 900, received: 704), .client("QUIT", at: 704, received: 903),
        ])
        #expect(transcript == "S:250 C:QUIT")
    }

    @Test("The data of a SYN (TCP Fast Open) comes out")
    func fastOpen() {
        let transcript = Reassembly.transcript(of: [
            Packet(side: .opener, position: -1, payload: Array("EHLO".utf8), received: nil, flags: .syn),
            Packet(side: .responder, position: -1, payload: [], received: 4, flags: .syn),
            .server("250", at: 0, received: 4),
        ])
        #expect(transcript == "C:EHLO S:250")
    }

    @Test("The opening tells how far the handshake is in the capture")
    func openings() {
        func opening(_ packets: [Packet]) -> TCPConnection.Opening {
            var reassembly = Reassembly()
            for packet in packets { reassembly.receive(packet) }
            return reassembly.connection.opening
        }
        let shake = Packet.handshake
        #expect(opening([shake[0]]) == .requested)
        #expect(opening([shake[0], shake[0]]) == .requested)
        #expect(opening(shake) == .established)
        #expect(opening([shake[1]]) == .established)
        #expect(opening([shake[2]]) == .midstream)
        #expect(opening([shake[0], .server("", at: 0, received: 0).rst]) == .refused)
        #expect(
            opening([shake[0], .server("", at: -5_000_001, received: 0).rst]) == .refused, "with the number 0"
        )
        #expect(opening([shake[0], .server("", at: 0, received: 1).rst]) == .requested, "of no SYN that was")
        #expect(opening([shake[0], .server("", at: 0, received: -1).rst]) == .requested)
        #expect(opening([shake[0], .server("", at: 0, received: nil).rst]) == .requested)
        let fast = shake[0].with { $0.payload = Array("EHLO".utf8) }
        #expect(opening([fast, .server("", at: 0, received: 0).rst]) == .refused)
        #expect(opening([fast, .server("", at: 0, received: 4).rst]) == .refused)
        #expect(opening([fast, .server("", at: 0, received: 5).rst]) == .requested)
        #expect(opening([shake[0], shake[1], .server("", at: 0, received: 0).rst]) == .established)
    }

    @Test("The first FIN or RST tells who closed")
    func closings() {
        func closing(_ packets: [Packet]) -> String {
            var reassembly = Reassembly()
            for packet in Packet.handshake + packets { reassembly.receive(packet) }
            guard let closing = reassembly.connection.closing else { return "open" }
            return (closing.side == .opener ? "client" : "server") + (closing.isReset ? " RST" : " FIN")
        }
        #expect(closing([]) == "open")
        #expect(closing([.client("", at: 0).fin, .server("", at: 0, received: 1).fin]) == "client FIN")
        #expect(closing([.server("", at: 0).fin, .client("", at: 0, received: 1).rst]) == "server FIN")
        #expect(closing([.server("", at: 0).rst]) == "server RST")
        #expect(closing([.client("", at: 0).rst]) == "client RST")
        #expect(closing([.client("", at: 3_000_000).rst]) == "open", "a RST outside the window is forged")
        #expect(closing([.client("", at: 3_000_000).fin]) == "open", "so is a FIN")
        #expect(closing([.server("", at: -5_000_001).rst]) == "open", "0 is a number as any other")
        #expect(
            closing([.client("", at: 500_000).fin]) == "client FIN", "the capture may lack what is before it")
    }

    @Test("After a FIN outside the window the stream goes on, and the true one ends it")
    func forgedEnd() {
        var reassembly = Reassembly()
        for packet in Packet.handshake + [
            .client("EHLO", at: 0), .client("", at: 3_000_000, received: 0).fin,
            .server("", at: 3_000_000, received: 4).fin, .server("250", at: 0, received: 4),
            .client("QUIT", at: 4, received: 3).fin, .server("221", at: 3, received: 9).fin,
        ] { reassembly.receive(packet) }
        #expect(reassembly.transcript == "C:EHLO S:250 C:QUIT S:221")
        let bothFINsSeen = reassembly.connection.bothFINsSeen
        #expect(bothFINsSeen)
    }

    @Test("The handshake is timed from the SYN to its completion")
    func handshakeDuration() {
        var reassembly = Reassembly()
        for (index, packet) in Packet.handshake.enumerated() {
            reassembly.receive(packet.at(milliseconds: Int64(index) * 20))
        }
        #expect(reassembly.connection.handshakeDuration == 40_000_000)
    }
}
