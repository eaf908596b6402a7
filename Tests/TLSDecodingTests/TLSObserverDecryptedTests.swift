import Testing

@testable import TLSDecoding

/// What decrypted records add to what the outside tells.
@Suite struct TLSObserverDecryptedTests {
    private func observer(_ trace: HandshakeTrace) -> TLSObserver {
        var observer = TLSObserver()
        trace.feed(0..<trace.count, to: &observer)
        return observer
    }

    @Test func `An alert that was encrypted gets its name`() {
        var observer = observer(.tls13NoClientCertificate)
        #expect(observer.facts.alert?.isEncrypted == true)
        observer.learn(.alert(level: 2, description: 116), from: .server)
        #expect(observer.facts.alert?.description == "certificate_required")
        #expect(observer.facts.outcome == .failed(.alert))
    }

    @Test func `The end of a session is no alert, an error in it is one, and the handshake stays done`() {
        var observer = observer(.tls13)
        observer.learn(.data([0x32]), from: .server)
        observer.learn(.alert(level: 1, description: 0), from: .client)
        #expect(observer.facts.alert == nil)
        observer.learn(.alert(level: 2, description: 20), from: .client)
        #expect(observer.facts.alert?.description == "bad_record_mac")
        #expect(observer.facts.outcome == .established)
        #expect(observer.facts.isDecrypted)
    }

    @Test func `The messages that TLS 1.3 encrypts tell what is hidden without keys`() {
        var observer = observer(.tls13)
        let name = Array("smtp".utf8)
        observer.learn(
            .message(.encryptedExtensions, body: [0, 11, 0, 16, 0, 7, 0, 5, 4] + name), from: .server)
        observer.learn(.message(.certificateRequest, body: []), from: .server)
        let certificate: [UInt8] = [0, 0, 0, 14, 0, 0, 2, 0xAA, 0xBB, 0, 5, 0, 5, 0, 1, 1, 0, 0]
        observer.learn(.message(.certificate, body: certificate), from: .server)
        observer.learn(.message(.certificate, body: [0, 0, 0, 0]), from: .client)
        let facts = observer.facts
        #expect(facts.applicationProtocol == "smtp")
        #expect(facts.isHandshakeDecrypted)
        #expect(facts.certificates?.chain.map(Array.init) == [[0xAA, 0xBB]])
        #expect(facts.statusStapled)
        #expect(facts.clientCertificate == .declined)
        #expect(!facts.isDecrypted)
    }

    @Test func `A broken message of the handshake is no trap`() {
        let certificate: [UInt8] = [0, 0, 0, 14, 0, 0, 2, 0xAA, 0xBB, 0, 5, 0, 5, 0, 1, 1, 0, 0]
        for end in 0..<certificate.count {
            var observer = observer(.tls13)
            for type in [HandshakeType.certificate, .encryptedExtensions, .certificateRequest, .keyUpdate] {
                observer.learn(.message(type, body: Array(certificate[..<end])), from: .server)
            }
            #expect(observer.facts.applicationProtocol == nil)
        }
    }
}
