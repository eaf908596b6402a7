import DeliveryAnalysis
import MailSession
import SecurityAudit
import Testing

struct AuditTotalsTests {
    private func sessions(_ count: Int) -> [MailSession] {
        var follower = AuditFollower()
        return (0..<count).map { number in
            var session = Examples.session(number, server: "198.51.100.\(number % 3)")
            session.transactions = [Examples.mail(to: "user\(number % 4)@example.net")]
            if number % 5 == 0 { session.auth = [Examples.login("PLAIN", .success)] }
            follower.audit(&session)
            return session
        }
    }

    private func totals(_ sessions: some Sequence<MailSession>, ignoring ignored: Set<String> = [])
        -> AuditTotals
    {
        var totals = AuditTotals()
        for session in sessions { totals.add(session, ignoring: ignored) }
        return totals
    }

    @Test("Totals of parts that are merged are those of the whole")
    func merge() {
        let all = sessions(40)
        let whole = totals(all)
        for cut in [0, 1, 17, 40] {
            var parts = totals(all[..<cut])
            parts.merge(totals(all[cut...]))
            #expect(parts == whole)
        }
    }

    @Test("What is ignored is not there, and does not count for the worst")
    func ignored() {
        let all = sessions(10)
        #expect(totals(all).worst == .critical)
        let rest = totals(all, ignoring: ["plaintext-credentials"])
        #expect(rest.worst == .high)
        #expect(!rest.findings.entries.keys.contains { $0.id == "plaintext-credentials" })
        #expect(totals([]).worst == nil)
    }

    @Test("The worst is known though its finding came when the table was full")
    func worstPastTheCap() {
        var totals = AuditTotals()
        for number in 0...AuditTotals.limit {
            var session = Examples.session(number, server: "198.51.\(number / 250).\(number % 250)")
            let severity: Finding.Severity = number == AuditTotals.limit ? .critical : .low
            session.findings = [Finding(id: "x", severity: severity, frames: [1], detail: "x")]
            totals.add(session)
        }
        #expect(totals.findings.overflow == 1)
        #expect(totals.worst == .critical)
    }

    @Test("The ledger has a row for who sent what to whom, over which server, and why in the clear")
    func ledger() throws {
        let all = sessions(12)
        let ledger = totals(all).ledger
        #expect(ledger.count == 12)
        let row = try #require(
            ledger.entries.first { $0.key.to == "user0@example.net" && $0.key.server == all[0].server })
        #expect(row.key.from == "bob@example.org")
        #expect(row.key.reason == "STARTTLS was offered and not used")
        #expect(row.value.messages == 1)
        #expect(row.value.bytes == 500)
    }

    @Test(
        "Mail from before STARTTLS is in the ledger, and mail from inside TLS is not",
        arguments: [true, false])
    func beforeTLS(_ isDecrypted: Bool) {
        var session = isDecrypted ? Examples.decrypted() : Examples.encrypted()
        session.encryptionFrames?.tls = 30
        session.transactions = [Examples.mail(to: "early@example.net")]
        if isDecrypted {
            session.transactions.append(Examples.mail(to: "late@example.net"))
            session.transactions[1].firstFrame = 35
        }
        let ledger = totals([session]).ledger
        #expect(ledger.entries.keys.map(\.to) == ["early@example.net"])
        #expect(ledger.entries.keys.map(\.reason) == ["sent before STARTTLS"])
    }

    @Test("A server's row has what was offered, used and exposed")
    func servers() throws {
        var encrypted = Examples.encrypted()
        encrypted.server = Endpoint(ip: "198.51.100.0", port: 25)
        let server = try #require(totals(sessions(10) + [encrypted]).servers[encrypted.server])
        #expect(server.sessions == 5)
        #expect(server.offered == 5)
        #expect(server.encrypted == 1)
        #expect(server.versions.ordered.map(\.key) == ["TLSv1.2"])
        #expect(server.certificates.ordered.map(\.key) == ["CN=mx1.example.net, until 2026-12-31"])
        #expect(server.exposedUsers.ordered.map(\.key) == ["bob@example.org"])
    }

    @Test("A finding keeps its earliest examples, however many sessions have it")
    func examples() throws {
        let found = totals(sessions(40).reversed()).findings.entries.filter { $0.key.id == "plaintext-mail" }
        #expect(found.count == 3)
        for (_, value) in found {
            #expect(value.sessions >= 13)
            #expect(value.examples.count == 3)
            #expect(value.examples[0].place < value.examples[1].place)
        }
        #expect(found.values.contains { $0.examples[0].place.session == "S0" })
    }
}
