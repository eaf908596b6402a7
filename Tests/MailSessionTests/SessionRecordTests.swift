import Foundation
import MailSession
import Provenance
import Testing

struct SessionRecordTests {
    /// A session of which nothing but the connection is known.
    private var smallest: MailSession {
        MailSession(
            id: "C0123456789", communityID: "1:LQU9qZlK+B5F3KDmev6m5PMibrg=", capture: "mx1.pcapng",
            firstFrame: 17, start: Timestamp(nanoseconds: 1_772_446_272_123_456_789),
            client: Endpoint(ip: "192.0.2.10", port: 40_112), server: Endpoint(ip: "2001:db8::25", port: 25))
    }

    /// A session with a value in every field.
    private var fullest: MailSession {
        var session = smallest
        session.lastFrame = 61
        session.lastCapture = "mx2.pcapng"
        session.duration = 1.084211
        session.connect = .established
        session.handshakeRoundTrip = 0.0214
        session.mailProtocol = .smtp
        session.greeting = Reply(code: 220, text: "mx1.example.net ESMTP", frame: 18)
        session.helo = Helo(verb: "EHLO", name: "relay.example.org")
        session.extensions = ["PIPELINING", "SIZE 10240000"]
        session.starttls = .established
        var tls = TLSSummary()
        tls.version = "TLSv1.3"
        tls.alert = TLSSummary.Alert(from: "client", level: "fatal", name: "bad_certificate")
        tls.resumed = false
        tls.offeredVersions = ["TLSv1.3", "TLSv1.2"]
        tls.ja4 = "t13d1516h2_8daaf6152771_e5627efa2ab1"
        var certificate = CertificateSummary(sha256: String(repeating: "0a", count: 32))
        certificate.subject = "CN=mx.example.net"
        certificate.sans = ["mx.example.net"]
        certificate.notAfter = "2036-11-20T21:41:04Z"
        certificate.selfSigned = true
        tls.certificate = certificate
        tls.chain = [CertificateSummary(sha256: String(repeating: "0b", count: 32))]
        tls.chainLength = 2
        tls.certificateError = "unreadable"
        tls.clientCertificate = "declined"
        tls.hidden = ["alpn"]
        var estimate = TLSSummary.Estimate(rounds: 4, messageSent: "likely")
        estimate.messageBytes = 1_900
        estimate.endedBeforeData = false
        tls.estimate = estimate
        session.tls = tls
        var attempt = AuthAttempt(mechanism: "PLAIN", cleartext: true, frame: 25)
        attempt.user = "alice"
        attempt.outcome = .success
        attempt.code = 235
        session.auth = [attempt]
        session.transactions = [transaction]
        session.refusals = [Refusal(stage: .connect, verb: nil, reply: Reply(code: 554, text: "no"))]
        session.closedBy = .server421
        session.quality.oneSided = .clientOnly
        session.quality.missingBytes = 7
        session.lossyText = true
        session.dialogue = [
            DialogueLine(
                time: session.start, frame: 20, speaker: .client, text: "EHLO \"x\"\n\u{FFFD}", answers: 0)
        ]
        return session
    }

    private var transaction: Transaction {
        var transaction = Transaction(
            from: "", parameters: ["SIZE": "2048"], frame: 28, start: Timestamp(nanoseconds: 1_000))
        transaction.mailReply = Reply(code: 250, enhanced: "2.1.0", text: "Ok", frame: 29)
        var recipient = Recipient(to: "gone@example.net", parameters: ["NOTIFY": "NEVER"])
        recipient.outcome = .rejected
        recipient.code = 550
        recipient.stage = .rcpt
        recipient.rcptReply = Reply(code: 550, text: "unknown", frame: 31)
        transaction.recipients = [recipient]
        transaction.recipientsDropped = 3
        transaction.mayLackRecipients = true
        transaction.data = .bdat
        transaction.outcome = .partiallyAccepted
        transaction.final = Reply(code: 250, text: "Ok: queued as 4F1XyZ", frame: 40, queueID: "4F1XyZ")
        var message = MessageSummary()
        message.size = 1843
        message.subject = "Grüße 😀"
        message.to = ["alice@example.net"]
        transaction.message = message
        transaction.messageComplete = true
        transaction.ending = .reply
        return transaction
    }

    @Test("A record is the same after a way through JSON")
    func roundTrip() throws {
        for session in [smallest, fullest] {
            let data = try JSONEncoder().encode(session)
            #expect(try JSONDecoder().decode(MailSession.self, from: data) == session)
        }
    }

    @Test("The names are those of the session record")
    func names() throws {
        let data = try JSONEncoder().encode(fullest)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["record"] as? String == "session")
        #expect(object["version"] as? Int == 1)
        #expect(object["start"] as? String == "2026-03-02T10:11:12.123456789Z")
        #expect(object["protocol"] as? String == "smtp")
        #expect(object["closed_by"] as? String == "server-421")
        #expect(object["starttls"] as? String == "established")
        #expect(object["community_id"] as? String == "1:LQU9qZlK+B5F3KDmev6m5PMibrg=")
        #expect(object["lossy_text"] as? Bool == true)
        let quality = try #require(object["quality"] as? [String: Any])
        #expect(quality["one_sided"] as? String == "client-only")
        #expect(quality["missing_bytes"] as? Int == 7)
        let transaction = try #require((object["transactions"] as? [[String: Any]])?.first)
        #expect(transaction["from"] as? String == "")
        #expect(transaction["data"] as? String == "BDAT")
        #expect(transaction["outcome"] as? String == "partially-accepted")
        #expect((transaction["final"] as? [String: Any])?["queue_id"] as? String == "4F1XyZ")
        #expect((transaction["message"] as? [String: Any])?["size_bytes"] as? Int == 1843)
        let recipient = try #require((transaction["recipients"] as? [[String: Any]])?.first)
        #expect(recipient["stage"] as? String == "rcpt")
        #expect((recipient["rcpt_reply"] as? [String: Any])?["code"] as? Int == 550)
    }

    @Test("What is not known is left out")
    func absence() throws {
        let data = try JSONEncoder().encode(smallest)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        for key in ["greeting", "helo", "tls", "handshake_rtt_s", "last_capture", "lossy_text", "dialogue"] {
            #expect(object[key] == nil, "\(key)")
        }
        for key in ["id", "client", "server", "connect", "extensions", "auth", "transactions", "quality"] {
            #expect(object[key] != nil, "\(key)")
        }
    }

    @Test(
        "What is no session record of version 1 is refused",
        arguments: [
            #"{"record":"summary","version":1}"#, #"{"record":"session","version":2}"#, #"{"version":1}"#,
            "{}", "[]",
        ])
    func refusal(text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(MailSession.self, from: Data(text.utf8))
        }
    }

    @Test("A time that is none is refused")
    func badTime() throws {
        let text = String(decoding: try JSONEncoder().encode(smallest), as: UTF8.self)
        let broken = text.replacing("2026-03-02T10:11:12.123456789Z", with: "yesterday")
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(MailSession.self, from: Data(broken.utf8))
        }
    }

    @Test("An endpoint is written as people write it")
    func endpoints() {
        #expect(Endpoint(ip: "192.0.2.1", port: 25).description == "192.0.2.1:25")
        #expect(Endpoint(ip: "2001:db8::1", port: 25).description == "[2001:db8::1]:25")
    }
}
