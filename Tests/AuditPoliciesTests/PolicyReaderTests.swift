import AuditPolicies
import MailSession
import SecurityAudit
import Testing

struct PolicyReaderTests {
    @Test("Everything that a policy can say")
    func everything() throws {
        let policy = try PolicyReader.read(
            """
            require-tls:
              domains: [example.net, "*.example.org"]
              servers:
                - 198.51.100.0/24
                - 2001:db8::/32
                - mx1.example.net
              except: ["::1"]
            minimum-tls-version: 1.2
            forbid-auth-before-tls: true
            bounce-rate:
              maximum: 2.5 %
              minimum-recipients: 40
            ignore: [early-talker, slow-peer]
            fail-on: high
            """)
        var expected = MailPolicy()
        expected.tlsDomains = ["example.net", "*.example.org"].compactMap { DomainPattern($0) }
        expected.tlsServers = ["198.51.100.0/24", "2001:db8::/32", "mx1.example.net"].compactMap {
            ServerPattern($0)
        }
        expected.tlsExceptions = ["::1"].compactMap { ServerPattern($0) }
        expected.minimumTLSVersion = .tls12
        expected.forbidsAuthBeforeTLS = true
        expected.bounceCeiling = MailPolicy.BounceCeiling(share: 0.025, minimumRecipients: 40)
        expected.ignoredFindings = ["early-talker", "slow-peer"]
        expected.failOn = .high
        #expect(policy == expected)
        #expect(policy.tlsServers.count == 3)
    }

    @Test("Any part may be absent, and a bounce rate is told of a hundred recipients")
    func parts() throws {
        #expect(try PolicyReader.read("forbid-auth-before-tls: false") == MailPolicy())
        let ceiling = try PolicyReader.read("bounce-rate: {maximum: 0%}").bounceCeiling
        #expect(ceiling == MailPolicy.BounceCeiling(share: 0, minimumRecipients: 100))
    }

    @Test(
        "What is not expected is told with its line and its key",
        arguments: [
            ("", nil, ""), ("# nothing\n", nil, ""), ("{}", 1, ""), ("hello", 1, ""), ("[a]", 1, ""),
            ("fail-on: high\ntls: yes", 2, ""), ("[a]: b", 1, ""),
            ("fail-on: high\nfail-on: low", 1, "fail-on"), ("fail-on: fatal", 1, "fail-on"),
            ("fail-on: [high]", 1, "fail-on"), ("fail-on:", 1, "fail-on"),
            ("\nrequire-tls: [a.example]", 2, "require-tls"), ("require-tls: {}", 1, "require-tls"),
            ("require-tls:\n  except: [\"::1\"]", 2, "require-tls"),
            ("require-tls:\n  domain: [a.example]", 2, "require-tls"),
            ("require-tls:\n  domains: a.example", 2, "require-tls.domains"),
            ("require-tls:\n  domains:\n    - a.example\n    - a b", 4, "require-tls.domains"),
            ("require-tls:\n  servers: [192.0.2.0/33]", 2, "require-tls.servers"),
            ("minimum-tls-version: 1.4", 1, "minimum-tls-version"),
            ("forbid-auth-before-tls: maybe", 1, "forbid-auth-before-tls"),
            ("bounce-rate: 5%", 1, "bounce-rate"), ("bounce-rate: {minimum-recipients: 5}", 1, "bounce-rate"),
            ("bounce-rate:\n  maximum: 5", 2, "bounce-rate.maximum"),
            ("bounce-rate: {maximum: 101%}", 1, "bounce-rate.maximum"),
            ("bounce-rate: {maximum: nan%}", 1, "bounce-rate.maximum"),
            ("bounce-rate: {maximum: 5%, minimum-recipients: 0}", 1, "bounce-rate.minimum-recipients"),
            ("ignore: [plaintext-male]", 1, "ignore"), ("ignore: plaintext-mail", 1, "ignore"),
            ("ignore: [", 2, ""), ("a: b: c", 1, ""), ("fail-on: \u{1}", nil, ""), ("fail-on: *x", 1, ""),
            ("fail-on: high\n---\nfail-on: low", 2, ""),
        ] as [(String, Int?, String)])
    func faults(_ text: String, line: Int?, key: String) throws {
        let error = try #require(throws: PolicyError.self) { try PolicyReader.read(text) }
        #expect(error.line == line)
        #expect(error.key == key)
        #expect(!error.problem.isEmpty)
    }

    @Test("A fault in words: where, what was expected, and what there is")
    func words() throws {
        let error = try #require(throws: PolicyError.self) {
            try PolicyReader.read("bounce-rate:\n  maximum: often")
        }
        #expect(
            "\(error)"
                == "line 2: bounce-rate.maximum: expected a percentage such as 5%, found \"often\"")
    }
}
