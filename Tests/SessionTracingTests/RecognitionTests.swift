import DialogueExamples
import MailSession
import SessionTracing
import Testing

/// What is mail, and what is not.
struct RecognitionTests {
    private func sessions(_ dialogue: Dialogue, onPort port: UInt16) -> [MailSession] {
        var wire = Wire()
        wire.server.port = port
        wire.handshake()
        for turn in dialogue.turns { wire.send(turn.bytes, fromClient: turn.isClient) }
        wire.close()
        return trace(wire.frames)
    }

    private func talk(port: UInt16, _ speak: (inout Wire) -> Void) -> [MailSession] {
        var wire = Wire()
        wire.server.port = port
        wire.handshake()
        speak(&wire)
        wire.close()
        return trace(wire.frames)
    }

    @Test("SMTP on any port is found by its content", arguments: [26, 1025, 10_025, 65_535] as [UInt16])
    func otherPorts(port: UInt16) throws {
        let found = sessions(.deliveries[0], onPort: port)
        try #require(found.count == 1)
        #expect(found[0].outcomes == Dialogue.deliveries[0].outcomes)
        #expect(found[0].connect == .established)
        #expect(found[0].server.port == port)
        #expect(found[0].quality.complete)
        #expect(found[0].firstFrame == 1)
    }

    @Test(
        "A SYN that ends what it opens is no connection's, and takes no other's place",
        arguments: [Wire.rst, Wire.fin, Wire.rst | Wire.fin])
    func endedOpenings(flag: UInt8) throws {
        var frames: [Frame] = []
        for number in 0..<3 {
            var wire = Wire()
            wire.server.port = 2600
            wire.client.port = 50_000 + UInt16(number)
            wire.time += Int64(number) * 1000
            if number == 0 {
                wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn | flag)
                wire.segment(fromClient: false, at: -1, received: 0, flags: Wire.syn | flag)
            } else {
                wire.handshake()
                wire.server("220 mx\(number) ESMTP\r\n")
            }
            wire.client("EHLO client\(number)\r\n")
            wire.server("250 mx\(number)\r\n")
            frames += wire.frames
        }
        let found = trace(frames.sorted { $0.time < $1.time })
        #expect(found.map(\.helo?.name) == ["client0", "client1", "client2"])
    }

    @Test("SMTP behind what a client says to a proxy begins with its greeting")
    func proxied() throws {
        let dialogue = Dialogue.deliveries[0]
        let found = talk(port: 1080) { wire in
            wire.send([5, 1, 0], fromClient: true)
            wire.send([5, 0], fromClient: false)
            wire.send([5, 1, 0, 1, 192, 0, 2, 25, 0, 25], fromClient: true)
            wire.send([5, 0, 0, 1, 192, 0, 2, 25, 0, 25], fromClient: false)
            for turn in dialogue.turns { wire.send(turn.bytes, fromClient: turn.isClient) }
        }
        try #require(found.count == 1)
        #expect(found[0].outcomes == dialogue.outcomes)
        #expect(found[0].connect == .established)
        #expect(found[0].quality.complete)
    }

    @Test("On any port a greeting that names SMTP is enough, and so is an envelope")
    func withoutHello() throws {
        let greeted = talk(port: 26) { wire in
            wire.server("220 mx.example.net ESMTP Postfix\r\n")
            wire.client("QUIT\r\n")
            wire.server("221 bye\r\n")
        }
        #expect(greeted.map(\.closedBy) == [.quit])
        let sent = talk(port: 26) { wire in
            wire.server("220 mx.example.net ready\r\n")
            wire.client("MAIL FROM:<a@x.org>\r\n")
            wire.server("250 ok\r\n")
            wire.client("RCPT TO:<b@y.org>\r\n")
            wire.server("250 ok\r\n")
        }
        #expect(sent.flatMap(\.outcomes) == ["a@x.org - aborted: b@y.org aborted"])
    }

    @Test(
        "What one side says alone is no dialogue on other ports",
        arguments: ["HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", ""])
    func form(answer: String) {
        let found = talk(port: 8080) { wire in
            wire.client("POST /x HTTP/1.1\r\nContent-Length: 60\r\n\r\n")
            wire.client("EHLO y\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n\r\n.\r\nQUIT\r\n")
            if answer.isEmpty {
                wire.segment(fromClient: false, at: 0, received: 60)
            } else {
                wire.server(answer)
            }
        }
        #expect(found.isEmpty)
    }

    @Test("LMTP is told by LHLO")
    func lmtp() throws {
        let found = sessions(.severalReplies[0], onPort: 24)
        try #require(found.count == 1)
        #expect(found[0].mailProtocol == .lmtp)
    }

    @Test("News are no mail, though a reply has a 220 and SMTP in a name")
    func news() {
        let found = talk(port: 119) { wire in
            wire.server("200 news.example.net ready\r\n")
            wire.client("ARTICLE 1\r\n")
            wire.server("220 1 <abc@smtp.example.com> article\r\n\r\n.\r\n")
            wire.client("QUIT\r\n")
        }
        #expect(found.isEmpty)
    }

    @Test("FTP is no mail, though it greets with 220", arguments: ["ftp", "smtp2", "smtp"])
    func ftp(host: String) {
        let found = talk(port: 21) { wire in
            wire.server("220 \(host).example.net FTP server ready\r\n")
            wire.client("USER anonymous\r\n")
            wire.server("331 password\r\n")
            wire.client("PASS guest\r\n")
            wire.server("230 ok\r\n")
            wire.client("QUIT\r\n")
            wire.server("221 bye\r\n")
        }
        #expect(found.isEmpty)
    }

    static let otherProtocols: [(name: String, client: String, server: String)] = [
        ("HTTP", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n250 "),
        ("SSH", "SSH-2.0-client\r\n", "SSH-2.0-server\r\n"),
        ("POP3", "USER a\r\nPASS b\r\n", "+OK ready\r\n+OK\r\n-ERR\r\n"),
        ("IMAP", "a1 LOGIN a b\r\n", "* OK ready\r\na1 NO\r\n"),
        ("noise", "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}", "\u{7}\u{8}\u{11}\u{12}"),
        ("zeros", "\0\0\0\0\0\0\0\0\r\n", "\0\0\0\0\0\0\r\n"),
    ]

    @Test(
        "What is no SMTP on a mail port is unknown, and nothing of it is invented",
        arguments: otherProtocols.indices
    )
    func foreign(index: Int) throws {
        let other = Self.otherProtocols[index]
        let isServerFirst = index == 2 || index == 3
        let found = talk(port: 25) { wire in
            if isServerFirst { wire.server(other.server) }
            wire.client(other.client)
            if !isServerFirst { wire.server(other.server) }
        }
        try #require(found.count == 1)
        #expect(found[0].mailProtocol == .unknown, "\(other.name)")
        #expect(found[0].greeting == nil)
        #expect(found[0].helo == nil)
        #expect(found[0].transactions.isEmpty)
        #expect(found[0].auth.isEmpty)
        #expect(found[0].refusals.isEmpty)
    }

    @Test("A server that speaks SMTP makes a session, whatever the client says")
    func httpClient() throws {
        let found = talk(port: 25) { wire in
            wire.server("220 mx ESMTP\r\n")
            wire.client("GET / HTTP/1.1\r\n")
            wire.server("500 what\r\n")
        }
        try #require(found.count == 1)
        #expect(found[0].greeting?.code == 220)
        #expect(found[0].transactions.isEmpty)
    }

    @Test("TLS from the first byte by both sides is implicit TLS", arguments: [25, 465, 587] as [UInt16])
    func implicitTLS(port: UInt16) throws {
        var wire = Wire()
        wire.server.port = port
        wire.handshake()
        wire.send(Self.clientHello, fromClient: true)
        wire.send(Self.serverHello, fromClient: false)
        for fromClient in [true, false, true, false] {
            wire.send([0x17, 3, 3, 0, 40] + [UInt8](repeating: 0xA5, count: 40), fromClient: fromClient)
        }
        wire.close()
        let found = trace(wire.frames)
        try #require(found.count == 1)
        #expect(found[0].starttls == .implicit)
        #expect(found[0].irregularities.isEmpty)
        #expect(found[0].mailProtocol == .smtps)
        #expect(found[0].tls?.version == "TLSv1.3")
        #expect(found[0].greeting == nil)
        #expect(found[0].transactions.isEmpty)
    }

    @Test("A handshake tells of a STARTTLS that is lost, and of what came before TLS nothing is decided")
    func lostStartTLS() throws {
        func session(_ command: String, lost: Range<Int>) throws -> MailSession {
            var wire = Wire()
            wire.handshake()
            wire.server("220 mx\r\n")
            wire.client("EHLO c\r\n")
            wire.server("250-mx\r\n250 STARTTLS\r\n")
            wire.send(Array(command.utf8), fromClient: true, lost: lost)
            wire.server("220 go\r\n")
            wire.send(Self.clientHello, fromClient: true)
            wire.send(Self.serverHello, fromClient: false)
            for fromClient in [true, false, true, false] {
                wire.send([0x17, 3, 3, 0, 40] + [UInt8](repeating: 0xA5, count: 40), fromClient: fromClient)
            }
            wire.close()
            return try #require(trace(wire.frames).first)
        }
        #expect(try session("STARTTLS\r\n", lost: 8..<18).starttls == .established)
        let injected = try session(
            "STARTTLS\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@b.example>\r\n", lost: 0..<0)
        #expect(injected.starttls == .established)
        #expect(injected.transactions.allSatisfy { $0.outcome == .unknown && $0.cause == nil })
    }

    @Test(
        "A banner of stars is one that somebody overwrote",
        arguments: ["**************", "**2*******0*2**** *"])
    func stars(banner: String) throws {
        let found = talk(port: 25) { wire in
            wire.server("220 \(banner)\r\n")
            wire.client("EHLO c\r\n")
            wire.server("250 mx\r\n")
            wire.client("QUIT\r\n")
            wire.server("221 bye\r\n")
        }
        #expect(found.first?.starttls == .stripped)
    }

    @Test(
        "A 221 answers QUIT where QUIT may be lost, and is the server's own where nothing is",
        arguments: [true, false])
    func farewell(isLost: Bool) throws {
        var wire = Wire()
        wire.handshake()
        wire.server("220 mx ESMTP\r\n")
        wire.client("EHLO c\r\n")
        wire.server("250 mx\r\n")
        if isLost { wire.clientSent += 6 }
        wire.server("221 bye\r\n")
        wire.close()
        #expect(trace(wire.frames).first?.closedBy == (isLost ? .quit : .server421))
    }

    @Test("STARTTLS comes to what the capture shows")
    func startTLS() throws {
        func outcome(_ speak: (inout Wire) -> Void) throws -> StartTLS {
            let found = talk(port: 25) { wire in
                wire.server("220 mx\r\n")
                wire.client("EHLO c\r\n")
                wire.server("250-mx\r\n250 STARTTLS\r\n")
                speak(&wire)
            }
            try #require(found.count == 1)
            return found[0].starttls
        }
        #expect(try outcome { $0.client("QUIT\r\n") } == .offered)
        #expect(
            try outcome {
                $0.client("STARTTLS\r\n")
                $0.server("454 no\r\n")
            } == .refused)
        #expect(
            try outcome {
                $0.client("STARTTLS\r\n")
                $0.server("220 go\r\n")
            } == .failed)
        #expect(
            try outcome {
                $0.client("STARTTLS\r\n")
                $0.server("220 go\r\n")
                $0.client("EHLO c\r\n")
                $0.server("250 mx\r\n")
            } == .failed)
        #expect(
            try outcome {
                $0.client("STARTTLS\r\n")
                $0.server("220 go\r\n")
                $0.send(Self.clientHello, fromClient: true)
                $0.send(Self.serverHello, fromClient: false)
                let record = [0x17, 3, 3, 0, 40] + [UInt8](repeating: 0xA5, count: 40)
                for fromClient in [true, false, true, false] { $0.send(record, fromClient: fromClient) }
            } == .established)
        #expect(
            try outcome {
                $0.client("STARTTLS\r\n")
                $0.server("220 go\r\n")
                $0.send(Self.clientHello, fromClient: true)
                $0.send([0x15, 3, 3, 0, 2, 2, 40], fromClient: false)
            } == .failed)
    }

    @Test("A masked offer is stripped, and no offer is none")
    func masked() throws {
        func outcome(_ reply: String) throws -> StartTLS {
            let found = talk(port: 25) { wire in
                wire.server("220 mx\r\n")
                wire.client("EHLO c\r\n")
                wire.server(reply)
                wire.client("QUIT\r\n")
                wire.server("221 bye\r\n")
            }
            try #require(found.count == 1)
            return found[0].starttls
        }
        #expect(try outcome("250-mx\r\n250-XXXXXXXA\r\n250 8BITMIME\r\n") == .stripped)
        #expect(try outcome("250-mx\r\n250 8BITMIME\r\n") == .notOffered)
        #expect(try outcome("250-mx\r\n250 starttls\r\n") == .offered)
    }

    /// A ClientHello without extensions.
    private static let clientHello: [UInt8] =
        [0x16, 3, 1, 0, 45, 1, 0, 0, 41, 3, 3] + [UInt8](repeating: 7, count: 32) + [0, 0, 2, 0x13, 1, 1, 0]
    /// A ServerHello that chooses TLS 1.3.
    private static let serverHello: [UInt8] =
        [0x16, 3, 3, 0, 50, 2, 0, 0, 46, 3, 3] + [UInt8](repeating: 9, count: 32)
        + [0, 0x13, 1, 0, 0, 6, 0, 0x2B, 0, 2, 3, 4]
}
