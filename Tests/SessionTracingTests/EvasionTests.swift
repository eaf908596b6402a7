import MailSession
import SecurityAudit
import Testing

/// The known ways to make an onlooker see something else than the two ends.
struct EvasionTests {
    /// A way, what is taken for true (recipients, and how it ended), and what says so.
    struct Way: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let taken: [String]
        let closedBy: ClosedBy
        let irregularities: [String]
        let findings: [String]
        let apply: @Sendable (inout Conversation) -> Void

        init(
            _ description: String, taken: [String] = ["real"], closedBy: ClosedBy = .quit,
            _ irregularities: [String] = [], _ findings: [String] = [],
            _ apply: @escaping @Sendable (inout Conversation) -> Void
        ) {
            testDescription = description
            self.taken = taken
            self.closedBy = closedBy
            self.irregularities = irregularities
            self.findings = findings
            self.apply = apply
        }
    }

    /// A delivery with gaps in which something can be done.
    struct Conversation: Sendable {
        var wire = Wire()
        /// Instead of the SYN, and before the SYN-ACK.
        var opening: (@Sendable (inout Wire) -> Void)?
        /// Before the real RCPT, and after it.
        var before: (@Sendable (inout Wire) -> Void)?
        var after: (@Sendable (inout Wire) -> Void)?

        static let rcpt = Array("RCPT TO:<real>\r\n".utf8)
        static let forged = Array("RCPT TO:<fake>\r\n".utf8)

        var frames: [Frame] {
            var wire = wire
            if let opening {
                opening(&wire)
            } else {
                wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
            }
            wire.segment(fromClient: false, at: -1, received: 0, flags: Wire.syn)
            wire.segment(fromClient: true, at: 0, received: 0)
            wire.server("220 mx ESMTP\r\n")
            wire.client("HELO c\r\n")
            wire.server("250 mx\r\n")
            wire.client("MAIL FROM:<a>\r\n")
            wire.server("250 ok\r\n")
            before?(&wire)
            wire.send(Self.rcpt, fromClient: true)
            after?(&wire)
            wire.server("250 ok\r\n")
            wire.client("QUIT\r\n")
            wire.server("221 bye\r\n")
            wire.close()
            return wire.frames
        }
    }

    private static let bytes = "16 bytes of segments that differ from what came first, which is taken"

    static let ways = [
        Way("nothing") { _ in },
        Way(
            "other content, later", ["conflicting-content 1"], ["conflicting-retransmission " + bytes]
        ) {
            $0.after = { $0.again(Conversation.forged) }
        },
        Way(
            "other content, cut otherwise", ["conflicting-content 1"],
            [
                "conflicting-retransmission "
                    + bytes.replacing("16", with: "10")
            ]
        ) {
            $0.before = { wire in
                wire.ahead(Array(Conversation.rcpt.prefix(5)))
                wire.ahead(Array("TO:<fake>\r".utf8), skipping: 5)
            }
        }
        .taking(["fake"]),
        Way(
            "other content, out of order", ["conflicting-content 1"],
            ["conflicting-retransmission " + bytes.replacing("16", with: "4")]
        ) {
            $0.before = { $0.ahead(Array(Conversation.forged.dropFirst(4)), skipping: 4) }
        }
        .taking(["fake"]),
        Way(
            "other content, after bytes that came out of order", ["conflicting-content 1"],
            ["conflicting-retransmission " + bytes.replacing("16", with: "12")]
        ) {
            $0.before = { wire in
                wire.ahead(Array(Conversation.forged.dropFirst(4)), skipping: 4)
                wire.ahead(Array(Conversation.forged.prefix(4)))
            }
        }
        .taking(["fake"]),
        Way(
            "a TTL too low to arrive",
            ["conflicting-content 1 the first with a TTL of 3 where others have 64"],
            [
                "conflicting-retransmission " + bytes
                    + " (the first with a TTL of 3 where others have 64)"
            ]
        ) {
            $0.before = { wire in
                wire.timeToLive = 3
                wire.ahead(Conversation.forged)
                wire.timeToLive = 64
            }
        }
        .taking(["fake"]),
        Way(
            "a wrong checksum", ["conflicting-content 1 the first with a wrong checksum"],
            ["conflicting-retransmission " + bytes + " (the first with a wrong checksum)"]
        ) {
            $0.wire.checksum = .right
            $0.before = { wire in
                wire.checksum = .wrong
                wire.ahead(Conversation.forged)
                wire.checksum = .right
            }
        }
        .taking(["fake"]),
        Way(
            "a timestamp out of PAWS", ["conflicting-content 1 the first with an outdated timestamp"],
            ["conflicting-retransmission " + bytes + " (the first with an outdated timestamp)"]
        ) {
            $0.wire.timestamp = 70_000
            $0.before = { wire in
                wire.timestamp = 9
                wire.ahead(Conversation.forged)
                wire.timestamp = 70_000
            }
        }
        .taking(["fake"]),
        Way(
            "a timestamp out of PAWS, later",
            ["conflicting-content 1 the later with an outdated timestamp"],
            ["conflicting-retransmission " + bytes + " (the later with an outdated timestamp)"]
        ) {
            $0.wire.timestamp = 70_000
            $0.after = { wire in
                wire.timestamp = 9
                wire.again(Conversation.forged)
                wire.timestamp = 70_000
            }
        },
        Way(
            "a RST outside the window", ["distant-end 2 RST"],
            ["doubtful-segment RST far outside the window, which is not believed"]
        ) {
            $0.before = { wire in
                for isFromClient in [true, false] {
                    wire.segment(fromClient: isFromClient, at: 2_000_000, received: 0, flags: Wire.rst)
                }
            }
        },
        Way(
            "a FIN outside the window", ["distant-end 1 FIN"],
            ["doubtful-segment FIN far outside the window, which is not believed"]
        ) {
            $0.before = { $0.segment(fromClient: true, at: 2_000_000, received: 0, flags: Wire.fin) }
        },
        Way(
            "a RST with a TTL too low to arrive", taken: [], closedBy: .clientRST,
            ["doubtful-end 1 RST with a TTL of 3 where others have 64"],
            ["doubtful-segment RST with a TTL of 3 where others have 64, which is believed"]
        ) {
            $0.before = { wire in
                wire.timeToLive = 3
                wire.now(flags: Wire.rst)
                wire.timeToLive = 64
            }
        },
        Way(
            "a RST with a wrong checksum", taken: [], closedBy: .clientRST,
            ["doubtful-end 1 RST with a wrong checksum"],
            ["doubtful-segment RST with a wrong checksum, which is believed"]
        ) {
            $0.wire.checksum = .right
            $0.before = { wire in
                wire.checksum = .wrong
                wire.now(flags: Wire.rst)
            }
        },
        Way(
            "a FIN, and data after it", taken: [], closedBy: .server421,
            ["doubtful-end 3 FIN with an outdated timestamp"],
            ["doubtful-segment FIN with an outdated timestamp, which is believed"]
        ) {
            $0.wire.timestamp = 70_000
            $0.before = { wire in
                wire.timestamp = 9
                wire.now(flags: Wire.fin)
                wire.timestamp = 70_000
            }
        },
        Way(
            "an acknowledgement of bytes that were never sent", ["unsent-acknowledged 1"],
            ["doubtful-segment acknowledgement of bytes that were never sent, which is not believed"]
        ) {
            $0.before = {
                $0.segment(fromClient: true, at: $0.clientSent, received: $0.serverSent + 100_000_000)
            }
        },
        Way(
            "the same with a TTL too low to arrive",
            ["unsent-acknowledged 1 a TTL of 3 where others have 64"],
            [
                "doubtful-segment acknowledgement with a TTL of 3 where others have 64 of bytes that were never sent, "
                    + "which is not believed"
            ]
        ) {
            $0.before = { wire in
                wire.timeToLive = 3
                wire.segment(fromClient: true, at: wire.clientSent, received: wire.serverSent + 100_000_000)
                wire.timeToLive = 64
            }
        },
        Way(
            "urgent data", ["urgent-data 1"], ["doubtful-segment urgent data, which is taken as data"]
        ) {
            $0.before = { $0.ahead(Conversation.rcpt, flags: Wire.urg) }
        },
        Way(
            "a SYN with data", ["conflicting-content 1 the first with the SYN"],
            [
                "conflicting-retransmission "
                    + bytes.replacing("16", with: "8") + " (the first with the SYN)"
            ]
        ) {
            $0.opening = {
                $0.segment(
                    fromClient: true, at: -1, received: nil, flags: Wire.syn, Array("EHLO c\r\n".utf8))
            }
        },
        Way(
            "a SYN again with another number, before the real one", ["other-initial-number 1"],
            ["doubtful-segment SYN with several sequence numbers, of which the answered one counts"]
        ) {
            $0.opening = { wire in
                wire.segment(fromClient: true, at: 77_000, received: nil, flags: Wire.syn)
                wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
            }
        },
        Way(
            "a SYN again with another number, after the real one", ["other-initial-number 1"],
            ["doubtful-segment SYN with several sequence numbers, of which the answered one counts"]
        ) {
            $0.opening = { wire in
                wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
                wire.segment(fromClient: true, at: 77_000, received: nil, flags: Wire.syn)
            }
        },
        Way(
            "a SYN-ACK with another number", ["other-initial-number 2"],
            ["doubtful-segment SYN with several sequence numbers, of which the answered one counts"]
        ) {
            $0.opening = { wire in
                wire.segment(fromClient: true, at: -1, received: nil, flags: Wire.syn)
                wire.segment(fromClient: false, at: -1, received: 0, flags: Wire.syn)
                wire.segment(fromClient: false, at: 5_000_000, received: 0, flags: Wire.syn)
            }
        },
        Way(
            "a SYN inside the connection", ["unanswered-syn 1"],
            ["doubtful-segment SYN inside the connection, which nobody answered and which is not believed"]
        ) {
            // Its number is the one before the client's next octet.
            $0.before = {
                $0.segment(fromClient: true, at: $0.clientSent - 1, received: nil, flags: Wire.syn)
            }
        },
        // What is ordinary says nothing.
        Way("offloaded checksums") { $0.wire.checksum = .offloaded },
        Way("wrong checksums throughout, and a retransmission") {
            $0.wire.checksum = .wrong
            $0.after = { $0.again(Conversation.rcpt) }
        },
        Way("a route that changes") {
            $0.before = { $0.timeToLive = 61 }
        },
        Way("the data of the SYN again after the handshake") {
            $0.opening = {
                $0.segment(
                    fromClient: true, at: -1, received: nil, flags: Wire.syn, Array("HELO c\r\n".utf8))
            }
        },
    ]

    @Test("Each way is taken by its rule, and a finding says so", arguments: ways)
    func evasion(_ way: Way) throws {
        var conversation = Conversation()
        way.apply(&conversation)
        let sessions = trace(conversation.frames)
        // What goes on behind a RST that was believed is a session of its own.
        try #require(sessions.count == (way.closedBy == .clientRST ? 2 : 1))
        let session = sessions[0]
        #expect(session.transactions.flatMap(\.recipients).map(\.to) == way.taken)
        #expect(session.closedBy == way.closedBy)
        let shown = session.irregularities.filter(\.kind.isOfTransport).map {
            "\($0.kind.rawValue) \($0.count)" + ($0.detail.map { " \($0)" } ?? "")
        }
        #expect(shown == way.irregularities)
        let findings = SessionChecks.findings(in: session).filter {
            ["conflicting-retransmission", "doubtful-segment"].contains($0.id)
        }
        #expect(findings.map { "\($0.id) \($0.detail)" } == way.findings)
        let frames = UInt64(1)...UInt64(conversation.frames.count)
        #expect(findings.allSatisfy { !$0.frames.isEmpty && $0.frames.allSatisfy(frames.contains) })
    }

    @Test("A SYN inside a connection that is answered begins another one", arguments: [true, false])
    func succession(isAnswerSeen: Bool) {
        var frames = Conversation().frames
        // Neither FIN of the first one is in the capture.
        frames.removeLast(3)
        var second = Conversation()
        second.wire.time = (frames.last?.time ?? 0) + 1_000_000
        second.wire.clientInitial = 900_000_000
        second.wire.serverInitial = 800_000_000
        let later = second.frames
        let sessions = trace(frames + later[..<1] + later[(isAnswerSeen ? 1 : 2)...])
        #expect(sessions.map(\.closedBy) == [.quit, .quit])
        #expect(sessions.map { $0.transactions.flatMap(\.recipients).map(\.to) } == [["real"], ["real"]])
        #expect(sessions.map(\.connect) == [.established, .established])
        #expect(sessions.allSatisfy { $0.irregularities.allSatisfy { !$0.kind.isOfTransport } })
    }
}

extension EvasionTests.Way {
    /// The same, with other recipients taken for true.
    fileprivate func taking(_ recipients: [String]) -> Self {
        Self(testDescription, taken: recipients, closedBy: closedBy, irregularities, findings, apply)
    }
}

extension Wire {
    /// Bytes of the client's stream that begin so many octets after what was sent.
    fileprivate mutating func ahead(_ payload: [UInt8], skipping count: Int = 0, flags: UInt8 = 0) {
        segment(fromClient: true, at: clientSent + count, received: serverSent, flags: flags, payload)
    }

    /// Bytes in the place of the client's last ones.
    fileprivate mutating func again(_ payload: [UInt8]) {
        segment(fromClient: true, at: clientSent - payload.count, received: serverSent, payload)
    }

    /// A segment of the client's without bytes.
    fileprivate mutating func now(flags: UInt8) {
        segment(fromClient: true, at: clientSent, received: serverSent, flags: flags)
    }
}
