import MailSession
import SecurityAudit
import Testing

struct AcrossSessionsTests {
    /// The ids of the findings of each session.
    private func ids(_ sessions: [MailSession]) -> [[String]] {
        var follower = AuditFollower()
        return sessions.map { session in
            var session = session
            follower.audit(&session)
            return session.findings.map(\.id)
        }
    }

    private func session(
        _ number: Int, client: String = "192.0.2.10", server: String = "198.51.100.25",
        _ change: (inout MailSession) -> Void
    ) -> MailSession {
        var session = Examples.session(number, client: client, server: server)
        change(&session)
        return session
    }

    private func strip(_ session: inout MailSession) {
        session.extensions = ["SIZE 10000"]
        session.starttls = .notOffered
    }

    @Test("A server that offers STARTTLS to one client and not to another is inconsistent, in either order")
    func inconsistentOffer() {
        let id = "starttls-inconsistent-offer"
        let good = session(1) { _ in }
        let bad = session(2, client: "192.0.2.11", strip)
        #expect(ids([good, bad]).map { $0.contains(id) } == [false, true])
        #expect(ids([bad, good]).map { $0.contains(id) } == [false, true])
    }

    @Test("Servers are told apart, and so is one client that the server treats in its own way")
    func consistentOffer() {
        let id = "starttls-inconsistent-offer"
        let good = session(1) { _ in }
        #expect(
            !ids([good, session(2, client: "192.0.2.11", server: "198.51.100.26", strip)])[1].contains(id))
        #expect(!ids([good, session(2, strip)])[1].contains(id))
    }

    @Test("Who is refused as a client is not offered STARTTLS for that reason")
    func refusedClient() {
        let id = "starttls-inconsistent-offer"
        let good = session(1) { _ in }
        let greeted = session(2, client: "192.0.2.11") {
            strip(&$0)
            $0.greeting = Reply(code: 554, text: "no mail from you")
        }
        let refused = session(3, client: "192.0.2.11") {
            strip(&$0)
            var mail = Examples.refused(0)
            mail.mailReply = Reply(code: 550, text: "no mail from you")
            $0.transactions = [mail]
        }
        #expect(!ids([good, greeted, refused]).joined().contains(id))
    }

    @Test("Mail in the clear after a failed handshake is a fallback", arguments: [StartTLS.failed, .refused])
    func fallback(_ how: StartTLS) {
        let id = "tls-fallback-to-plaintext"
        let failed = session(1) { $0.starttls = how }
        let plain = session(2) { $0.transactions = [Examples.mail()] }
        #expect(ids([failed, plain])[1].contains(id))
        // Another server, another client, nothing sent, or a handshake that went through meanwhile.
        #expect(
            !ids([failed, session(2, server: "198.51.100.9") { $0.transactions = [Examples.mail()] }])[1]
                .contains(id))
        #expect(
            !ids([failed, session(2, client: "192.0.2.99") { $0.transactions = [Examples.mail()] }])[1]
                .contains(id))
        #expect(!ids([failed, session(2) { _ in }])[1].contains(id))
        #expect(!ids([failed, session(2) { $0.starttls = .established }, plain])[2].contains(id))
        #expect(!ids([failed, session(7200) { $0.transactions = [Examples.mail()] }])[1].contains(id))
        // Another port, another program, no message, and mail after that which had waited.
        func changed(_ change: (inout MailSession) -> Void) -> MailSession {
            session(3) {
                $0.transactions = [Examples.mail()]
                change(&$0)
            }
        }
        #expect(!ids([failed, changed { $0.server.port = 587 }])[1].contains(id))
        #expect(
            !ids([failed, changed { $0.helo = Helo(verb: "EHLO", name: "other.example") }])[1].contains(id))
        #expect(!ids([failed, session(2) { $0.transactions = [Examples.probe(from: "")] }])[1].contains(id))
        #expect(ids([failed, plain, plain]).map { $0.contains(id) } == [false, true, false])
    }

    @Test("Many unknown recipients are a harvest, over all sessions of a client")
    func harvest() {
        let id = "directory-harvest"
        let five = session(1) { $0.transactions = [Examples.refused(5)] }
        let more = session(1) { $0.transactions = [Examples.refused(5, first: 5)] }
        #expect(ids([five, more]).map { $0.contains(id) } == [false, true])
        // A relay comes back with mail for the same dead mailboxes.
        #expect(!ids([five, five, five])[2].contains(id))
        // Two clients, recipients refused for other reasons, or most recipients known.
        let other = session(2, client: "192.0.2.11") { $0.transactions = [Examples.refused(5)] }
        #expect(!ids([five, other])[1].contains(id))
        #expect(
            !ids([session(1) { $0.transactions = [Examples.refused(12, cause: "greylisted")] }])[0].contains(
                id))
        let known = session(1) { $0.transactions = (0..<30).map { _ in Examples.mail() } }
        #expect(!ids([known, five, more])[2].contains(id))
    }

    @Test("Reports to recipients who are unknown are backscatter, and no harvest")
    func backscatter() {
        let reports = session(1) { $0.transactions = (0..<12).map { _ in Self.refusedReport() } }
        let found = ids([reports])[0]
        #expect(found.contains("backscatter"))
        #expect(!found.contains("directory-harvest"))
        #expect(!ids([session(1) { $0.transactions = [Examples.refused(12)] }])[0].contains("backscatter"))
        #expect(
            !ids([session(1) { $0.transactions = (0..<4).map { _ in Self.refusedReport() } }])[0].contains(
                "backscatter"))
    }

    @Test("Who verifies senders, and leaves before DATA, sends no backscatter")
    func callouts() {
        let callouts = session(1) { $0.transactions = (0..<12).map { _ in Examples.refused(1, from: "") } }
        #expect(!ids([callouts])[0].contains("backscatter"))
    }

    /// A report to somebody who is unknown, with DATA pipelined.
    private static func refusedReport() -> Transaction {
        var transaction = Examples.refused(1, from: "")
        transaction.dataReply = Reply(code: 554, text: "no valid recipients", frame: 40)
        return transaction
    }

    @Test("Many failed logins of one client are a brute force, over all its sessions")
    func bruteForce() {
        let id = "auth-brute-force"
        let five = session(1) { $0.auth = (0..<5).map { _ in Examples.login("CRAM-MD5", .failure) } }
        #expect(ids([five, five]).map { $0.contains(id) } == [false, true])
        let other = session(2, client: "192.0.2.11") { $0.auth = five.auth }
        #expect(!ids([five, other])[1].contains(id))
        // Refused for now, or for the mechanism: nobody guesses.
        for code in [454, 504] {
            let unlucky = session(1) { session in
                session.auth = five.auth
                for index in session.auth.indices { session.auth[index].code = code }
            }
            #expect(!ids([unlucky, unlucky, unlucky])[2].contains(id))
        }
        let busy = session(1) { $0.auth = (0..<20).map { _ in Examples.login("CRAM-MD5", .success) } }
        #expect(!ids([busy, five, five])[2].contains(id))
    }

    @Test(
        "Recipients that are taken and never sent to are probes; a server's verification of a sender is not")
    func probing() {
        let id = "address-probing"
        func probes(from: String) -> MailSession {
            session(1) { $0.transactions = (0..<5).map { _ in Examples.probe(from: from) } }
        }
        #expect(ids([probes(from: "bob@example.org")])[0].contains(id))
        #expect(!ids([probes(from: "")])[0].contains(id))
        let mail = session(1) { $0.transactions = [Examples.mail()] }
        #expect(!ids([mail, probes(from: "bob@example.org")])[1].contains(id))
    }

    @Test("Of a session with several domains each is remembered, also where one has been found")
    func severalDomains() {
        func mail(_ addresses: String..., isRefused: Bool) -> Transaction {
            var mail = isRefused ? Examples.refused(1, cause: "relay-denied") : Examples.mail()
            let one = mail.recipients[0]
            mail.recipients = addresses.map { address in
                var recipient = one
                recipient.to = address
                return recipient
            }
            return mail
        }
        let sessions = [
            session(1) {
                $0.transactions = [
                    mail("a@one.example", "b@Two.example", isRefused: true),
                    mail("c@three.example", isRefused: true),
                ]
            },
            // The first is found, the second remembered all the same.
            session(2, client: "203.0.113.5") {
                $0.transactions = [
                    mail("d@three.example", isRefused: false), mail("e@four.example", isRefused: false),
                ]
            },
            session(3) { $0.transactions = [mail("f@four.example", isRefused: true)] },
            session(4, client: "203.0.113.6") { $0.transactions = [mail("g@TWO.example", isRefused: false)] },
            session(5, client: "203.0.113.6") { $0.transactions = [mail("no domain", isRefused: false)] },
        ]
        #expect(
            ids(sessions).map { $0.contains("open-relay") } == [false, true, true, true, false])
    }

    @Test(
        "A domain taken from a stranger that was refused to another is an open relay, as far as one can tell")
    func openRelay() {
        let id = "open-relay"
        let refused = session(1) { $0.transactions = [Examples.refused(1, cause: "relay-denied")] }
        let taken = session(2, client: "203.0.113.5") { $0.transactions = [Examples.mail()] }
        #expect(ids([refused, taken])[1].contains(id))
        // The refusal may come later, and tells of it once.
        #expect(
            ids([taken, refused, session(3) { $0.transactions = refused.transactions }]).map {
                $0.contains(id)
            } == [
                false, true, false,
            ])
        #expect(!ids([taken, taken])[1].contains(id))
        let authenticated = session(2, client: "203.0.113.5") {
            $0.transactions = [Examples.mail()]
            $0.auth = [Examples.login("CRAM-MD5", .success)]
        }
        #expect(!ids([refused, authenticated])[1].contains(id))
        let neighbour = session(2, client: "198.51.100.7") { $0.transactions = [Examples.mail()] }
        #expect(!ids([refused, neighbour])[1].contains(id))
        let server6 = Endpoint(ip: "2001:db8::25", port: 25)
        let refused6 = session(1, client: "2001:db8:9::1") {
            $0.server = server6
            $0.transactions = [Examples.refused(1, cause: "relay-denied")]
        }
        for (client, isNear) in [("2001:db8::7", true), ("2001:db8:0:1::7", false)] {
            let taken6 = session(2, client: client) {
                $0.server = server6
                $0.transactions = [Examples.mail()]
            }
            #expect(ids([refused6, taken6])[1].contains(id) != isNear)
        }
        let otherDomain = session(2, client: "203.0.113.5") {
            $0.transactions = [Examples.mail(to: "x@example.com")]
        }
        #expect(!ids([refused, otherDomain])[1].contains(id))
    }

    @Test(
        "A client that was offered PIPECONNECT may talk before the next greeting, even one that turns it away"
    )
    func pipeConnect() {
        let id = "early-talker"
        let offer = session(1) { $0.extensions.append("PIPECONNECT") }
        let early = session(2) {
            $0.irregularities = [Irregularity(.earlyTalk, frame: 3, detail: "EHLO")]
            $0.extensions = []
        }
        #expect(ids([early])[0].contains(id))
        #expect(!ids([offer, early])[1].contains(id))
    }
}
