import Testing

@testable import TLSDecoding

/// Handshakes built by hand, for what no implementation does on request.
@Suite struct TLSObserverOutcomeTests {
    private func facts(_ flights: (TLSSide, [UInt8])...) -> TLSFacts {
        HandshakeTrace("built", flights.map { HandshakeTrace.Flight(side: $0.0, bytes: $0.1) }).facts()
    }

    @Test func `TLS 1.2 is established when both sides sent an encrypted Finished`() {
        let half = facts(
            (.client, HandshakePiece.hello12), (.server, HandshakePiece.flight12),
            (.client, HandshakePiece.finished12))
        #expect(half.outcome == .inProgress)
        #expect(half.clientEncrypted && !half.serverEncrypted)
        let whole = facts(
            (.client, HandshakePiece.hello12), (.server, HandshakePiece.flight12),
            (.client, HandshakePiece.finished12),
            (.server, HandshakePiece.changeCipherSpec + HandshakePiece.opaque(22, 40)))
        #expect(whole.outcome == .established)
        #expect(whole.clientHello?.serverName == "mx.example")
        #expect(whole.group?.name == "secp256r1")
        #expect(whole.isResumed == false)
    }

    @Test func `An encrypted alert in place of a Finished is a failure in TLS 1.2`() {
        let facts = facts(
            (.client, HandshakePiece.hello12), (.server, HandshakePiece.flight12),
            (.client, HandshakePiece.finished12),
            (.server, HandshakePiece.changeCipherSpec + HandshakePiece.opaque(21, 26)))
        #expect(facts.outcome == .failed(.alert))
        #expect(facts.alert == TLSAlert(encryptedBy: .server))
    }

    @Test func `An encrypted alert of a side that sent its Finished is no failure`() {
        let finished = HandshakePiece.changeCipherSpec + HandshakePiece.opaque(22, 40)
        let facts = facts(
            (.client, HandshakePiece.hello12), (.server, HandshakePiece.flight12 + finished),
            (.server, HandshakePiece.opaque(21, 26)))
        #expect(facts.outcome == .inProgress)
    }

    @Test func `An encrypted alert after the handshake is no failure`() {
        let facts = facts(
            (.client, HandshakePiece.hello12), (.server, HandshakePiece.flight12),
            (.client, HandshakePiece.finished12),
            (.server, HandshakePiece.changeCipherSpec + HandshakePiece.opaque(22, 40)),
            (.client, HandshakePiece.opaque(21, 26)))
        #expect(facts.outcome == .established)
        #expect(facts.alert == nil)
    }

    @Test(arguments: [11, 19, 24]) func `An encrypted alert in place of a Finished is a failure in TLS 1.3`(
        length: Int
    ) {
        let facts = facts(
            (.client, HandshakePiece.hello12),
            (
                .server,
                HandshakePiece.record(22, HandshakePiece.serverHello13) + HandshakePiece.changeCipherSpec
                    + HandshakePiece.opaque(23, 900)
            ),
            (.client, HandshakePiece.changeCipherSpec + HandshakePiece.opaque(23, length)))
        #expect(facts.outcome == .failed(.alert))
        #expect(facts.alert == TLSAlert(encryptedBy: .client))
        #expect(facts.group?.name == "X25519MLKEM768")
        #expect(!facts.clientEncrypted)
    }

    @Test(arguments: [25, 53, 69]) func `A Finished or an empty Certificate establishes TLS 1.3`(length: Int)
    {
        let facts = facts(
            (.client, HandshakePiece.hello12),
            (
                .server,
                HandshakePiece.record(22, HandshakePiece.serverHello13) + HandshakePiece.opaque(23, 900)
            ),
            (.client, HandshakePiece.opaque(23, length) + HandshakePiece.opaque(23, 19)))
        #expect(facts.outcome == .established)
    }

    @Test func `Early data is no Finished`() {
        let hello = HandshakePiece.message(
            1, "0303" + String(repeating: "11", count: 32) + "00 0002 1301 01 00 0004 002A 0000")
        let early: (TLSSide, [UInt8]) = (
            .client,
            HandshakePiece.record(22, hello) + HandshakePiece.changeCipherSpec
                + HandshakePiece.opaque(23, 300)
        )
        let answer = (
            TLSSide.server,
            HandshakePiece.record(22, HandshakePiece.serverHello13) + HandshakePiece.opaque(23, 900)
        )
        #expect(facts(early).clientEncrypted == false)
        #expect(facts(early, answer, (.client, HandshakePiece.opaque(23, 21))).outcome == .inProgress)
        #expect(
            facts(early, answer, (.client, HandshakePiece.opaque(23, 21) + HandshakePiece.opaque(23, 53)))
                .outcome == .established
        )
    }

    @Test func `A server's alert in answer to the Finished is a failure in TLS 1.3`() {
        let opening = HandshakeTrace.tls13Built.flights
        let alert = HandshakePiece.opaque(23, 19)
        let refused = HandshakeTrace(
            "refused", opening + [HandshakeTrace.Flight(side: .server, bytes: alert)])
        #expect(refused.facts().outcome == .failed(.alert))
        #expect(refused.facts().alert == TLSAlert(encryptedBy: .server))
        let closed = [TLSSide.client, .server].map { HandshakeTrace.Flight(side: $0, bytes: alert) }
        #expect(HandshakeTrace("closed", opening + closed).facts().outcome == .established)
        let served = [20, 19].map {
            HandshakeTrace.Flight(side: .server, bytes: HandshakePiece.opaque(23, $0))
        }
        #expect(HandshakeTrace("served", opening + served).facts().outcome == .established)
    }

    @Test func `A warning fails nothing, and a fatal alert counts more`() {
        let warning = HandshakePiece.record(21, "01 70")
        let warned = facts(
            (.client, HandshakePiece.hello12), (.server, warning + HandshakePiece.flight12),
            (.client, HandshakePiece.finished12),
            (.server, HandshakePiece.changeCipherSpec + HandshakePiece.opaque(22, 40)))
        #expect(warned.outcome == .established)
        #expect(warned.alert == TLSAlert(sender: .server, level: 1, description: 112))
        let failed = facts(
            (.client, HandshakePiece.hello12), (.server, warning + HandshakePiece.flight12),
            (.client, HandshakePiece.record(21, "02 2A")))
        #expect(failed.outcome == .failed(.alert))
        #expect(failed.alert?.description == "bad_certificate")
        #expect(failed.alert?.level == .fatal)
    }

    @Test func `A close_notify before the end of the handshake is a failure`() {
        let closure = HandshakePiece.record(21, "01 00")
        let facts = facts(
            (.client, HandshakePiece.hello12), (.server, HandshakePiece.flight12), (.client, closure))
        #expect(facts.outcome == .failed(.alert))
        #expect(facts.alert?.description == "close_notify")
    }

    @Test(arguments: ["EHLO relay.example\r\n", "220 mx", "Q", "\u{16}\u{3}\u{9}"])
    func `Text where TLS should be is a failure`(text: String) {
        let client = facts((.client, Array(text.utf8)))
        #expect(client.notTLS == .client)
        #expect(client.outcome == .failed(.notTLS))
        let server = facts((.client, HandshakePiece.hello12), (.server, Array("454 4.7.0 no\r\n".utf8)))
        #expect(server.notTLS == .server)
        #expect(server.outcome == .failed(.notTLS))
    }

    @Test func `A ClientHello in the form of SSL 2 begins a handshake`() {
        let hello = HandshakeTrace.bytes("8010 01 0301 0003 0000 0004 00002F 11111111")
        let facts = facts((.client, hello), (.server, HandshakePiece.flight12))
        #expect(facts.clientHelloSeen && facts.serverHelloSeen)
        #expect(facts.recordVersion?.name == "TLSv1.0")
        #expect(facts.notTLS == nil)
    }

    @Test func `Messages may span records`() {
        let bytes =
            HandshakePiece.serverHello12 + HandshakePiece.certificate + HandshakePiece.keyExchange
            + HandshakePiece.helloDone
        let records = bytes.flatMap { HandshakePiece.record(22, [$0]) }
        #expect(facts((.server, records)) == facts((.server, HandshakePiece.record(22, bytes))))
    }

    @Test func `Resumption shows by a ChangeCipherSpec right after the ServerHello`() {
        let finished = HandshakePiece.changeCipherSpec + HandshakePiece.opaque(22, 40)
        let facts = facts(
            (.client, HandshakePiece.hello12),
            (.server, HandshakePiece.record(22, HandshakePiece.serverHello12) + finished),
            (.client, finished))
        #expect(facts.isResumed == true)
        #expect(facts.outcome == .established)
    }

    @Test func `A capture that begins in the middle shows encrypted records only`() {
        let facts = facts((.client, HandshakePiece.opaque(23, 23)), (.server, HandshakePiece.opaque(23, 40)))
        #expect(facts.outcome == .established)
        #expect(facts.version == nil)
        #expect(!facts.clientHelloSeen)
    }

    @Test func `A message longer than is kept is passed over`() {
        let header: [UInt8] = [1, 0xFF, 0xFF, 0xFF]
        var observer = TLSObserver()
        observer.consume(HandshakePiece.record(22, header).span, from: .client)
        for _ in 0..<1000 { observer.consume(HandshakePiece.opaque(22, 16384).span, from: .client) }
        #expect(observer.facts.clientHelloSeen)
        #expect(observer.facts.clientHello == nil)
    }
}
