import DeliveryAnalysis
import DialogueExamples
import MailSession
import Provenance
import SessionTracing
import TestSupport
import Testing

/// What a session record says of the connection itself.
struct ConnectionTests {
    private func only(_ wire: Wire, options: TracingOptions = TracingOptions()) throws -> MailSession {
        let sessions = trace(wire.frames, options: options)
        try #require(sessions.count == 1)
        return sessions[0]
    }

    private func conversation(on wire: Wire = Wire()) -> Wire {
        var wire = wire
        wire.handshake()
        wire.server("220 mx ESMTP\r\n")
        wire.client("EHLO c\r\n")
        wire.server("250-mx\r\n250 PIPELINING\r\n")
        return wire
    }

    @Test("A SYN that nobody answers is an attempt that failed")
    func unanswered() throws {
        var wire = Wire()
        for _ in 0..<3 { wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn) }
        let session = try only(wire)
        #expect(session.connect == .unanswered)
        #expect(session.mailProtocol == .unknown)
        #expect(session.client.description == "192.0.2.10:40112")
        #expect(session.server.description == "198.51.100.25:25")
        #expect(session.firstFrame == 1)
        #expect(session.lastFrame == 3)
    }

    @Test("A SYN answered by RST is refused")
    func refused() throws {
        var wire = Wire()
        wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
        wire.segment(fromClient: false, at: -1, received: 0, flags: Wire.rst)
        let session = try only(wire)
        #expect(session.connect == .refused)
        #expect(session.closedBy == .serverRST)
        #expect(session.mailProtocol == .unknown)
    }

    @Test("Attempts on ports that are no mail ports are no sessions")
    func foreignAttempts() {
        var wire = Wire()
        wire.server.port = 80
        wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
        wire.segment(fromClient: false, at: -1, received: 0, flags: Wire.rst)
        #expect(trace(wire.frames).isEmpty)
    }

    @Test("A connection without a word is a session of an unknown protocol")
    func silent() throws {
        var wire = Wire()
        wire.handshake()
        wire.close()
        let session = try only(wire)
        #expect(session.connect == .established)
        #expect(session.mailProtocol == .unknown)
        #expect(session.closedBy == .clientFIN)
        #expect(session.handshakeRoundTrip == 0.002)
    }

    @Test(
        "A connection of which only numbers are left is a session where they tell of octets",
        arguments: [Wire.fin, Wire.rst])
    func octetsLost(end: UInt8) throws {
        var wire = Wire()
        wire.segment(fromClient: true, at: 0, received: 0)
        wire.segment(fromClient: true, at: 6, received: 15)
        wire.segment(fromClient: true, at: 6, received: 15, flags: end)
        if end == Wire.fin { wire.segment(fromClient: false, at: 15, received: 7, flags: Wire.fin) }
        let session = try only(wire)
        #expect(session.connect == .midstream)
        #expect(session.client.port == 40_112)
        #expect(session.mailProtocol == .unknown)
        #expect(session.closedBy == (end == Wire.fin ? .clientFIN : .clientRST))
        #expect(session.quality.missingBytes == 21)
        #expect(!session.quality.complete)
        #expect(session.firstFrame == 1)
    }

    @Test(
        "What is acknowledged tells of octets, too, and who is the client stands in the ports",
        arguments: [true, false])
    func octetsAcknowledged(fromClient: Bool) throws {
        var wire = Wire()
        wire.segment(fromClient: fromClient, at: 0, received: 0)
        wire.segment(fromClient: !fromClient, at: 40, received: 0)
        wire.segment(fromClient: fromClient, at: 0, received: 40)
        let session = try only(wire)
        #expect(session.client.port == 40_112)
        #expect(session.quality.missingBytes == 40)
    }

    @Test("Neither the tail of a connection nor one that is idle is a session")
    func tails() {
        var wire = Wire()
        wire.clientSent = 600
        wire.serverSent = 300
        wire.close()
        #expect(trace(wire.frames).isEmpty)
        wire = Wire()
        for _ in 0..<3 {
            wire.segment(fromClient: true, at: 599, received: 300)
            wire.segment(fromClient: false, at: 300, received: 600)
        }
        wire.segment(fromClient: false, at: 300, received: 600, flags: Wire.rst)
        #expect(trace(wire.frames).isEmpty)
        wire = Wire()
        wire.segment(fromClient: true, at: 0, received: nil, flags: Wire.rst)
        wire.segment(fromClient: true, at: 50_000_000, received: nil, flags: Wire.rst)
        #expect(trace(wire.frames).isEmpty)
        wire = Wire()
        // A scan with numbers at random; and another connection hours later.
        wire.segment(fromClient: true, at: 0, received: 0)
        wire.segment(fromClient: true, at: 50_000_000, received: 0)
        wire.time += 86_400_000_000_000
        wire.segment(fromClient: true, at: 50, received: 0)
        #expect(trace(wire.frames).isEmpty)
    }

    @Test("A 421 that nobody asked for says why mail that was under way is over")
    func unasked421() throws {
        var wire = conversation()
        #expect(try only(wire).refusals.isEmpty)
        wire.server("421 4.4.2 mx Error: timeout exceeded\r\n")
        #expect(try only(wire).refusals.isEmpty)
        wire = conversation()
        wire.client("MAIL FROM:<a@x.org>\r\n")
        wire.server("250 ok\r\n")
        wire.server("421 4.4.2 mx Error: timeout exceeded\r\n")
        let session = try only(wire)
        #expect(session.refusals.map(\.reply.text) == ["mx Error: timeout exceeded"])
        #expect(session.refusals.map(\.stage) == [.session] && session.refusals[0].verb == nil)
    }

    @Test("Who closed, and how")
    func closedBy() throws {
        var wire = conversation()
        #expect(try only(wire).closedBy == .captureEnd)
        wire.segment(fromClient: false, at: wire.serverSent, received: wire.clientSent, flags: Wire.fin)
        #expect(try only(wire).closedBy == .serverFIN)
        wire = conversation()
        wire.segment(fromClient: true, at: wire.clientSent, received: wire.serverSent, flags: Wire.rst)
        #expect(try only(wire).closedBy == .clientRST)
        wire = conversation()
        wire.server("421 bye\r\n")
        #expect(try only(wire).closedBy == .server421)
        wire = conversation()
        wire.server("221 bye\r\n")
        wire.close()
        #expect(try only(wire).closedBy == .server421)
        wire = conversation()
        wire.client("QUIT\r\n")
        wire.segment(fromClient: true, at: wire.clientSent, received: wire.serverSent, flags: Wire.fin)
        #expect(try only(wire).closedBy == .quit)
    }

    @Test("A QUIT that the server could not hear, or did not come to, ends nothing")
    func idleQuit() throws {
        var wire = conversation()
        wire.segment(fromClient: false, at: wire.serverSent, received: wire.clientSent, flags: Wire.fin)
        wire.client("QUIT\r\n")
        #expect(try only(wire).closedBy == .serverFIN)
        #expect(try only(wire).closedFrame == UInt64(wire.frames.count - 1))
        wire = conversation()
        wire.client("MAIL FROM:<a@x.org>\r\nRCPT TO:<b@y.org>\r\nQUIT\r\n")
        wire.server("250 ok\r\n")
        wire.segment(fromClient: false, at: wire.serverSent, received: wire.clientSent, flags: Wire.fin)
        #expect(try only(wire).closedBy == .serverFIN)
    }

    @Test("What the server refuses in a transaction is in the record")
    func refusedInside() throws {
        var wire = conversation()
        wire.client("MAIL FROM:<a@x.org>\r\n")
        wire.server("250 ok\r\n")
        wire.client("MAIL FROM:<b@x.org>\r\n")
        wire.server("503 nested\r\n")
        wire.client("RSET\r\n")
        wire.server("500 what\r\n")
        let session = try only(wire)
        #expect(session.refusals.map(\.reply.code) == [503, 500])
        #expect(session.refusals.map(\.verb) == ["MAIL", "RSET"])
        #expect(session.transactions.map(\.from) == ["a@x.org"])
    }

    @Test("A session that falls silent while the capture goes on is idle")
    func idle() throws {
        var wire = conversation()
        var other = Wire()
        other.client.port = 40_113
        other.time = wire.time + 3_600_000_000_000
        other = conversation(on: other)
        var sessions = trace(wire.frames + other.frames)
        #expect(sessions.map(\.closedBy) == [.idle, .captureEnd])
        // The same ports again, an hour later, are another connection.
        wire.time += 3_600_000_000_000
        wire.clientSent = 0
        wire.serverSent = 0
        wire.clientInitial = 7_000_000
        wire = conversation(on: wire)
        sessions = trace(wire.frames)
        #expect(sessions.map(\.closedBy) == [.idle, .captureEnd])
    }

    @Test("Too many open connections push out those that have been silent longest, and it is counted")
    func tooManyOpen() {
        let dialogue = Dialogue.deliveries[0]
        var busy = Wire()
        busy.handshake()
        var frames: [Frame] = []
        var flood = 0
        for turn in dialogue.turns {
            for _ in 0..<10 {
                var wire = Wire()
                wire.client = Host(address: (203, 0, 113, UInt8(flood % 200)), port: UInt16(10_000 + flood))
                wire.time = busy.time
                wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
                frames += wire.frames
                flood += 1
            }
            busy.send(turn.bytes, fromClient: turn.isClient)
        }
        busy.close()
        frames = (frames + busy.frames).sorted { $0.time < $1.time }
        var tracer = SessionTracer(captures: ["test.pcap"], options: TracingOptions(connections: 64))
        var sessions: [MailSession] = []
        for (index, frame) in frames.enumerated() {
            let stamp = FrameStamp(
                file: 0, frame: UInt64(index + 1), time: Timestamp(nanoseconds: frame.time))
            tracer.receive(frame.bytes.span, linkType: 1, originalLength: frame.length, stamp: stamp) {
                session, _ in sessions.append(session)
            }
        }
        #expect(tracer.counters.givenUpConnections >= flood - 64)
        #expect(sessions.count { $0.connect == .unanswered } == tracer.counters.givenUpConnections)
        var whole = sessions.filter { $0.connect == .established }
        for index in whole.indices { Verdict.judge(&whole[index]) }
        #expect(whole.map(\.outcomes) == [dialogue.outcomes])
        tracer.finish { _, _ in }
    }

    @Test("Fifty thousand connections may be open at a time by default, and none is given up")
    func manyOpen() {
        var tracer = SessionTracer(captures: ["test.pcap"])
        for port in 10_000..<60_000 as Range<UInt16> {
            var wire = Wire()
            wire.client.port = port
            wire.handshake()
            wire.server("220 mx.example.net ESMTP\r\n")
            for frame in wire.frames {
                let stamp = FrameStamp(file: 0, frame: 1, time: Timestamp(nanoseconds: frame.time))
                tracer.receive(frame.bytes.span, linkType: 1, originalLength: frame.length, stamp: stamp) {
                    _, _ in
                }
            }
        }
        #expect(tracer.counters.givenUpConnections == 0)
        tracer.finish { _, _ in }
    }

    @Test(
        "What connections hold together stays under the limit: those silent longest are given up, and it is counted",
        arguments: [
            ("lines without an end", [UInt8](repeating: 0x78, count: 1400), true, 11),
            (
                "a reply without an end", Array(("220-" + String(repeating: "x", count: 1200) + "\r\n").utf8),
                false,
                60
            ),
            ("recipients", Array(String(repeating: "RCPT TO:<a@b.example>\r\n", count: 50).utf8), true, 40),
        ])
    func tooHeavy(_ name: String, _ piece: [UInt8], _ isFromClient: Bool, _ pieces: Int) {
        let options = TracingOptions(bytesInAll: 4 << 20)
        var tracer = SessionTracer(captures: ["test.pcap"], options: options)
        var ended = 0
        var frames: [Frame] = []
        for number in 0..<400 {
            var wire = Wire()
            wire.client = Host(address: (203, 0, 113, UInt8(number % 200)), port: UInt16(10_000 + number))
            wire.time += Int64(number) * 1_000_000_000
            wire.handshake()
            wire.send(Array("220 mx ESMTP\r\n".utf8), fromClient: false)
            for _ in 0..<pieces { wire.send(piece, fromClient: isFromClient) }
            frames += wire.frames
        }
        for (index, frame) in frames.enumerated() {
            let stamp = FrameStamp(
                file: 0, frame: UInt64(index + 1), time: Timestamp(nanoseconds: frame.time))
            tracer.receive(frame.bytes.span, linkType: 1, originalLength: frame.length, stamp: stamp) {
                _, _ in ended += 1
            }
            #expect(tracer.bytesHeld <= 4 << 20)
        }
        #expect(tracer.counters.givenUpConnections > 0)
        #expect(tracer.counters.givenUpConnections == ended)
        tracer.finish { _, _ in ended += 1 }
        #expect(ended == 400)
        #expect(tracer.bytesHeld == 0)
    }

    @Test("Recipients past what a session may take are counted")
    func heavySession() throws {
        var wire = Wire()
        wire.handshake()
        wire.send(Array("220 mx ESMTP\r\n".utf8), fromClient: false)
        wire.send(Array("MAIL FROM:<a@b.example>\r\n".utf8), fromClient: true)
        wire.send(Array("250 ok\r\n".utf8), fromClient: false)
        for _ in 0..<40 {
            wire.send(Array(String(repeating: "RCPT TO:<a@b.example>\r\n", count: 50).utf8), fromClient: true)
            wire.send(Array(String(repeating: "250 ok\r\n", count: 50).utf8), fromClient: false)
        }
        let sessions = trace(wire.frames, options: TracingOptions(bytesInAll: 4 << 20))
        try #require(sessions.count == 1)
        let transaction = try #require(sessions[0].transactions.first)
        #expect((1..<2000).contains(transaction.recipients.count))
        #expect(transaction.recipients.count + (transaction.recipientsDropped ?? 0) == 2000)
    }

    @Test("Parameters and replies count for what a session may take")
    func heavyParameters() throws {
        var wire = Wire()
        wire.handshake()
        wire.server("220 mx ESMTP\r\n")
        wire.client("MAIL FROM:<a@b.example>\r\n")
        wire.server("250 ok\r\n")
        let parameter = String(repeating: "x", count: 10_000)
        for number in 0..<40 {
            wire.client("RCPT TO:<\(number)@b.example> X=\(parameter)\r\n")
            wire.server("250 ok\r\n")
        }
        let sessions = trace(wire.frames, options: TracingOptions(bytesInAll: 4 << 20))
        let transaction = try #require(sessions.first?.transactions.first)
        #expect((1..<40).contains(transaction.recipients.count))
        #expect(transaction.recipients.count + (transaction.recipientsDropped ?? 0) == 40)
    }

    @Test("Transactions past the limit are counted")
    func manyTransactions() throws {
        var wire = Wire()
        wire.handshake()
        wire.server("220 mx ESMTP\r\n")
        for _ in 0..<5 {
            wire.client("MAIL FROM:<a@b.example>\r\nRCPT TO:<c@b.example>\r\nRSET\r\n")
            wire.server("250 ok\r\n250 ok\r\n250 ok\r\n")
        }
        let sessions = trace(wire.frames, options: TracingOptions(transactionsPerSession: 3))
        try #require(sessions.count == 1)
        #expect(sessions[0].transactions.count == 3)
        #expect(sessions[0].quality.transactionsDropped == 2)
        #expect(trace(wire.frames)[0].quality.transactionsDropped == nil)
    }

    @Test("Bytes of a header that are not UTF-8 make a record lossy")
    func lossyHeader() throws {
        for subject in [Array("caf\u{e9}".utf8), [0x63, 0x61, 0x66, 0xE9]] {
            var wire = Wire()
            wire.handshake()
            wire.server("220 mx ESMTP\r\n")
            wire.client("MAIL FROM:<a@b.example>\r\nRCPT TO:<c@b.example>\r\nDATA\r\n")
            wire.server("250 ok\r\n250 ok\r\n354 go\r\n")
            wire.send(Array("Subject: ".utf8) + subject + Array("\r\n\r\n.\r\n".utf8), fromClient: true)
            wire.server("250 ok\r\n")
            let session = try #require(trace(wire.frames).first)
            #expect(session.transactions.first?.message?.subject?.hasPrefix("caf") == true)
            #expect(session.lossyText == (subject.count == 4 ? true : nil))
        }
    }

    @Test("A port used again makes another session")
    func portReuse() {
        var wire = Wire()
        let dialogue = Dialogue.deliveries[0]
        for number in 0..<3 {
            wire.clientInitial = 1_000_000 + UInt32(number) * 50_000
            wire.serverInitial = 9_000_000 + UInt32(number) * 50_000
            wire.clientSent = 0
            wire.serverSent = 0
            wire.handshake()
            for turn in dialogue.turns { wire.send(turn.bytes, fromClient: turn.isClient) }
            // The second connection is never closed.
            if number != 1 { wire.close() }
        }
        let sessions = trace(wire.frames)
        #expect(sessions.map(\.outcomes) == [dialogue.outcomes, dialogue.outcomes, dialogue.outcomes])
        #expect(Set(sessions.map(\.id)).count == 3)
        #expect(Set(sessions.map(\.communityID)).count == 1)
    }

    @Test("One direction alone is said to be so", arguments: [true, false])
    func oneSided(isClient: Bool) throws {
        let frames = Dialogue.deliveries[0].frames().filter { ($0.bytes[29] == 10) == isClient }
        let sessions = trace(frames)
        try #require(sessions.count == 1)
        #expect(sessions[0].quality.oneSided == (isClient ? .clientOnly : .serverOnly))
        #expect(sessions[0].client.port == 40_112)
        #expect(sessions[0].server.port == 25)
        #expect(!sessions[0].quality.complete)
        #expect(sessions[0].transactions.allSatisfy { $0.outcome == .unknown })
    }

    @Test("A start in the middle is said to be so")
    func midstream() throws {
        let sessions = trace(Array(Dialogue.deliveries[0].frames()[5...]))
        try #require(sessions.count == 1)
        #expect(sessions[0].connect == .midstream)
        #expect(sessions[0].quality.midstream)
        #expect(!sessions[0].quality.complete)
        #expect(sessions[0].outcomes == Dialogue.deliveries[0].outcomes)
    }

    @Test(
        "Without the server's SYN the greeting may be lost, and no other reply is taken for it",
        arguments: [true, false])
    func lostBeginning(_ isGreetingLost: Bool) throws {
        var wire = Wire()
        wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
        if isGreetingLost {
            wire.serverSent = 8
        } else {
            wire.segment(fromClient: true, at: 0, received: 0)
            wire.server("220 mx\r\n")
        }
        for (command, reply) in [
            ("HELO c", "250 mx"), ("MAIL FROM:<a@b>", "250 ok"), ("RCPT TO:<c@d>", "250 ok"),
            ("RCPT TO:<e@f>", "550 no"), ("DATA", "354 go"), ("text\r\n.", "250 taken"), ("QUIT", "221 bye"),
        ] {
            wire.client(command + "\r\n")
            wire.server(reply + "\r\n")
        }
        wire.close()
        let session = try only(wire)
        #expect(session.greeting?.code == (isGreetingLost ? nil : 220))
        #expect(session.transactions.map { $0.recipients.map(\.outcome) } == [[.accepted, .rejected]])
        #expect(session.closedBy == .quit)
    }

    @Test("What a side lost before its first segment here is told before that, so that no reply is another's")
    func lostBeforeFirst() throws {
        var wire = Wire()
        wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
        wire.segment(fromClient: true, at: 0, received: 0)
        wire.serverSent = 8
        wire.client("EHLO c\r\n")
        wire.serverSent += 8
        wire.client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nRCPT TO:<e@f>\r\nDATA\r\n")
        wire.server("250 ok\r\n250 ok\r\n550 no\r\n354 go\r\n")
        wire.client("text\r\n.\r\n")
        wire.server("250 taken\r\n")
        wire.close()
        let session = try only(wire)
        #expect(session.quality.missingBytes == 16)
        let outcomes = session.transactions.flatMap { $0.recipients.map(\.outcome) }
        #expect(outcomes.count == 2 && outcomes[0] != .rejected && outcomes[1] != .accepted)
    }

    @Test("What only a RST acknowledges was sent, and is missing")
    func resetAcknowledges() throws {
        var wire = conversation()
        wire.client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n")
        wire.server("250 ok\r\n")
        wire.segment(
            fromClient: true, at: wire.clientSent, received: wire.serverSent + 8, flags: Wire.rst)
        let session = try only(wire)
        #expect(session.closedBy == .clientRST)
        #expect(session.quality.missingBytes == 8)
        #expect(session.transactions.map { $0.recipients.map(\.outcome) } == [[.unknown]])
    }

    @Test("Late copies of what many closed connections sent are none of their own")
    func stragglers() throws {
        var frames: [Frame] = []
        var late: [Frame] = []
        for port in 20_000..<24_000 as Range<UInt16> {
            var wire = Wire()
            wire.client.port = port
            wire = conversation(on: wire)
            late.append(try #require(wire.frames.last))
            wire.close()
            frames += wire.frames
        }
        #expect(trace(frames + late).count == 4000)
    }

    /// A whole session.
    private func delivery(on wire: Wire = Wire()) -> Wire {
        var wire = conversation(on: wire)
        wire.client("QUIT\r\n")
        wire.server("221 bye\r\n")
        wire.close()
        return wire
    }

    @Test(
        "Between the ports of a connection that is over other numbers are another one's, though its SYNs are lost",
        arguments: 0...3)
    func portsAgain(lost: Int) {
        let frames = delivery().frames
        var later = Wire()
        later.time += 5_000_000_000
        later.clientInitial = 900_000_000
        later.serverInitial = 800_000_000
        let sessions = trace(frames + delivery(on: later).frames.dropFirst(lost))
        #expect(sessions.map(\.closedBy) == [.quit, .quit])
        #expect(sessions.map(\.helo?.name) == ["c", "c"])
    }

    @Test("A second copy of a whole connection is none of its own", arguments: [Wire.fin, Wire.rst])
    func lateCopy(end: UInt8) {
        var wire = conversation()
        if end == Wire.fin {
            wire.close()
        } else {
            wire.segment(fromClient: true, at: wire.clientSent, received: wire.serverSent, flags: end)
        }
        let copies = wire.frames.map { frame in
            var copy = frame
            copy.time += 1_000_000_000
            return copy
        }
        #expect(trace(wire.frames + copies).count == 1)
    }

    @Test(
        "Where both sides go on after a RST, and hear each other, it ended nothing: the rest is a session of its own"
    )
    func goesOnAfterReset() throws {
        var wire = conversation()
        wire.segment(fromClient: true, at: wire.clientSent, received: wire.serverSent, flags: Wire.rst)
        wire.client("MAIL FROM:<a@b>\r\n")
        for (reply, command) in [
            ("250 ok", "RCPT TO:<c@d>"), ("250 ok", "DATA"), ("354 go", "text\r\n."), ("250 taken", "QUIT"),
        ] {
            wire.server(reply + "\r\n")
            wire.client(command + "\r\n")
        }
        wire.server("221 bye\r\n")
        wire.close()
        let sessions = trace(wire.frames)
        try #require(sessions.count == 2)
        #expect(sessions.map(\.closedBy) == [.clientRST, .quit])
        #expect(sessions[1].connect == .midstream)
        #expect(sessions[1].client == sessions[0].client)
        #expect(sessions[1].quality.missingBytes == 17)
        #expect(sessions[1].transactions.flatMap(\.recipients).map(\.to) == ["c@d"])
    }

    @Test("What was on its way when a RST came is none of a session's own")
    func inFlightAtReset() {
        var wire = conversation()
        let (heardByClient, heardByServer) = (wire.serverSent, wire.clientSent)
        wire.segment(fromClient: true, at: wire.clientSent, received: wire.serverSent, flags: Wire.rst)
        for text in ["250-on its way\r\n", "250 too\r\n"] {
            wire.segment(fromClient: false, at: wire.serverSent, received: heardByServer, text.utf8)
            wire.serverSent += text.utf8.count
            wire.segment(fromClient: true, at: wire.clientSent, received: heardByClient, flags: Wire.rst)
        }
        #expect(trace(wire.frames).count == 1)
        // As when a box between them ends it for both.
        wire.segment(fromClient: true, at: wire.clientSent, received: heardByClient, "NOOP\r\n".utf8)
        #expect(trace(wire.frames).count == 1)
    }

    @Test("A packet captured twice counts once")
    func capturedTwice() throws {
        let frames = Dialogue.deliveries[0].frames().flatMap { [$0, $0] }
        let sessions = trace(frames)
        try #require(sessions.count == 1)
        #expect(sessions[0].outcomes == Dialogue.deliveries[0].outcomes)
        #expect(sessions[0].quality.retransmittedSegments == 0)
        #expect(sessions[0].quality.complete)
    }

    @Test("Frames in any nearby order give the same mail", arguments: Dialogue.all)
    func reordered(_ dialogue: Dialogue) throws {
        var frames = dialogue.frames()
        var random = SplitMix64(state: UInt64(frames.count))
        for start in stride(from: 3, to: frames.count - 4, by: 4) {
            frames.replaceSubrange(
                start..<start + 4, with: frames[start..<start + 4].shuffled(using: &random))
        }
        let sessions = trace(frames)
        try #require(sessions.count == 1)
        #expect(sessions[0].outcomes == dialogue.outcomes)
        #expect(sessions[0].quality.missingBytes == 0)
    }

    // Corelight's specification of Community ID publishes this one.
    @Test("The Community ID is the one that other tools compute")
    func communityID() throws {
        var wire = Wire()
        wire.client = Host(address: (128, 232, 110, 120), port: 34_855)
        wire.server = Host(address: (66, 35, 250, 204), port: 80)
        let session = try only(conversation(on: wire), options: TracingOptions(ports: [80]))
        #expect(session.communityID == "1:LQU9qZlK+B5F3KDmev6m5PMibrg=")
    }

    @Test("A session's id depends on its endpoints and its start, and on nothing else")
    func identity() throws {
        let id = try only(conversation()).id
        #expect(id.utf8.count == 11)
        var wire = conversation()
        wire.client("QUIT\r\n")
        #expect(try only(wire).id == id)
        wire = Wire()
        wire.time += 1
        #expect(try only(conversation(on: wire)).id != id)
        wire = Wire()
        wire.client.port += 1
        #expect(try only(conversation(on: wire)).id != id)
    }

    @Test("Noise in frames never traps", arguments: 0..<40)
    func noise(seed: Int) {
        var random = SplitMix64(state: UInt64(seed))
        var frames: [Frame] = []
        for dialogue in Dialogue.all.shuffled(using: &random).prefix(4) {
            frames += dialogue.frames().filter { _ in Int.random(in: 0..<12, using: &random) > 0 }
        }
        for index in frames.indices where frames[index].bytes.count > 14 && index % 3 == seed % 3 {
            let place = Int.random(in: 14..<frames[index].bytes.count, using: &random)
            frames[index].bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            if Int.random(in: 0..<4, using: &random) == 0 {
                frames[index].bytes = Array(frames[index].bytes.prefix(place))
            }
            frames.swapAt(index, Int.random(in: frames.indices, using: &random))
        }
        #expect(trace(frames) == trace(frames))
    }
}
