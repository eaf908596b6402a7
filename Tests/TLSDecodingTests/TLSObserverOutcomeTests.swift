import Testing

@testable import TLSDecoding

/// Handshakes built by hand, for what no implementation does on request.
@Suite struct TLSObserverOutcomeTests {
    private static let clientHello = message(
        1,
        "0303" + String(repeating: "11", count: 32) + "00 0002 1301 01 00"
            + "0013 0000 000F 000D 00 000A 6D782E6578616D706C65")

    /// A ServerHello of TLS 1.2 with ECDHE-RSA-AES128-GCM-SHA256 and no extensions.
    private static let serverHello12 = message(2, "0303" + String(repeating: "22", count: 32) + "00 C02F 00")

    /// A ServerHello of TLS 1.3 with X25519MLKEM768.
    private static let serverHello13 = message(
        2,
        "0303" + String(repeating: "22", count: 32) + "00 1301 00"
            + "0010 002B 0002 0304 0033 0006 11EC 0002 AAAA")

    private static let certificate = message(11, "000000")
    private static let keyExchange = message(12, "03 0017 04 AAAAAAAA")
    private static let helloDone = message(14, "")
    private static let changeCipherSpec = record(20, "01")

    private static func message(_ type: UInt8, _ body: String) -> [UInt8] {
        let body = HandshakeTrace.bytes(body)
        return [type, 0, UInt8(body.count >> 8), UInt8(body.count & 0xFF)] + body
    }

    private static func record(_ type: UInt8, _ body: [UInt8]) -> [UInt8] {
        [type, 3, 3, UInt8(body.count >> 8), UInt8(body.count & 0xFF)] + body
    }

    private static func record(_ type: UInt8, _ body: String) -> [UInt8] {
        record(type, HandshakeTrace.bytes(body))
    }

    private static func opaque(_ type: UInt8, _ length: Int) -> [UInt8] {
        record(type, [UInt8](repeating: 0xEE, count: length))
    }

    private func facts(_ flights: (TLSSide, [UInt8])...) -> TLSFacts {
        HandshakeTrace("built", flights.map { HandshakeTrace.Flight(side: $0.0, bytes: $0.1) }).facts()
    }

    /// A full handshake of TLS 1.2 up to the client's turn.
    private static let hello12 = record(22, clientHello)
    private static let flight12 = record(22, serverHello12 + certificate + keyExchange + helloDone)
    private static let finished12 = record(22, message(16, "AA")) + changeCipherSpec + opaque(22, 40)

    @Test func `TLS 1.2 is established when both sides sent an encrypted Finished`() {
        let half = facts((.client, Self.hello12), (.server, Self.flight12), (.client, Self.finished12))
        #expect(half.outcome == .inProgress)
        #expect(half.clientEncrypted && !half.serverEncrypted)
        let whole = facts(
            (.client, Self.hello12), (.server, Self.flight12), (.client, Self.finished12),
            (.server, Self.changeCipherSpec + Self.opaque(22, 40)))
        #expect(whole.outcome == .established)
        #expect(whole.serverName == "mx.example")
        #expect(whole.group?.name == "secp256r1")
        #expect(whole.isResumed == false)
    }

    @Test func `An encrypted alert in place of a Finished is a failure in TLS 1.2`() {
        let facts = facts(
            (.client, Self.hello12), (.server, Self.flight12), (.client, Self.finished12),
            (.server, Self.changeCipherSpec + Self.opaque(21, 26)))
        #expect(facts.outcome == .failed(.alert))
        #expect(facts.alert == TLSAlert(encryptedBy: .server))
    }

    @Test func `An encrypted alert of a side that sent its Finished is no failure`() {
        var observer = TLSObserver()
        observer.consume(Self.hello12.span, from: .client)
        observer.consume((Self.flight12 + Self.changeCipherSpec + Self.opaque(22, 40)).span, from: .server)
        observer.consume(Self.opaque(21, 26).span, from: .server)
        #expect(observer.facts.outcome == .inProgress)
    }

    @Test func `An encrypted alert after the handshake is no failure`() {
        let facts = facts(
            (.client, Self.hello12), (.server, Self.flight12), (.client, Self.finished12),
            (.server, Self.changeCipherSpec + Self.opaque(22, 40)), (.client, Self.opaque(21, 26)))
        #expect(facts.outcome == .established)
        #expect(facts.alert == nil)
    }

    @Test(arguments: [11, 19, 24]) func `An encrypted alert in place of a Finished is a failure in TLS 1.3`(
        length: Int
    ) {
        let facts = facts(
            (.client, Self.hello12),
            (.server, Self.record(22, Self.serverHello13) + Self.changeCipherSpec + Self.opaque(23, 900)),
            (.client, Self.changeCipherSpec + Self.opaque(23, length)))
        #expect(facts.outcome == .failed(.alert))
        #expect(facts.alert == TLSAlert(encryptedBy: .client))
        #expect(facts.group?.name == "X25519MLKEM768")
        #expect(!facts.clientEncrypted)
    }

    @Test(arguments: [25, 53, 69]) func `A Finished or an empty Certificate establishes TLS 1.3`(length: Int)
    {
        let facts = facts(
            (.client, Self.hello12),
            (.server, Self.record(22, Self.serverHello13) + Self.opaque(23, 900)),
            (.client, Self.opaque(23, length) + Self.opaque(23, 19)))
        #expect(facts.outcome == .established)
    }

    @Test func `Early data is no Finished`() {
        let hello = Self.message(
            1, "0303" + String(repeating: "11", count: 32) + "00 0002 1301 01 00 0004 002A 0000")
        let early: (TLSSide, [UInt8]) = (
            .client, Self.record(22, hello) + Self.changeCipherSpec + Self.opaque(23, 300)
        )
        let answer = (TLSSide.server, Self.record(22, Self.serverHello13) + Self.opaque(23, 900))
        #expect(facts(early).clientEncrypted == false)
        #expect(facts(early, answer, (.client, Self.opaque(23, 21))).outcome == .inProgress)
        #expect(
            facts(early, answer, (.client, Self.opaque(23, 21) + Self.opaque(23, 53))).outcome == .established
        )
    }

    @Test func `A warning fails nothing, and a fatal alert counts more`() {
        let warning = Self.record(21, "01 70")
        let warned = facts(
            (.client, Self.hello12), (.server, warning + Self.flight12), (.client, Self.finished12),
            (.server, Self.changeCipherSpec + Self.opaque(22, 40)))
        #expect(warned.outcome == .established)
        #expect(warned.alert == TLSAlert(sender: .server, level: 1, description: 112))
        let failed = facts(
            (.client, Self.hello12), (.server, warning + Self.flight12), (.client, Self.record(21, "02 2A")))
        #expect(failed.outcome == .failed(.alert))
        #expect(failed.alert?.description == "bad_certificate")
        #expect(failed.alert?.level == .fatal)
    }

    @Test func `A close_notify before the end of the handshake is a failure`() {
        let closure = Self.record(21, "01 00")
        let facts = facts((.client, Self.hello12), (.server, Self.flight12), (.client, closure))
        #expect(facts.outcome == .failed(.alert))
        #expect(facts.alert?.description == "close_notify")
    }

    @Test(arguments: ["EHLO relay.example\r\n", "220 mx", "Q", "\u{16}\u{3}\u{9}"])
    func `Text where TLS should be is a failure`(text: String) {
        let client = facts((.client, Array(text.utf8)))
        #expect(client.notTLS == .client)
        #expect(client.outcome == .failed(.notTLS))
        let server = facts((.client, Self.hello12), (.server, Array("454 4.7.0 no\r\n".utf8)))
        #expect(server.notTLS == .server)
        #expect(server.outcome == .failed(.notTLS))
    }

    @Test func `A ClientHello in the form of SSL 2 begins a handshake`() {
        let hello = HandshakeTrace.bytes("8010 01 0301 0003 0000 0004 00002F 11111111")
        let facts = facts((.client, hello), (.server, Self.flight12))
        #expect(facts.clientHelloSeen && facts.serverHelloSeen)
        #expect(facts.recordVersion?.name == "TLSv1.0")
        #expect(facts.notTLS == nil)
    }

    @Test func `Messages may span records`() {
        let bytes = Self.serverHello12 + Self.certificate + Self.keyExchange + Self.helloDone
        let records = bytes.flatMap { Self.record(22, [$0]) }
        #expect(facts((.server, records)) == facts((.server, Self.record(22, bytes))))
    }

    @Test func `Resumption shows by a ChangeCipherSpec right after the ServerHello`() {
        let finished = Self.changeCipherSpec + Self.opaque(22, 40)
        let facts = facts(
            (.client, Self.hello12), (.server, Self.record(22, Self.serverHello12) + finished),
            (.client, finished))
        #expect(facts.isResumed == true)
        #expect(facts.outcome == .established)
    }

    @Test func `A capture that begins in the middle shows encrypted records only`() {
        let facts = facts((.client, Self.opaque(23, 23)), (.server, Self.opaque(23, 40)))
        #expect(facts.outcome == .established)
        #expect(facts.version == nil)
        #expect(!facts.clientHelloSeen)
    }

    @Test func `A message longer than is kept is passed over`() {
        let header: [UInt8] = [1, 0xFF, 0xFF, 0xFF]
        var observer = TLSObserver()
        observer.consume(Self.record(22, header).span, from: .client)
        for _ in 0..<1000 { observer.consume(Self.opaque(22, 16384).span, from: .client) }
        #expect(observer.facts.clientHelloSeen)
        #expect(observer.facts.serverName == nil)
    }
}
