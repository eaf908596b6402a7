import MailSession
import Provenance
import Testing

@testable import DeliveryAnalysis

@Suite("What happened over time")
struct OverTimeTests {
    private func session(_ number: Int, at seconds: Double) -> MailSession {
        MailSession(
            id: "C\(number)", communityID: nil, capture: "a.pcap", firstFrame: UInt64(number) + 1,
            start: Timestamp(nanoseconds: Int64(seconds * 1e9)), client: Endpoint(ip: "192.0.2.1", port: 9),
            server: Endpoint(ip: "192.0.2.2", port: 25))
    }

    @Test(
        "the periods are as wide as their limit asks for",
        arguments: [
            (0.5, 1), (119, 1), (121, 5), (3600, 60), (86_400, 900), (31_536_000, 864_000), (9e9, 86_400_000),
        ])
    func widths(span: Double, width: Int) {
        var volume = VolumeTotals()
        volume.add(session(0, at: -3))
        volume.add(session(1, at: -3 + span))
        #expect(volume.width == width)
        #expect(volume.all.count <= VolumeTotals.limit)
        #expect(volume.all.reduce(0) { $0 + $1.period.sessions } == 2)
    }

    @Test("any split of the sessions gives the same volume", arguments: [1, 7, 60, 119])
    func splits(border: Int) {
        let sessions = (0..<120).map { session($0, at: Double(($0 * 7919) % 5000)) }
        var (whole, left, right) = (VolumeTotals(), VolumeTotals(), VolumeTotals())
        for (index, session) in sessions.enumerated() {
            whole.add(session)
            if index < border { left.add(session) } else { right.add(session) }
        }
        left.merge(right)
        #expect(left == whole)
    }

    private func line(_ micros: Int64, _ speaker: DialogueLine.Speaker, _ text: String, _ answers: Int? = nil)
        -> DialogueLine
    {
        DialogueLine(
            time: Timestamp(nanoseconds: micros * 1000), frame: 1, speaker: speaker, text: text,
            answers: answers)
    }

    private var pipelined: MailSession {
        var session = session(0, at: 0)
        session.connect = .established
        session.handshakeRoundTrip = 0.01
        session.dialogue = [
            line(30_000, .server, "220 mx"), line(40_000, .client, "EHLO a"),
            line(55_000, .server, "250 mx", 1),
            line(60_000, .client, "MAIL FROM:<a@b>"), line(60_000, .client, "RCPT TO:<c@d>"),
            line(60_000, .client, "DATA"), line(80_000, .server, "250 Ok", 3),
            line(95_000, .server, "250 Ok", 4),
            line(96_000, .server, "354 go", 5), line(97_000, .client, ". (message of 3 octets)"),
            line(197_000, .server, "250 Ok", 9), line(197_000, .server, "250 Ok", 9),
        ]
        return session
    }

    @Test("a command that was sent ahead is waited for from the reply before it, unless both came together")
    func waits() {
        #expect(
            pipelined.waits == [
                Wait(step: .greeting, nanoseconds: 20_000_000, includesRoundTrip: true),
                Wait(step: .hello, nanoseconds: 15_000_000, includesRoundTrip: true),
                Wait(step: .mail, nanoseconds: 20_000_000, includesRoundTrip: true),
                Wait(step: .rcpt, nanoseconds: 15_000_000, includesRoundTrip: false),
                Wait(step: .data, nanoseconds: 1_000_000, includesRoundTrip: false),
                Wait(step: .endOfData, nanoseconds: 100_000_000, includesRoundTrip: true),
            ])
    }

    @Test("clocks that are centuries apart, or run backwards, are no waits", arguments: [Int64.min, .max])
    func hostileClocks(start: Int64) {
        var session = pipelined
        session.start = Timestamp(nanoseconds: start)
        for roundTrip in [9e9, -9e9] {
            session.handshakeRoundTrip = roundTrip
            var timing = TimingTotals()
            timing.add(session)
            #expect(session.waits.allSatisfy { $0.nanoseconds >= 0 })
        }
    }

    @Test("a dialogue with bytes missing, or of one direction, tells no waits")
    func incomplete() {
        var session = pipelined
        session.quality.missingBytes = 1
        #expect(session.waits.isEmpty)
        session.quality.missingBytes = 0
        session.quality.oneSided = .serverOnly
        #expect(session.waits.isEmpty)
    }

    @Test("the server's own time is the wait without the round trip")
    func ownTime() throws {
        var timing = TimingTotals()
        timing.add(pipelined)
        let server = try #require(timing.servers[pipelined.server])
        #expect(abs((server.waits[.endOfData]?.median ?? 0) - 0.1) < 0.002)
        #expect(abs((server.ownTimes[.endOfData]?.median ?? 0) - 0.09) < 0.002)
        #expect(abs((server.ownTimes[.rcpt]?.median ?? 0) - 0.015) < 0.001)
        #expect(server.roundTrips.count == 1)
    }

    @Test("what cannot be told apart from the way is not the server's own time")
    func noRoundTrip() throws {
        var session = pipelined
        session.handshakeRoundTrip = nil
        var timing = TimingTotals()
        timing.add(session)
        let server = try #require(timing.servers[session.server])
        #expect(server.waits[.greeting] == nil)
        #expect(server.ownTimes[.mail] == nil)
        #expect(server.ownTimes[.rcpt]?.count == 1)
    }

    @Test("a sample keeps failures, then findings, then the newest")
    func sample() {
        var sample = SessionSample(limit: 4, lineLimit: 2)
        for number in 0..<100 {
            var session = session(number, at: Double(number))
            if number == 3 { session.connect = .refused }
            if number == 5 {
                session.findings = [Finding(id: "x", severity: .low, frames: [], detail: "")]
                session.dialogue = pipelined.dialogue
            }
            sample.add(session)
        }
        #expect(sample.seen == 100)
        #expect(sample.sessions.map(\.id) == ["C3", "C5", "C98", "C99"])
        #expect(sample.sessions[1].dialogue?.count == 2)
    }

    @Test("what a session showed second is not new in the next one")
    func sampleOfKinds() {
        var sample = SessionSample(limit: 4, lineLimit: 2)
        for (number, findings) in [["x", "y"], ["y"], ["z"], [], [], []].enumerated() {
            var session = session(number, at: Double(number))
            session.findings = findings.map { Finding(id: $0, severity: .low, frames: [], detail: "") }
            if number >= 3 { session.connect = .refused }
            sample.add(session)
        }
        #expect(sample.sessions.map(\.id) == ["C0", "C3", "C4", "C5"])
    }

    @Test("a session's failures have the keys that the totals count them under")
    func failureKeys() {
        var session = session(0, at: 0)
        var transaction = Transaction(from: "a@b", parameters: [:], frame: 1, start: session.start)
        transaction.outcome = .rejected
        var recipient = Recipient(to: "c@d")
        (recipient.outcome, recipient.code, recipient.text) = (.rejected, 550, "<c@d>: unknown")
        transaction.recipients = [recipient]
        session.transactions = [transaction]
        session.refusals = [Refusal(stage: .ehlo, verb: "VRFY", reply: Reply(code: 502, text: "no"))]
        var totals = DeliveryTotals()
        totals.add(session)
        #expect(session.failureKeys == Set(totals.failures.entries.keys))
        #expect(session.refusalKeys == Set(totals.refusals.entries.keys))
    }
}
