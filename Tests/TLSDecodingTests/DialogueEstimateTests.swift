import Testing

@testable import TLSDecoding

/// What the records after a handshake make likely.
@Suite("Estimates without keys")
struct DialogueEstimateTests {
    /// A turn of a dialogue: what the client sends and what the server answers, in octets.
    typealias Round = (request: Int, answer: Int)

    private static let greeted: [Round] = [(request: 25, answer: 150)]
    private static let quit: [Round] = [(request: 6, answer: 15)]
    private static let envelope: [Round] = [(request: 90, answer: 70)]

    static let dialogues: [(name: String, rounds: [Round], estimate: DialogueEstimate)] = [
        ("EHLO and QUIT", greeted + quit, estimate(rounds: 2)),
        ("a refused recipient", greeted + envelope + quit, estimate(rounds: 3)),
        (
            "a message", greeted + envelope + [(request: 1900, answer: 40)] + quit,
            estimate(rounds: 4, .likely, messages: 1, octets: 1900)
        ),
        (
            "two messages",
            greeted + envelope + [(request: 1900, answer: 40)] + envelope + [(request: 50_000, answer: 40)]
                + quit, estimate(rounds: 6, .likely, messages: 2, octets: 51_900)
        ),
        (
            "commands one by one",
            greeted
                + [
                    (request: 30, answer: 14), (request: 30, answer: 14), (request: 6, answer: 37),
                    (request: 800, answer: 40),
                ]
                + quit, estimate(rounds: 6, .likely, messages: 1, octets: 800)
        ),
        (
            "a very short message after DATA",
            greeted + envelope + [(request: 6, answer: 37), (request: 130, answer: 37)] + quit,
            estimate(rounds: 5, .likely, messages: 1, octets: 130)
        ),
        (
            "MAIL after RSET",
            greeted + envelope + [(request: 6, answer: 14), (request: 60, answer: 14)] + quit,
            estimate(rounds: 5)
        ),
        (
            "a message of few octets behind DATA",
            greeted + envelope + [(request: 6, answer: 37), (request: 60, answer: 40)] + quit,
            estimate(rounds: 5, .possible)
        ),
        (
            "one behind MAIL, RCPT and DATA together",
            greeted + [(request: 75, answer: 65), (request: 70, answer: 52)], estimate(rounds: 3, .possible)
        ),
        (
            "many recipients at once",
            greeted + [(request: 12, answer: 18), (request: 700, answer: 280)] + quit,
            estimate(rounds: 4, .possible)
        ),
        (
            "a long token of AUTH", greeted + [(request: 2300, answer: 20)] + quit, estimate(rounds: 3)
        ),
        (
            "an end inside the message", greeted + envelope + [(request: 9000, answer: 0)],
            estimate(rounds: 2, .possible)
        ),
        ("nothing", [], estimate(rounds: 0)),
    ]

    private static func estimate(
        rounds: Int, _ message: DialogueEstimate.Likelihood = .unlikely, messages: Int = 0, octets: Int = 0
    ) -> DialogueEstimate {
        var estimate = DialogueEstimate()
        estimate.rounds = rounds
        estimate.message = message
        estimate.messages = messages
        estimate.messageOctets = octets
        return estimate
    }

    /// TLS 1.3 and its AES-128-GCM: a Finished of 53 octets, and 17 octets more for each record.
    private func trace13(_ rounds: [Round]) -> HandshakeTrace {
        let opening = Array(HandshakeTrace.tls13Built.flights)
        return HandshakeTrace("built", opening + flights(rounds, overhead: 17))
    }

    private func flights(_ rounds: [Round], overhead: Int) -> [HandshakeTrace.Flight] {
        rounds.flatMap { round in
            [
                HandshakeTrace.Flight(side: .client, bytes: records(round.request, overhead)),
                HandshakeTrace.Flight(side: .server, bytes: records(round.answer, overhead)),
            ]
        }
    }

    private func records(_ octets: Int, _ overhead: Int) -> [UInt8] {
        stride(from: 0, to: octets, by: 16_384).flatMap { start in
            HandshakePiece.record(
                23, [UInt8](repeating: 0xEE, count: min(16_384, octets - start) + overhead))
        }
    }

    @Test("Rounds and messages are told by lengths, in TLS 1.3", arguments: dialogues)
    func tls13(name: String, rounds: [Round], estimate: DialogueEstimate) {
        #expect(trace13(rounds).facts().estimate == estimate)
    }

    @Test("Rounds and messages are told by lengths, in TLS 1.2", arguments: dialogues)
    func tls12(name: String, rounds: [Round], estimate: DialogueEstimate) {
        let opening = HandshakeTrace.tls12Built.flights
        let facts = HandshakeTrace("built", opening + flights(rounds, overhead: 24)).facts()
        #expect(facts.estimate == estimate)
    }

    @Test(
        "A short message is possible behind DATA in a record of its own, whatever stands before it",
        arguments: [6, 30])
    func lastRecord(octets: Int) {
        let request = records(30, 17) + records(octets, 17)
        let envelope = [
            HandshakeTrace.Flight(side: .client, bytes: request),
            HandshakeTrace.Flight(side: .server, bytes: records(51, 17)),
        ]
        let message = flights([(request: 80, answer: 37)] + Self.quit, overhead: 17)
        let opening = HandshakeTrace.tls13Built.flights + flights(Self.greeted, overhead: 17)
        let facts = HandshakeTrace("built", opening + envelope + message).facts()
        #expect(facts.estimate?.message == (octets == 6 ? .possible : .unlikely))
    }

    @Test("Tickets, a close_notify and a client's certificate are no rounds")
    func disguised() {
        var flights = HandshakeTrace.tls13Built.flights
        let finished = flights.removeLast()
        let certificate = HandshakePiece.record(23, [UInt8](repeating: 0xEE, count: 800))
        flights.append(HandshakeTrace.Flight(side: .client, bytes: certificate + finished.bytes))
        let ticket = HandshakePiece.record(23, [UInt8](repeating: 0xEE, count: 250))
        flights.append(HandshakeTrace.Flight(side: .server, bytes: ticket + ticket))
        flights += self.flights(Self.greeted + Self.quit, overhead: 17)
        let closure = HandshakePiece.record(23, [UInt8](repeating: 0xEE, count: 19))
        flights += [TLSSide.client, .server].map { HandshakeTrace.Flight(side: $0, bytes: closure) }
        #expect(HandshakeTrace("built", flights).facts().estimate == Self.estimate(rounds: 2))
    }

    @Test("No estimate without a handshake that is done, or with records lost")
    func unknown() {
        let opening = HandshakeTrace("open", Array(HandshakeTrace.tls13Built.flights.dropLast()))
        #expect(opening.facts().estimate == nil)
        var observer = TLSObserver()
        let trace = trace13(Self.greeted + Self.quit)
        trace.feed(0..<trace.count, to: &observer)
        #expect(observer.facts.estimate != nil)
        observer.skip(1, from: .server)
        #expect(observer.facts.estimate == nil)
        let records = HandshakePiece.record(23, [UInt8](repeating: 0xEE, count: 60))
        let midstream = HandshakeTrace(
            "midstream", [TLSSide.client, .server].map { HandshakeTrace.Flight(side: $0, bytes: records) })
        #expect(midstream.facts().outcome == .established)
        #expect(midstream.facts().estimate == nil)
    }

    @Test("Any split gives the same estimate")
    func slicing() {
        let trace = trace13(Self.greeted + Self.envelope + [(request: 1900, answer: 40)] + Self.quit)
        let estimate = trace.facts().estimate
        for size in 1...40 { #expect(trace.facts(slicedBy: size).estimate == estimate) }
    }

    static let overheads: [(suite: UInt16, version: UInt16, octets: Int)] = [
        (0x1301, 0x0304, 17), (0x1305, 0x0304, 9), (0xC02F, 0x0303, 24), (0xC0AE, 0x0303, 16),
        (0xCCA8, 0x0303, 16), (0xC013, 0x0303, 44), (0xC013, 0x0301, 28), (0x003D, 0x0303, 56),
        (0xC028, 0x0303, 72), (0x000A, 0x0301, 24), (0x0004, 0x0301, 16), (0x0005, 0x0303, 20),
    ]

    @Test("Each kind of cipher adds its octets to a record", arguments: overheads)
    func overhead(suite: UInt16, version: UInt16, octets: Int) {
        let version = ProtocolVersion(rawValue: version)
        #expect(CipherSuite(rawValue: suite).overhead(in: version) == octets)
    }
}
