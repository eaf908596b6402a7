import Testing

@testable import TLSDecoding

/// Messages of a handshake up to TLS 1.2 which the captured ones lack.
@Suite struct TLSObserverHandshakeTests {
    private func facts(_ flights: (TLSSide, [UInt8])...) -> TLSFacts {
        HandshakeTrace("built", flights.map { HandshakeTrace.Flight(side: $0.0, bytes: $0.1) }).facts()
    }

    private func serverHello(_ suite: String) -> [UInt8] {
        HandshakePiece.message(2, "0303" + String(repeating: "22", count: 32) + "00 \(suite) 00")
    }

    static let primes: [(prime: String, name: String?)] = [
        ("0080 80" + String(repeating: "AA", count: 127), "DH 1024"),
        ("0101 00FF" + String(repeating: "AA", count: 255), "DH 2048"),
        ("0040 01" + String(repeating: "AA", count: 63), "DH 505"),
        ("0000", nil), ("0100 AA", nil),
    ]

    @Test(arguments: primes) func `The size of a Diffie-Hellman prime is told`(prime: String, name: String?) {
        let body = HandshakeTrace.bytes(prime)
        let exchange = [12, 0, UInt8(body.count >> 8), UInt8(body.count & 0xFF)] + body
        let flight = HandshakePiece.record(22, serverHello("009E") + exchange)
        #expect(facts((.client, HandshakePiece.hello12), (.server, flight)).group?.name == name)
    }

    static let answers: [(answer: String, certificate: TLSFacts.ClientCertificate)] = [
        ("000000", .declined), ("000004 000001 AA", .sent),
    ]

    @Test(arguments: answers) func `A certificate for the client is asked for, sent or declined`(
        answer: String, certificate: TLSFacts.ClientCertificate
    ) {
        let request = HandshakePiece.message(13, "01 01 0000 0000")
        let flight = HandshakePiece.record(
            22, HandshakePiece.serverHello12 + request + HandshakePiece.helloDone)
        #expect(facts((.server, flight)).clientCertificate == .requested)
        let reply = HandshakePiece.record(22, HandshakePiece.message(11, answer))
        #expect(facts((.server, flight), (.client, reply)).clientCertificate == certificate)
        #expect(facts((.server, HandshakePiece.flight12)).clientCertificate == nil)
    }

    @Test func `A stapled OCSP response is told`() {
        let status = HandshakePiece.message(22, "01 000003 AABBCC")
        let flight = HandshakePiece.record(
            22, HandshakePiece.serverHello12 + HandshakePiece.certificate + status)
        #expect(facts((.server, flight)).statusStapled)
        #expect(!facts((.server, HandshakePiece.flight12)).statusStapled)
    }

    @Test func `A session that was resumed without a ticket was by its identifier`() {
        var hello = HelloBuilder(session: [1, 2, 3, 4])
        hello.add(0x0023)
        let message = [1, 0, 0, UInt8(hello.body.count)] + hello.body
        let finished = HandshakePiece.changeCipherSpec + HandshakePiece.opaque(22, 40)
        let facts = facts(
            (.client, HandshakePiece.record(22, message)),
            (.server, HandshakePiece.record(22, HandshakePiece.serverHello12) + finished), (.client, finished)
        )
        #expect(facts.resumption(of: facts.clientHello) == .sessionIdentifier)
        #expect(facts.resumption(of: nil) == nil)
    }

    @Test func `A hello in the form of SSL 2 is read in any slices`() {
        let hello = HandshakeTrace.bytes("8013 01 0301 0006 0000 0004 00002F 000035 11111111")
        let trace = HandshakeTrace(
            "v2",
            [.init(side: .client, bytes: hello), .init(side: .server, bytes: HandshakePiece.flight12)])
        #expect(trace.facts().clientHello?.cipherSuites.map(\.rawValue) == [0x2F, 0x35])
        for size in 1...hello.count { #expect(trace.facts(slicedBy: size) == trace.facts()) }
        // An empty one is no hello, and a second one is none either.
        #expect(facts((.client, HandshakeTrace.bytes("8003 01 0301"))).notTLS == .client)
        #expect(facts((.client, hello + hello)).notTLS == .client)
        #expect(facts((.server, hello)).notTLS == .server)
    }

    @Test func `A chain longer than is kept is said to be so`() {
        var observer = TLSObserver()
        observer.consume(HandshakePiece.record(22, [11, 0x02, 0, 0]).span, from: .server)
        #expect(observer.facts.certificates?.isTooLong == true)
        #expect(observer.facts.certificates?.chain.isEmpty == true)
    }

    @Test func `An observer is small, since each connection holds one`() {
        #expect(MemoryLayout<TLSObserver>.size <= 256)
    }
}
