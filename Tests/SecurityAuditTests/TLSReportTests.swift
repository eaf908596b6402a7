import DeliveryAnalysis
import MailSession
import Provenance
import SecurityAudit
import Testing

@Suite("What sessions tell TLS reports (RFC 8460)")
struct TLSReportTests {
    private static func session(
        _ base: MailSession = Examples.session(), _ change: (inout MailSession) -> Void = { _ in }
    ) -> MailSession {
        var session = base
        change(&session)
        return session
    }

    private static func failed(alert: String?, from side: String = "client", certificate: Bool = false)
        -> MailSession
    {
        session(Examples.encrypted()) {
            $0.starttls = .failed
            $0.tls?.handshake = "failed"
            $0.tls?.alert = TLSSummary.Alert(from: side, level: "fatal", name: alert)
            if !certificate { $0.tls?.certificate = nil }
        }
    }

    private static let cases: [(MailSession, TLSAttempt)] = [
        (Examples.encrypted(), .success),
        (session { $0.starttls = .offered }, .omitted(.notAsked)),
        (session { $0.starttls = .notOffered }, .failure(.startTLSNotSupported, reason: nil)),
        (
            session {
                $0.starttls = .notOffered
                $0.helo?.verb = "HELO"
            }, .omitted(.notAsked)
        ),
        (
            session {
                $0.starttls = .notOffered
                $0.quality.missingBytes = 1
            }, .omitted(.unseen)
        ),
        (session { $0.starttls = .unknown }, .omitted(.unseen)),
        (
            session {
                $0.starttls = .refused
                var reply = Reply(code: 454, text: "TLS not available", frame: 8)
                reply.enhanced = "4.7.0"
                $0.refusals = [Refusal(stage: .starttls, verb: "STARTTLS", reply: reply)]
            }, .failure(.startTLSNotSupported, reason: "STARTTLS was answered 454 4.7.0")
        ),
        (
            session { $0.starttls = .stripped },
            .failure(.startTLSNotSupported, reason: "STARTTLS was masked on its way")
        ),
        (
            session(Examples.encrypted()) { $0.tls?.certificate?.notAfter = "2026-01-31T00:00:00Z" },
            .failure(.certificateExpired, reason: nil)
        ),
        (
            session(Examples.encrypted()) { $0.tls?.certificate?.notBefore = "2026-12-01T00:00:00Z" },
            .failure(.validationFailure, reason: "the certificate is not valid yet")
        ),
        (
            session(Examples.encrypted()) { $0.tls?.sni = "mx9.example.org" },
            .failure(.certificateHostMismatch, reason: nil)
        ),
        // A greeting is not the name that the client looked for.
        (
            session(Examples.encrypted()) {
                $0.tls?.sni = nil
                $0.greeting?.text = "other.example.org ESMTP"
            }, .success
        ),
        // Who signed a certificate can't be known.
        (session(Examples.encrypted()) { $0.tls?.certificate?.selfSigned = true }, .success),
        (
            failed(alert: "unknown_ca"),
            .failure(.certificateNotTrusted, reason: "unknown_ca from the client")
        ),
        (
            failed(alert: "bad_certificate"),
            .failure(.certificateNotTrusted, reason: "bad_certificate from the client")
        ),
        (
            session(failed(alert: "bad_certificate", certificate: true)) { $0.tls?.sni = "mx9.example.org" },
            .failure(.certificateHostMismatch, reason: "bad_certificate from the client")
        ),
        (
            failed(alert: "certificate_expired"),
            .failure(.certificateExpired, reason: "certificate_expired from the client")
        ),
        (
            failed(alert: "protocol_version", from: "server"),
            .failure(.validationFailure, reason: "protocol_version from the server")
        ),
        (failed(alert: nil), .failure(.validationFailure, reason: "encrypted alert from the client")),
        (
            session(failed(alert: nil)) { $0.tls?.alert = nil },
            .failure(.validationFailure, reason: "the handshake was not finished")
        ),
        (
            session { $0.starttls = .failed }, .failure(.validationFailure, reason: "no TLS after STARTTLS")
        ),
        (session { $0.connect = .refused }, .omitted(.otherService)),
        (session { $0.mailProtocol = .lmtp }, .omitted(.otherService)),
        (
            session(Examples.encrypted()) {
                $0.mailProtocol = .smtps
                $0.starttls = .implicit
            }, .omitted(.otherService)
        ),
        (session { $0.server.port = 587 }, .omitted(.otherService)),
        (session { $0.auth = [Examples.login("PLAIN", .success)] }, .omitted(.otherService)),
    ]

    @Test("An attempt at TLS", arguments: cases.indices)
    func attempts(_ index: Int) {
        let (session, attempt) = Self.cases[index]
        #expect(TLSAttempt(session) == attempt)
    }

    private func totals(_ sessions: [MailSession]) -> TLSReportTotals {
        var totals = TLSReportTotals()
        for session in sessions {
            totals.add(session) { $0.split(separator: ".").suffix(2).joined(separator: ".") }
        }
        return totals
    }

    @Test("A session counts once for each domain of its recipients")
    func recipients() {
        var first = Examples.mail(to: "alice@example.net")
        first.recipients += [Recipient(to: "bob@Example.net"), Recipient(to: "carol@sub.example.org")]
        let refused = Self.session {
            $0.starttls = .stripped
            $0.transactions = [first, Examples.mail(to: "dave@example.net")]
        }
        let reports = totals([refused]).reports
        #expect(reports.map(\.key.domain.description) == ["example.net", "sub.example.org"])
        #expect(reports.allSatisfy { $0.counts.failures == 1 && $0.counts.successes == 0 })
        #expect(reports.allSatisfy { $0.failures.map(\.count) == [1] })
    }

    @Test("Where recipients are hidden, the server's name tells the domain: by SNI, else by the greeting")
    func hidden() {
        let bySNI = Self.session(Examples.encrypted()) {
            $0.tls?.sni = "mx1.example.org"
            $0.tls?.certificate = nil
        }
        let byGreeting = Self.session(Examples.encrypted()) { $0.tls?.sni = "198.51.100.25" }
        let nameless = Self.session(Examples.encrypted()) {
            $0.tls?.sni = nil
            $0.greeting?.text = "ESMTP"
        }
        let literal = Self.session {
            $0.starttls = .notOffered
            $0.transactions = [Examples.mail(to: "alice@[192.0.2.1]")]
        }
        let sum = totals([bySNI, byGreeting, nameless, literal])
        #expect(sum.reports.map(\.key.domain.description) == ["example.net", "example.org"])
        #expect(sum.withoutRecipients == 2)
        #expect(sum.unseenCertificates == 1)
        #expect(sum.omissions[.noDomain] == 2)
    }

    @Test("A day is one of UTC, also before 1970")
    func days() {
        let starts: [(Int64, Int64)] = [
            (0, 0), (86_399_999_999_999, 0), (86_400_000_000_000, 1), (-1, -1), (.min, -106_752),
            (.max, 106_751),
        ]
        for (nanoseconds, day) in starts {
            let session = Self.session {
                $0.starttls = .stripped
                $0.start = Timestamp(nanoseconds: nanoseconds)
            }
            #expect(totals([session]).reports.map(\.key.day) == [day])
        }
    }

    @Test("Totals of parts that are merged are those of the whole")
    func merge() {
        let sessions = (0..<30).map { number in
            var session = number % 2 == 0 ? Examples.encrypted() : Examples.session(number)
            session.start = Timestamp(seconds: 1_772_445_600 + Int64(number) * 20_000, nanoseconds: 0)
            session.id = "S\(number)"
            if number % 2 == 1 { session.starttls = [.stripped, .offered, .notOffered][number % 3] }
            return session
        }
        let whole = totals(sessions)
        #expect(whole.reports.count == 8)
        for cut in [0, 11, 30] {
            var parts = totals(Array(sessions[cut...]))
            parts.merge(totals(Array(sessions[..<cut])))
            #expect(parts == whole)
        }
    }
}
