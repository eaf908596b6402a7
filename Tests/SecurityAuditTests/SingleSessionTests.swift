import MailSession
import SecurityAudit
import Testing

struct SingleSessionTests {
    private static let all = FindingCase.encryption + FindingCase.insideTLS + FindingCase.dialogue

    private func findings(in session: MailSession) -> [Finding] {
        var session = session
        var follower = AuditFollower()
        follower.audit(&session)
        return session.findings
    }

    @Test("A guilty session shows its finding, with frames that prove it", arguments: all)
    func guilty(_ example: FindingCase) throws {
        let found = try #require(findings(in: example.guilty).first { $0.id == example.id })
        #expect(found.severity == example.severity)
        #expect(!found.frames.isEmpty)
        #expect(found.frames == found.frames.sorted())
        #expect(!found.detail.isEmpty)
    }

    @Test("The nearest innocent session does not", arguments: all)
    func innocent(_ example: FindingCase) {
        #expect(!findings(in: example.innocent).contains { $0.id == example.id })
    }

    @Test(
        "Letters that only become ASCII in upper case make another keyword",
        arguments: ["SIZE", "PIPELINING", "STARTTLS"],
        [("S", "\u{17F}"), ("I", "\u{131}"), ("ST", "\u{FB05}"), ("S", "\u{DF}")])
    func foreignLetters(_ keyword: String, _ letters: (ascii: String, foreign: String)) {
        var session = Examples.session()
        let foreign = keyword.replacing(letters.ascii, with: letters.foreign)
        session.extensions = [foreign, foreign + " 10", foreign + "=10"]
        session.transactions = [Examples.mail(parameters: ["SIZE": "10"])]
        let isOffered = findings(in: session).allSatisfy { $0.id != "extension-not-offered" }
        #expect(isOffered == (foreign == "SIZE"))
    }

    @Test(
        "Offers are told in any case, and with what follows them",
        arguments: ["size", "Size 10000", "SIZE=10000"])
    func offers(_ line: String) {
        var session = Examples.session()
        session.extensions = ["SIZEX", line]
        session.transactions = [Examples.mail(parameters: ["SIZE": "10"])]
        #expect(findings(in: session).allSatisfy { $0.id != "extension-not-offered" })
    }

    @Test(
        "Sessions in which nothing is wrong have no findings",
        arguments: [Examples.session(), Examples.encrypted()])
    func nothing(_ session: MailSession) {
        #expect(findings(in: session) == [])
    }

    @Test(
        "An incomplete capture raises nothing that the missing bytes could refute",
        arguments: [
            "early-talker", "pipelining-violation", "extension-not-offered", "connection-lost", "not-smtp",
            "slow-peer",
        ])
    func incomplete(_ id: String) throws {
        let example = try #require(Self.all.first { $0.id == id })
        var session = example.guilty
        session.quality.missingBytes = 40
        #expect(!findings(in: session).contains { $0.id == id })
        session = example.guilty
        session.quality.oneSided = .clientOnly
        #expect(!findings(in: session).contains { $0.id == id })
    }

    @Test("Why STARTTLS was refused is told with the enhanced status code", arguments: ["4.7.0", nil])
    func refusedStartTLS(_ enhanced: String?) {
        var session = Examples.session()
        session.starttls = .refused
        session.refusals = [
            Refusal(
                stage: .starttls, verb: "STARTTLS",
                reply: Reply(code: 454, enhanced: enhanced, text: "TLS not available", frame: 8))
        ]
        let details = findings(in: session).filter { $0.id == "starttls-refused" }.map(\.detail)
        let code = ["454", enhanced].compactMap(\.self).joined(separator: " ")
        #expect(details == ["STARTTLS was answered \(code) TLS not available"])
    }

    @Test("Of a certificate that is weak twice both are told")
    func weakTwice() {
        var session = Examples.encrypted()
        session.tls?.certificate?.key = "RSA 1024"
        session.tls?.certificate?.signature = "md5WithRSAEncryption"
        let details = findings(in: session).filter { $0.id == "tls-certificate-weak-key" }.map(\.detail)
        #expect(
            details == [
                "the certificate CN=mx1.example.net is weak: its key is RSA 1024, and it is signed with md5WithRSAEncryption"
            ])
    }

    @Test("A connection that never came up has no findings")
    func unreachable() {
        var session = Examples.session()
        session.connect = .refused
        session.mailProtocol = .unknown
        #expect(findings(in: session) == [])
    }

    @Test("The most severe finding comes first")
    func order() {
        var session = Examples.session()
        session.auth = [Examples.login("LOGIN", .success)]
        session.transactions = [Examples.mail()]
        session.quality.conflictingBytes = 3
        #expect(
            findings(in: session).map(\.id) == [
                "plaintext-credentials", "plaintext-mail", "starttls-not-used", "conflicting-retransmission",
            ])
    }

    @Test("A session that spans files names only the frame whose file is known")
    func files() {
        var session = Examples.session()
        session.lastCapture = "mx2.pcap"
        session.transactions = [Examples.mail()]
        #expect(findings(in: session).allSatisfy { $0.frames == [1] })
    }
}
