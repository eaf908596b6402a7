import TestSupport
import Testing

@testable import TLSDecoding

/// What holds for every stream: any split, any truncation, any loss, any noise.
@Suite struct TLSObserverSlicingTests {
    @Test(arguments: HandshakeTrace.captured) func `Any split gives the same facts`(trace: HandshakeTrace) {
        let facts = trace.facts()
        for size in 1...7 { #expect(trace.facts(slicedBy: size) == facts) }
        for cut in 1..<trace.count {
            var observer = TLSObserver()
            trace.feed(0..<cut, to: &observer)
            trace.feed(cut..<trace.count, to: &observer)
            #expect(observer.facts == facts, "cut at \(cut)")
        }
    }

    /// Whether the outcome is no other than the final one, or one from which that may still come. TLS 1.3 is done for
    /// the client before it can know that the server objects.
    private func isEarlier(_ outcome: TLSFacts.Outcome, than facts: TLSFacts) -> Bool {
        let isServersObjection = facts.version == .tls13 && facts.alert?.sender == .server
        return outcome == .inProgress || outcome == facts.outcome
            || isServersObjection && outcome == .established
    }

    @Test(arguments: HandshakeTrace.captured) func `A truncated handshake claims nothing beyond its end`(
        trace: HandshakeTrace
    ) {
        let facts = trace.facts()
        var observer = TLSObserver()
        for end in 0..<trace.count {
            trace.feed(end..<end + 1, to: &observer)
            let known = observer.facts
            #expect(isEarlier(known.outcome, than: facts))
            #expect(known.version == nil || known.version == facts.version)
            #expect(known.cipherSuite == nil || known.cipherSuite == facts.cipherSuite)
            #expect(known.alert == nil || known.alert == facts.alert)
            #expect(known.notTLS == nil)
        }
    }

    @Test(arguments: HandshakeTrace.captured) func `A loss anywhere hides facts and makes none up`(
        trace: HandshakeTrace
    ) {
        let facts = trace.facts()
        for start in 0..<trace.count {
            for length in [1, 4, 5, 40, 700] {
                let end = min(start + length, trace.count)
                var observer = TLSObserver()
                trace.feed(0..<start, to: &observer)
                trace.skip(start..<end, of: &observer)
                trace.feed(end..<trace.count, to: &observer)
                let known = observer.facts
                #expect(isEarlier(known.outcome, than: facts), "\(start)..<\(end)")
                #expect(known.version == nil || known.version == facts.version)
                #expect(known.cipherSuite == nil || known.cipherSuite == facts.cipherSuite)
                #expect(known.group == nil || known.group == facts.group)
                #expect(known.isResumed == nil || known.isResumed == facts.isResumed, "\(start)..<\(end)")
                #expect(known.notTLS == nil)
            }
        }
    }

    @Test func `A loss within the certificate leaves the handshake established`() {
        let trace = HandshakeTrace.tls12
        let certificate = trace.flights[0].bytes.count + 150
        var observer = TLSObserver()
        trace.feed(0..<certificate, to: &observer)
        trace.skip(certificate..<certificate + 100, of: &observer)
        trace.feed(certificate + 100..<trace.count, to: &observer)
        var expected = trace.facts()
        expected.certificates = nil
        #expect(observer.facts == expected)
    }

    @Test(arguments: 0..<300 as Range<UInt64>) func `Noise never traps`(seed: UInt64) {
        var generator = SplitMix64(state: seed)
        let trace = HandshakeTrace.captured.randomElement(using: &generator) ?? .tls12
        let flights = trace.flights.map { flight in
            var bytes = flight.bytes
            for _ in 0..<Int.random(in: 1...20, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
            }
            return HandshakeTrace.Flight(side: flight.side, bytes: bytes)
        }
        let damaged = HandshakeTrace("damaged", flights)
        #expect(damaged.facts(slicedBy: 3) == damaged.facts())

        let noise = (0..<2000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        var observer = TLSObserver()
        // Behind a header that may be one, so that the noise is read as messages.
        observer.consume(([22, 3, 1, 0x40, 0] as [UInt8]).span, from: .server)
        observer.consume(([2, 0, 7, 0xCA, 3, 3] as [UInt8] + noise).span, from: .server)
        observer.consume(noise.span, from: .client)
        observer.skip(Int.random(in: 0...4000, using: &generator), from: .server)
        observer.consume(noise.span, from: .server)
        #expect(observer.facts.outcome != .established)
    }
}
