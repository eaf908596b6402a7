import MailSession
import Provenance

/// Sessions made by hand, each innocent until something is changed.
enum Examples {
    /// An encrypted session over which nothing can be said.
    static func encrypted() -> MailSession {
        var session = session()
        session.extensions = ["PIPELINING", "STARTTLS"]
        session.starttls = .established
        session.encryptionFrames?.command = 7
        session.encryptionFrames?.reply = 8
        session.encryptionFrames?.tls = 9
        var tls = TLSSummary()
        tls.version = "TLSv1.2"
        tls.cipher = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
        tls.handshake = "established"
        tls.sni = "mx1.example.net"
        var certificate = CertificateSummary(sha256: "00ff")
        certificate.subject = "CN=mx1.example.net"
        certificate.sans = ["mx1.example.net", "*.mail.example.net"]
        certificate.notBefore = "2026-01-01T00:00:00Z"
        certificate.notAfter = "2026-12-31T00:00:00Z"
        certificate.key = "RSA 2048"
        certificate.signature = "sha256WithRSAEncryption"
        certificate.selfSigned = false
        tls.certificate = certificate
        session.tls = tls
        return session
    }

    /// An encrypted session that was decrypted, with a message for which TLS is required all the way.
    static func decrypted() -> MailSession {
        var session = encrypted()
        session.tls?.decrypted = true
        session.extensionsInsideTLS = ["PIPELINING", "REQUIRETLS"]
        session.transactions = [mail(parameters: ["REQUIRETLS": ""])]
        return session
    }

    /// A session in the clear in which nobody sent mail, though the server offered STARTTLS.
    static func session(
        _ number: Int = 1, client: String = "192.0.2.10", server: String = "198.51.100.25"
    ) -> MailSession {
        var session = MailSession(
            id: "S\(number)", communityID: nil, capture: "mx.pcap", firstFrame: 1,
            start: Timestamp(seconds: 1_772_445_600 + Int64(number), nanoseconds: 0),
            client: Endpoint(ip: client, port: 40_000), server: Endpoint(ip: server, port: 25))
        session.connect = .established
        session.mailProtocol = .smtp
        session.greeting = Reply(code: 220, text: "mx1.example.net ESMTP", frame: 4)
        session.helo = Helo(verb: "EHLO", name: "relay.example.org")
        session.extensions = ["PIPELINING", "SIZE 10000", "STARTTLS", "8BITMIME"]
        session.starttls = .offered
        session.closedBy = .quit
        session.lastFrame = 99
        session.duration = 0.5
        session.quality.complete = true
        session.encryptionFrames = EncryptionFrames()
        session.encryptionFrames?.offer = 6
        return session
    }

    /// An accepted message.
    static func mail(
        from: String = "bob@example.org", to: String = "alice@example.net", parameters: [String: String] = [:]
    ) -> Transaction {
        var transaction = Transaction(
            from: from, parameters: parameters, frame: 12,
            start: Timestamp(seconds: 1_772_445_601, nanoseconds: 0))
        transaction.lastFrame = 20
        transaction.outcome = .accepted
        transaction.data = .data
        transaction.dataReply = Reply(code: 354, text: "go", frame: 16)
        transaction.final = Reply(code: 250, text: "Ok", frame: 20)
        transaction.ending = .reply
        transaction.messageComplete = true
        transaction.message = MessageSummary()
        transaction.message?.size = 500
        var recipient = Recipient(to: to)
        recipient.outcome = .accepted
        recipient.rcptReply = Reply(code: 250, text: "Ok", frame: 15)
        recipient.frame = 20
        transaction.recipients = [recipient]
        return transaction
    }

    /// An envelope whose recipients were all refused with this cause.
    static func refused(
        _ recipients: Int, first: Int = 0, from: String = "bob@example.org", cause: String = "user-unknown"
    ) -> Transaction {
        var transaction = mail(from: from)
        transaction.data = nil
        transaction.dataReply = nil
        transaction.message = nil
        transaction.outcome = .rejected
        transaction.recipients = (0..<recipients).map { number in
            var recipient = Recipient(to: "user\(first + number)@example.net")
            recipient.outcome = .rejected
            recipient.cause = cause
            recipient.frame = UInt64(30 + number)
            return recipient
        }
        return transaction
    }

    /// An envelope that was taken and left.
    static func probe(from: String = "bob@example.org") -> Transaction {
        var transaction = mail(from: from)
        transaction.data = nil
        transaction.dataReply = nil
        transaction.message = nil
        transaction.final = nil
        transaction.outcome = .aborted
        transaction.ending = .closed
        return transaction
    }

    /// A login.
    static func login(_ mechanism: String, _ outcome: AuthAttempt.Outcome) -> AuthAttempt {
        var attempt = AuthAttempt(mechanism: mechanism, cleartext: true, frame: 10)
        attempt.user = "bob@example.org"
        attempt.outcome = outcome
        attempt.code = outcome == .success ? 235 : outcome == .failure ? 535 : nil
        return attempt
    }
}
