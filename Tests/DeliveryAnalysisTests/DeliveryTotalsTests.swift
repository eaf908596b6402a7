import MailSession
import Provenance
import Testing

@testable import DeliveryAnalysis

@Suite("Delivery totals")
struct DeliveryTotalsTests {
    private func totals(of sessions: some Sequence<MailSession>, limit: Int = 10_000) -> DeliveryTotals {
        var totals = DeliveryTotals(limit: limit)
        for session in sessions { totals.add(session) }
        return totals
    }

    @Test("any split, merged in any order, equals the whole", arguments: [1, 2, 3, 7, 16])
    func splits(parts: Int) {
        let sessions = Examples.mixture(97)
        let pieces = (0..<parts).map { part in
            totals(of: sessions.indices.filter { $0 % parts == part }.map { sessions[$0] })
        }
        for order in [pieces, pieces.reversed()] {
            var merged = DeliveryTotals()
            for piece in order { merged.merge(piece) }
            #expect(merged == totals(of: sessions))
        }
    }

    @Test("merging is associative")
    func associative() {
        let sessions = Examples.mixture(30)
        let (a, b, c) = (
            totals(of: sessions[..<10]), totals(of: sessions[10..<11]), totals(of: sessions[11...])
        )
        var left = a
        left.merge(b)
        left.merge(c)
        var right = b
        right.merge(c)
        var whole = a
        whole.merge(right)
        #expect(left == whole)
    }

    @Test("the earliest failure is the example, whatever came first")
    func earliestExample() throws {
        let sessions = Examples.mixture(20)
        let forward = totals(of: sessions).failures.ordered(by: \.occurrences)
        let backward = totals(of: sessions.reversed()).failures.ordered(by: \.occurrences)
        let first = try #require(forward.first)
        #expect(first.value == backward.first?.value)
        #expect(first.value.example == "<g1@example.net>: unknown")
        #expect(first.value.first.session == "S1")
    }

    @Test("a failure counts recipients, transactions and sessions apart")
    func failureCounts() throws {
        let failures = totals(of: Examples.mixture(12)).failures.ordered(by: \.occurrences)
        let (key, failure) = try #require(failures.first)
        #expect(key.template == "<…>: unknown" && key.code == 550 && key.stage == .rcpt && key.isPermanent)
        #expect(failure.recipients == 4 && failure.transactions == 2 && failure.sessions == 2)
        #expect(failure.servers.count == 2)
    }

    @Test("a refused MAIL counts as a transaction without recipients")
    func refusedMail() throws {
        var session = Examples.session(1)
        var transaction = Examples.transaction(.deferred, [], in: session)
        transaction.stage = .mail
        transaction.final = Reply(code: 452, enhanced: "4.3.1", text: "Insufficient system storage", frame: 9)
        session.transactions = [transaction]
        let (key, failure) = try #require(totals(of: [session]).failures.ordered(by: \.occurrences).first)
        #expect(key.stage == .mail && !key.isPermanent)
        #expect(failure.recipients == 0 && failure.transactions == 1 && failure.first.frame == 9)
    }

    @Test("a full table counts what it does not keep")
    func caps() {
        let sessions = (0..<50).map { Examples.session($0, server: "10.0.0.\($0)") }
        let capped = totals(of: sessions, limit: 20)
        #expect(capped.servers.count == 20 && capped.servers.overflow == 30)
        var merged = totals(of: sessions[..<25], limit: 20)
        merged.merge(totals(of: sessions[25...], limit: 20))
        #expect(merged.servers.count == 20 && merged.servers.overflow == 30)
        #expect(merged.sessions == 50)
    }

    @Test("every session falls under one class of completeness")
    func completeness() {
        let all = totals(of: Examples.mixture(60))
        #expect(all.completeness.total == all.sessions)
        #expect(all.completeness[.gaps] == 10)
        #expect(all.completeness[.refused] + all.completeness[.unanswered] == all.unreachable)
    }

    @Test("sizes from the wire saturate")
    func saturation() {
        var session = Examples.session(1)
        var transaction = Examples.transaction(.accepted, [], in: session)
        transaction.message = MessageSummary()
        transaction.message?.size = .max
        session.transactions = [transaction, transaction]
        session.duration = .infinity
        #expect(totals(of: [session, session]).messageBytes == .max)
    }

    @Test("what is odd points at the first session")
    func oddities() {
        let all = totals(of: Examples.mixture(60))
        #expect(all.oddities[.cleartextAuth]?.first.session == "S3")
        #expect(all.oddities[.cleartextAuth]?.first.frame == 3)
        #expect(all.oddities[.captureGap]?.sessions == 10)
        #expect(all.oddities[.notSMTP]?.first.session == "S5")
        #expect(all.oddities[.unusualPort]?.first.session == "S0")
        #expect(all.oddities[.noQuit]?.sessions == 10)
        #expect(all.oddities[.strippedStartTLS] == nil)
    }

    @Test(
        "only a secret that was sent can be read: after LOGIN's user, which stands alone, it may not have been",
        arguments: [
            "PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER", "CRAM-MD5", "SCRAM-SHA-256", "NTLM", "EXTERNAL",
        ])
    func secrets(mechanism: String) {
        var session = Examples.session(1)
        let outcomes: [AuthAttempt.Outcome] = [.success, .failure, .cancelled, .unknown]
        session.auth = outcomes.map { outcome in
            var attempt = AuthAttempt(mechanism: mechanism, cleartext: true, frame: 3)
            attempt.outcome = outcome
            attempt.user = "alice"
            return attempt
        }
        // A server that wants no authentication says so to the command alone.
        session.auth.append(AuthAttempt(mechanism: mechanism, cleartext: true, frame: 9))
        session.auth[4].outcome = .failure
        let all = totals(of: [session])
        let sendsSecret = ["PLAIN", "LOGIN", "XOAUTH2", "OAUTHBEARER"].contains(mechanism)
        #expect(all.auth[mechanism]?.attempts == 5)
        #expect(all.auth[mechanism]?.cleartext == (sendsSecret ? mechanism == "LOGIN" ? 2 : 3 : 0))
        #expect((all.oddities[.cleartextAuth] != nil) == sendsSecret)
    }

    @Test("a TLS version counts where TLS came about")
    func versions() {
        let sessions = StartTLS.allCases.map { state in
            var session = Examples.session(1)
            session.starttls = state
            session.tls = TLSSummary()
            session.tls?.version = "TLSv1.3"
            return session
        }
        let server = totals(of: sessions).servers[sessions[0].server]
        #expect(server?.tlsVersions["TLSv1.3"] == 2 && server?.starttls[.failed] == 1)
    }

    @Test("an end of data of the server's own is told with its bytes")
    func lenientEnds() {
        let sessions = [(1, nil), (2, "LF . LF"), (3, "LF . CRLF"), (4, "LF . CRLF")].map { number, end in
            var session = Examples.session(number)
            var transaction = Examples.transaction(.accepted, [], in: session)
            transaction.lastFrame = session.firstFrame + 5
            transaction.message = MessageSummary()
            transaction.message?.endOfData = end
            session.transactions = [Examples.transaction(.accepted, [], in: session), transaction]
            return session
        }
        let oddity = totals(of: sessions).oddities[.lenientEndOfData]
        #expect(oddity?.sessions == 3 && oddity?.first.session == "S2" && oddity?.first.frame == 26)
        #expect(oddity?.details.ordered.map(\.key) == ["LF . CRLF", "LF . LF"])
    }

    @Test(
        "a connection without SMTP is odd wherever it began",
        arguments: [ConnectState.established, .midstream, .refused, .unanswered])
    func noSMTP(connect: ConnectState) {
        var session = Examples.session(1)
        session.connect = connect
        session.mailProtocol = .unknown
        let isOdd = totals(of: [session]).oddities[.notSMTP] != nil
        #expect(isOdd == (connect == .established || connect == .midstream))
    }

    @Test("a server is named by its earliest greeting")
    func serverName() {
        let sessions = [Examples.session(3), Examples.session(2), Examples.session(5)]
        let server = totals(of: sessions).servers[Endpoint(ip: "198.51.100.25", port: 25)]
        #expect(server?.greetingName == "mx0.example.net")
        #expect(server?.sessions == 3)
    }
}
