import Testing

@testable import TLSDecoding

/// What handshakes of a real implementation tell.
@Suite struct TLSObserverTests {
    private static let expectations: [(trace: HandshakeTrace, summary: String)] = [
        (.tls10, "TLSv1.0 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA X25519 full established"),
        (.tls11, "TLSv1.1 TLS_RSA_WITH_AES_256_CBC_SHA - full established"),
        (.tls12, "TLSv1.2 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 X25519 full smtp established"),
        (.tls12Resumed, "TLSv1.2 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 - resumed established"),
        (.tls12Anonymous, "TLSv1.2 TLS_ECDH_anon_WITH_AES_128_CBC_SHA X25519 full established"),
        (
            .tls12CertificateRejected,
            "TLSv1.2 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 X25519 full client:unknown_ca failed"
        ),
        (.tls12NoSharedCipher, "- - - - server:handshake_failure failed"),
        (.versionRefused, "- - - - server:protocol_version failed"),
        (.tls13, "TLSv1.3 TLS_AES_256_GCM_SHA384 X25519 full established"),
        (.tls13Resumed, "TLSv1.3 TLS_AES_256_GCM_SHA384 X25519 resumed established"),
        (.tls13RetryRequest, "TLSv1.3 TLS_AES_256_GCM_SHA384 secp384r1 full established"),
        (
            .tls13CertificateRejected,
            "TLSv1.3 TLS_AES_256_GCM_SHA384 X25519 full client:unknown_ca failed"
        ),
        (
            .tls13NoClientCertificate,
            "TLSv1.3 TLS_AES_256_GCM_SHA384 X25519 full server:encrypted failed"
        ),
    ]

    private func summary(of facts: TLSFacts) -> String {
        var words = [
            facts.version?.name ?? "-", facts.cipherSuite?.name ?? "-", facts.group?.name ?? "-",
            facts.isResumed.map { $0 ? "resumed" : "full" } ?? "-",
        ]
        if let name = facts.applicationProtocol { words.append(name) }
        if let alert = facts.alert { words.append("\(alert.sender):\(alert.description ?? "encrypted")") }
        switch facts.outcome {
        case .inProgress: words.append("in progress")
        case .established: words.append("established")
        case .failed: words.append("failed")
        }
        return words.joined(separator: " ")
    }

    @Test(arguments: expectations) func `A captured handshake gives its facts`(
        trace: HandshakeTrace, expected: String
    ) {
        let facts = trace.facts()
        #expect(summary(of: facts) == expected)
        #expect(facts.clientHelloSeen)
        #expect(facts.clientHello?.serverName == "mx.test")
        #expect(facts.recordVersion?.name == "TLSv1.0")
        #expect(facts.notTLS == nil)
    }

    @Test func `EHLO and its reply are one round`() {
        for trace in [HandshakeTrace.tls10, .tls12, .tls12Resumed, .tls13, .tls13Resumed] {
            #expect(trace.facts().estimate?.rounds == 1)
            #expect(trace.facts().estimate?.message == .unlikely)
        }
        #expect(HandshakeTrace.tls12CertificateRejected.facts().estimate == nil)
    }

    @Test func `The certificates are kept as they were sent, up to TLS 1.2`() throws {
        let chain = try #require(HandshakeTrace.tls12.facts().certificates?.chain)
        #expect(chain.map(\.count) == [0x017E])
        #expect(HandshakeTrace.tls12Resumed.facts().certificates == nil)
        #expect(HandshakeTrace.tls13.facts().certificates == nil)
    }

    @Test func `Tickets are told up to TLS 1.2, and so is what resumed a session`() {
        #expect(HandshakeTrace.tls12.facts().ticketIssued)
        #expect(!HandshakeTrace.tls13.facts().ticketIssued)
        func resumption(_ trace: HandshakeTrace) -> TLSFacts.Resumption? {
            trace.facts().resumption(of: trace.facts().clientHello)
        }
        #expect(resumption(.tls12Resumed) == .ticket)
        #expect(resumption(.tls13Resumed) == .preSharedKey)
        #expect(resumption(.tls12) == nil)
    }

    @Test func `A HelloRetryRequest is told, and the first hello counts`() {
        #expect(HandshakeTrace.tls13RetryRequest.facts().retryRequested)
        #expect(!HandshakeTrace.tls13.facts().retryRequested)
        #expect(HandshakeTrace.tls13RetryRequest.facts().clientHello?.versions.first == .tls13)
    }
}
