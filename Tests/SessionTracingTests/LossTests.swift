import DialogueExamples
import MailSession
import TestSupport
import Testing

/// The most important property: what the capture lacks makes a verdict unknown, and never another one.
struct LossTests {
    private static let randomLosses = 60

    /// What a session says of its recipients, by reverse-path and forward-path.
    private struct Decisions {
        var outcomes: [String: Outcome] = [:]
        /// The recipients whose MAIL is lost.
        var senderless: [(to: String, outcome: Outcome)] = []

        init(_ sessions: [MailSession]) {
            for transaction in sessions.flatMap(\.transactions) {
                for recipient in transaction.recipients {
                    guard let from = transaction.from else {
                        senderless.append((recipient.to, recipient.outcome))
                        continue
                    }
                    outcomes["\(from) \(recipient.to)"] = recipient.outcome
                }
            }
        }

        /// The first recipient that comes to something else than in the whole dialogue, except to unknown.
        func contradiction(to whole: Decisions) -> String? {
            for (key, outcome) in outcomes.sorted(by: { $0.key < $1.key }) where outcome != .unknown {
                guard let known = whole.outcomes[key] else { return "invented: \(key) \(outcome.rawValue)" }
                if known != outcome { return "\(key): \(outcome.rawValue) instead of \(known.rawValue)" }
            }
            for (to, outcome) in senderless where outcome != .unknown {
                let isTrue = whole.outcomes.contains { $0.key.hasSuffix(" " + to) && $0.value == outcome }
                if !isTrue { return "from somebody to \(to): \(outcome.rawValue)" }
            }
            return nil
        }

        /// The first recipient that is accepted and should not be.
        func falseAcceptance(to whole: Decisions) -> String? {
            outcomes.filter { $0.value == .accepted }.map(\.key).sorted().first {
                whole.outcomes[$0] != .accepted
            }
        }
    }

    /// Where octets of one side may be lost: from and to every end of a line, and one octet beside it.
    private static func places(in dialogue: Dialogue, ofClient: Bool) -> [Int] {
        let stream = dialogue.turns.filter { $0.isClient == ofClient }.flatMap(\.bytes)
        var places: Set<Int> = [0, stream.count]
        for (index, byte) in stream.enumerated() where byte == 0x0A {
            places.formUnion([index, index + 1, min(stream.count, index + 2)])
        }
        return places.sorted()
    }

    static func losses(in dialogue: Dialogue, seed: UInt64) -> [(
        client: Range<Int>, server: Range<Int>
    )] {
        var losses: [(client: Range<Int>, server: Range<Int>)] = []
        for ofClient in [true, false] {
            let places = places(in: dialogue, ofClient: ofClient)
            for (index, start) in places.enumerated() {
                for end in places[(index + 1)...] {
                    losses.append(ofClient ? (start..<end, 0..<0) : (0..<0, start..<end))
                }
            }
        }
        var random = SplitMix64(state: seed)
        let clientCount = dialogue.turns.filter(\.isClient).map(\.bytes.count).reduce(0, +)
        let serverCount = dialogue.turns.filter { !$0.isClient }.map(\.bytes.count).reduce(0, +)
        for _ in 0..<randomLosses {
            let client = range(in: clientCount, &random)
            let server = range(in: serverCount, &random)
            losses += [(client, 0..<0), (0..<0, server), (client, server)]
        }
        return losses
    }

    private static func range(in count: Int, _ random: inout SplitMix64) -> Range<Int> {
        let start = Int.random(in: 0..<count, using: &random)
        return start..<Int.random(in: start + 1...min(count, start + 200), using: &random)
    }

    /// Runs every variant, and reports the first few that break a rule.
    private func check(
        _ dialogue: Dialogue, _ variants: [(name: String, frames: [Frame])],
        _ rule: (Decisions, Decisions) -> String?
    ) {
        let whole = Decisions(trace(dialogue.frames(), options: .few))
        var failures = 0
        for variant in variants {
            guard let problem = rule(Decisions(trace(variant.frames, options: .few)), whole) else { continue }
            failures += 1
            if failures <= 3 { Issue.record("\(variant.name): \(problem)") }
        }
        #expect(failures == 0, "of \(variants.count) variants")
    }

    private func lossyVariants(_ dialogue: Dialogue) -> [(name: String, frames: [Frame])] {
        Self.losses(in: dialogue, seed: UInt64(dialogue.description.utf8.count)).map { loss in
            (
                "client \(loss.client), server \(loss.server) lost",
                dialogue.frames(lostOfClient: loss.client, lostOfServer: loss.server)
            )
        }
    }

    @Test(
        "A loss makes a verdict unknown, and never turns a refusal into an acceptance or the other way round",
        arguments: Dialogue.all)
    func noContradiction(_ dialogue: Dialogue) {
        check(dialogue, lossyVariants(dialogue)) { $0.contradiction(to: $1) }
    }

    @Test("A capture that ends early accepts nothing that was not", arguments: Dialogue.all)
    func endsEarly(_ dialogue: Dialogue) {
        let frames = dialogue.frames()
        let variants = frames.indices.map {
            (name: "ends before frame \($0 + 1)", frames: Array(frames[..<$0]))
        }
        check(dialogue, variants) { $0.falseAcceptance(to: $1) }
    }

    @Test("A capture that begins late makes verdicts unknown, and never others", arguments: Dialogue.all)
    func beginsLate(_ dialogue: Dialogue) {
        let frames = dialogue.frames()
        let variants = frames.indices.map {
            (name: "begins at frame \($0 + 1)", frames: Array(frames[$0...]))
        }
        check(dialogue, variants) { $0.contradiction(to: $1) }
    }

    @Test("One direction alone decides nothing that was otherwise", arguments: Dialogue.all)
    func oneSided(_ dialogue: Dialogue) {
        let frames = dialogue.frames()
        let client = frames.filter { $0.bytes[29] == 10 }
        let server = frames.filter { $0.bytes[29] == 25 }
        check(dialogue, [("client only", client), ("server only", server)]) { $0.contradiction(to: $1) }
    }

    @Test("Any one frame lost makes verdicts unknown, and never others", arguments: Dialogue.all)
    func frameLost(_ dialogue: Dialogue) {
        let frames = dialogue.frames()
        let variants = frames.indices.map { index in
            (
                name: "frame \(index + 1) lost",
                frames: frames.indices.filter { $0 != index }.map { frames[$0] }
            )
        }
        check(dialogue, variants) { $0.contradiction(to: $1) }
    }

    @Test("With any one frame lost, four of five recipients are told of as with all")
    func mostIsKnown() {
        var (decided, all) = (0, 0)
        for dialogue in Dialogue.all {
            let frames = dialogue.frames()
            let known = Decisions(trace(frames, options: .few)).outcomes.filter { $0.value != .unknown }
            all += known.count * frames.count
            for index in frames.indices {
                let rest = frames.indices.filter { $0 != index }.map { frames[$0] }
                let some = Decisions(trace(rest, options: .few))
                decided += known.count { key, outcome in
                    some.outcomes[key] == outcome
                        || some.senderless.contains { key.hasSuffix(" " + $0.to) && $0.outcome == outcome }
                }
            }
        }
        #expect(decided * 5 >= all * 4, "\(decided) of \(all)")
    }

    @Test("Any snaplen makes verdicts unknown, and never others", arguments: Dialogue.all)
    func snaplen(_ dialogue: Dialogue) {
        let frames = dialogue.frames()
        let variants = stride(from: 54, through: 100, by: 3).map { length in
            (
                name: "snaplen \(length)",
                frames: frames.map { frame in
                    var cut = frame
                    cut.bytes = Array(frame.bytes.prefix(length))
                    return cut
                }
            )
        }
        check(dialogue, variants) { $0.contradiction(to: $1) }
    }

    @Test(
        "A lost RCPT splits no transaction where its reply tells that it was one",
        arguments: [
            ("250 2.1.5 Ok", ["a@x.org DATA unknown: c@y.org accepted 250"]),
            ("250 Ok", ["a@x.org - unknown:", "? DATA unknown: c@y.org accepted 250"]),
        ])
    func lostRecipient(reply: String, outcomes: [String]) {
        var wire = Wire()
        wire.handshake()
        wire.server("220 mx\r\n")
        wire.client("EHLO c\r\n")
        wire.server("250 mx\r\n")
        wire.client("MAIL FROM:<a@x.org>\r\n")
        wire.server("250 2.1.0 Ok\r\n")
        wire.send(Array("RCPT TO:<b@y.org>\r\n".utf8), fromClient: true, lost: 29..<48)
        wire.server(reply + "\r\n")
        wire.client("RCPT TO:<c@y.org>\r\n")
        wire.server(reply + "\r\n")
        wire.client("DATA\r\n")
        wire.server("354 go\r\n")
        wire.client("x\r\n.\r\n")
        wire.server("250 queued\r\n")
        wire.client("QUIT\r\n")
        wire.server("221 bye\r\n")
        wire.close()
        let sessions = trace(wire.frames, options: .few)
        #expect(sessions.map(\.outcomes) == [outcomes])
        #expect(sessions.first?.quality.missingBytes == 19)
    }

    @Test(
        "LMTP is known by its port or its greeting where the LHLO is lost",
        arguments: [(24, "220 mx ready"), (25, "220 mx LMTP ready")] as [(UInt16, String)])
    func lostLHLO(port: UInt16, greeting: String) {
        var wire = Wire()
        wire.server.port = port
        wire.handshake()
        wire.server(greeting + "\r\n")
        wire.send(Array("LHLO c\r\n".utf8), fromClient: true, lost: 0..<8)
        wire.server("250-mx\r\n250 PIPELINING\r\n")
        wire.client("MAIL FROM:<a@x.org>\r\nRCPT TO:<b@y.org>\r\nRCPT TO:<c@y.org>\r\nDATA\r\n")
        wire.server("250 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n")
        wire.client("x\r\n.\r\nMAIL FROM:<a2@x.org>\r\n")
        wire.server("250 saved\r\n552 full\r\n250 ok\r\n")
        wire.client("QUIT\r\n")
        wire.server("221 bye\r\n")
        wire.close()
        let sessions = trace(wire.frames, options: .few)
        #expect(sessions.map(\.mailProtocol) == [.lmtp])
        #expect(
            sessions.first?.outcomes.first
                == "a@x.org DATA partially-accepted: b@y.org accepted 250, c@y.org rejected 552")
    }

    @Test("What a client writes in a message whose 354 is lost is no command")
    func lostGo() {
        var wire = Wire()
        wire.handshake()
        wire.server("220 mx\r\n")
        wire.client("EHLO c\r\n")
        wire.server("250 PIPELINING\r\n")
        wire.client("MAIL FROM:<a@x.org>\r\nRCPT TO:<b@y.org>\r\nDATA\r\n")
        wire.send(Array("250 ok\r\n".utf8), fromClient: false, lost: 24..<32)
        wire.server("250 ok\r\n")
        wire.send(Array("354 go\r\n".utf8), fromClient: false, lost: 40..<48)
        wire.client("Subject: x\r\n\r\nThey said\r\nMAIL FROM:<fake@x.org>\r\nRCPT TO:<z@y.org>\r\n.\r\n")
        wire.server("250 queued\r\n")
        wire.client("QUIT\r\n")
        wire.server("221 bye\r\n")
        wire.close()
        let outcomes = trace(wire.frames, options: .few).flatMap(\.outcomes)
        #expect(outcomes.count >= 1 && !outcomes.contains { $0.contains("fake") || $0.contains("z@y.org") })
    }

    @Test("What is sent together with a refused MAIL is no transaction, though bytes are lost before")
    func refusedMail() {
        var wire = Wire()
        wire.handshake()
        wire.server("220 mx\r\n")
        wire.client("EHLO c\r\n")
        wire.server("250 mx\r\n")
        wire.send(Array("NOOP\r\n".utf8), fromClient: true, lost: 8..<14)
        wire.server("250 ok\r\n")
        wire.client("MAIL FROM:<a@x.org>\r\nRCPT TO:<b@y.org>\r\nDATA\r\n")
        wire.server("550 no\r\n550 no\r\n554 no valid recipients\r\n")
        wire.client("QUIT\r\n")
        wire.server("221 bye\r\n")
        wire.close()
        let sessions = trace(wire.frames, options: .few)
        #expect(sessions.map(\.outcomes) == [["a@x.org - rejected:"]])
        #expect(sessions.first?.quality.missingBytes == 6)
    }
}
