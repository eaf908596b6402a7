import DeliveryAnalysis
import MailSession
import SecurityAudit
import Testing

@Suite("What goes against a policy")
struct PolicyTests {
    private static func policy(_ change: (inout MailPolicy) -> Void) -> MailPolicy {
        var policy = MailPolicy()
        change(&policy)
        return policy
    }

    private static func mail(_ transactions: Transaction...) -> MailSession {
        var session = Examples.session()
        session.transactions = transactions
        return session
    }

    private static let domains = policy { $0.tlsDomains = [DomainPattern("example.net")].compactMap(\.self) }
    private static let servers = policy {
        $0.tlsServers = [ServerPattern("198.51.100.0/24")].compactMap(\.self)
    }

    @Test(
        "Mail in the clear from or to a domain, or with a server, that must use TLS",
        arguments: [domains, servers])
    func missingTLS(_ policy: MailPolicy) throws {
        let breach = try #require(policy.breaches(in: Self.mail(Examples.mail())).first)
        #expect(breach.rule == .tlsRequired)
        #expect(breach.place.session == "S1")
        #expect(breach.frames == [6, 12, 20])
        #expect(breach.detail.hasPrefix("1 message "))
        #expect(breach.detail.contains("<bob@example.org> to <alice@example.net>"))
        #expect(breach.detail.hasSuffix("STARTTLS was offered and not used"))
        #expect(
            policy.breaches(in: Self.mail(Examples.probe())).first?.detail.hasPrefix("1 envelope ") == true)
        #expect(policy.breaches(in: Self.mail()).isEmpty)
        #expect(policy.breaches(in: Examples.encrypted()).isEmpty)
        var decrypted = Examples.encrypted()
        decrypted.tls?.decrypted = true
        decrypted.transactions = [Examples.mail()]
        #expect(policy.breaches(in: decrypted).isEmpty)
        var late = Examples.encrypted()
        late.transactions = [Examples.mail()]
        #expect(policy.breaches(in: late).first?.detail.hasSuffix(": sent before STARTTLS") == true)
        var excepting = policy
        excepting.tlsExceptions = [ServerPattern("mx1.example.net")].compactMap(\.self)
        #expect(excepting.breaches(in: Self.mail(Examples.mail())).isEmpty)
    }

    @Test("A domain counts as the sender's, and as any recipient's")
    func sendersAndRecipients() {
        let from = Examples.mail(from: "carol@example.net", to: "bob@example.org")
        var second = Examples.mail(to: "bob@example.org")
        second.recipients.append(Recipient(to: "alice@EXAMPLE.net"))
        let neither = Examples.mail(from: "", to: "bob@example.org")
        #expect(Self.domains.breaches(in: Self.mail(from)).count == 1)
        #expect(Self.domains.breaches(in: Self.mail(neither, second)).count == 1)
        #expect(Self.domains.breaches(in: Self.mail(neither)).isEmpty)
    }

    @Test(
        "An old version of TLS",
        arguments: [
            ("SSLv3", true), ("TLSv1.0", true), ("TLSv1.1", true), ("TLSv1.2", false), ("TLSv1.3", false),
            ("0x7f12", false),
        ])
    func oldTLS(_ version: String, _ isBreach: Bool) {
        let policy = Self.policy { $0.minimumTLSVersion = .tls12 }
        var session = Examples.encrypted()
        session.tls?.version = version
        let breaches = policy.breaches(in: session)
        #expect(breaches.map(\.rule) == (isBreach ? [.tlsVersion] : []))
        #expect(breaches.allSatisfy { $0.frames == [9] })
        session.tls?.handshake = "failed"
        #expect(policy.breaches(in: session).isEmpty)
    }

    @Test("AUTH before TLS, whether the secret shows or not")
    func earlyAuth() throws {
        let policy = Self.policy { $0.forbidsAuthBeforeTLS = true }
        var session = Examples.session()
        #expect(policy.breaches(in: session).isEmpty)
        session.auth = [Examples.login("CRAM-MD5", .failure)]
        let breach = try #require(policy.breaches(in: session).first)
        #expect(breach.rule == .authBeforeTLS)
        #expect(breach.frames == [10])
        session.auth[0].cleartext = false
        #expect(policy.breaches(in: session).isEmpty)
    }

    @Test(
        "A bounce rate is too high when it is above the ceiling, and enough recipients were decided",
        arguments: [(0.5, 4, true), (0.75, 4, false), (0.5, 5, false), (0, 1, true), (1, 1, false)])
    func bounceRate(_ share: Double, _ minimum: Int, _ isBreach: Bool) throws {
        var totals = PolicyTotals(
            policy: Self.policy {
                $0.bounceCeiling = MailPolicy.BounceCeiling(share: share, minimumRecipients: minimum)
            })
        var deferred = Examples.refused(5)
        for index in deferred.recipients.indices { deferred.recipients[index].outcome = .deferred }
        totals.add(Self.mail(Examples.mail()))
        totals.add(Self.mail(Examples.refused(3), deferred))
        let (kept, count) = totals.breaches(of: .bounceRate)
        #expect(totals.isKept != isBreach)
        #expect(count == (isBreach ? 1 : 0))
        #expect(kept.allSatisfy { $0.frames == [30, 31, 32] && $0.detail.hasPrefix("3 of 4 recipients") })
    }

    @Test("Totals of parts that are merged are those of the whole")
    func merge() {
        let policy = Self.policy {
            $0.tlsDomains = Self.domains.tlsDomains
            $0.forbidsAuthBeforeTLS = true
            $0.bounceCeiling = MailPolicy.BounceCeiling(share: 0.1, minimumRecipients: 2)
        }
        let sessions = (0..<20).map { number in
            var session = Examples.session(number)
            session.transactions = [number % 3 == 0 ? Examples.refused(2) : Examples.mail()]
            if number % 4 == 0 { session.auth = [Examples.login("PLAIN", .success)] }
            return session
        }
        var whole = PolicyTotals(policy: policy)
        for session in sessions { whole.add(session) }
        #expect(whole.breaches(of: .tlsRequired).count == 20)
        #expect(whole.breaches(of: .authBeforeTLS).count == 5)
        for cut in [0, 7, 20] {
            var (first, second) = (PolicyTotals(policy: policy), PolicyTotals(policy: policy))
            for session in sessions[..<cut] { first.add(session) }
            for session in sessions[cut...] { second.add(session) }
            second.merge(first)
            #expect(second == whole)
        }
    }

    @Test("The earliest breaches are kept, and all are counted")
    func limit() {
        var totals = PolicyTotals(policy: Self.domains)
        let count = 2 * PolicyTotals.limit + 10
        for number in (0..<count).reversed() {
            var session = Examples.session(number)
            session.transactions = [Examples.mail()]
            totals.add(session)
        }
        let breaches = totals.breaches(of: .tlsRequired)
        #expect(breaches.count == count)
        #expect(breaches.kept.count == PolicyTotals.limit)
        #expect(breaches.kept.first?.place.session == "S0")
    }

    @Test("Every finding of the tests is in the catalogue")
    func catalogue() {
        for example in FindingCase.encryption + FindingCase.dialogue {
            #expect(FindingCatalogue.ids.contains(example.id), "\(example.id)")
        }
        #expect(FindingCatalogue.ids.count == 45)
    }
}
