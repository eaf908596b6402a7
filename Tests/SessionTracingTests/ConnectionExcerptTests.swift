import Provenance
import SessionTracing
import Testing

/// What the borders of captures cut on ports that are no mail ports, where nothing but content tells mail.
struct ConnectionExcerptTests {
    /// How many of the frames are picked, all of them near a border or none.
    private func picked(_ frames: [Frame], nearBorder: Bool = true, ports: Set<UInt16> = [25]) -> Int {
        var survey = BorderSurvey(ports: ports)
        let stamps = frames.indices.map {
            FrameStamp(file: 0, frame: UInt64($0 + 1), time: Timestamp(nanoseconds: frames[$0].time))
        }
        for (frame, stamp) in zip(frames, stamps) {
            survey.look(at: frame.bytes.span, linkType: 1, originalLength: frame.length, stamp: stamp)
        }
        var excerpt = ConnectionExcerpt(
            ports: ports, survey: survey, inside: nearBorder ? nil : survey.times)
        return zip(frames, stamps).count { frame, stamp in
            excerpt.picks(frame.bytes.span, linkType: 1, originalLength: frame.length, stamp: stamp)
        }
    }

    private func wire(_ speak: (inout Wire) -> Void) -> [Frame] {
        var wire = Wire()
        wire.server.port = 2600
        speak(&wire)
        return wire.frames
    }

    static let much = [UInt8](repeating: 0x61, count: 30_000)

    @Test("Of a connection that goes on, all is picked where it talks like SMTP, or says little")
    func continuations() {
        #expect(picked(wire { $0.close() }) == 3)
        #expect(picked(wire { $0.send(Self.much, fromClient: true) }) == 1)
        let long = wire { wire in for _ in 0..<10 { wire.send(Self.much, fromClient: true) } }
        #expect(picked(long) == 0)
        for line in ["250 2.0.0 Ok\r\n", "354-\r\n", "221\r\n"] {
            #expect(picked(long + wire { $0.server(line) }) == 11, "\(line)")
        }
        for line in ["mail from:<a@example.org>\r\n", "RCPT TO:<>\r\n", "DATA\r\n", "quit\r\n", "EHLO a\r\n"]
        {
            #expect(picked(long + wire { $0.client(line) }) == 11, "\(line)")
        }
        // Wherever in the captures they are.
        #expect(picked(long + wire { $0.server("250 Ok\r\n") }, nearBorder: false) == 11)
    }

    @Test("What begins with the answer to an opening goes on from before")
    func answerFirst() {
        let frames = wire { wire in
            wire.handshake()
            wire.server("220 mx.example.net ESMTP\r\n")
        }
        #expect(picked(Array(frames.dropFirst()), nearBorder: false) == 3)
    }

    @Test(
        "A connection that begins shortly before the end is picked as long as it may be mail",
        arguments: [
            (["220 mx.example.net ESMTP\r\n"], [], 4),
            (["220 mx.example.net ESMTP\r\n"], ["MAIL FROM:<a@example.org>\r\n"], 5),
            ([], [], 3),
            ([], ["GET / HTTP/1.1\r\n\r\n"], 4),
            (["HTTP/1.1 200 OK\r\n\r\n"], ["GET / HTTP/1.1\r\n\r\n"], 0),
        ] as [([String], [String], Int)])
    func beginnings(server: [String], client: [String], frames: Int) {
        let all = wire { wire in
            wire.handshake()
            for line in server { wire.server(line) }
            for line in client { wire.client(line) }
        }
        #expect(picked(all) == frames)
        #expect(picked(all, nearBorder: false) == 0)
    }

    @Test("What is opened and says much is not picked")
    func muchSaid() {
        let frames = wire { wire in
            wire.handshake()
            wire.send(Self.much, fromClient: true)
        }
        #expect(picked(frames) == 0)
    }

    @Test("On mail ports all is picked near a border, and elsewhere what was not opened there")
    func mailPorts() {
        let frames = wire { wire in
            wire.handshake()
            wire.send(Self.much, fromClient: true)
        }
        #expect(picked(frames, ports: [2600]) == 4)
        #expect(picked(frames, nearBorder: false, ports: [2600]) == 0)
        #expect(picked(Array(frames.dropFirst()), nearBorder: false, ports: [2600]) == 3)
    }
}
