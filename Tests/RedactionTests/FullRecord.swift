import MailSession
import Provenance

/// A record in which every field has a value, and every text its own, so that a test can tell where each went.
enum FullRecord {
    static let session: MailSession = {
        var session = MailSession(
            id: "Csessionxid", communityID: "1:communityxid=", capture: "/captures/secretx/mx1.pcapng.gz",
            firstFrame: 17,
            start: Timestamp(nanoseconds: 1_772_446_272_123_456_789),
            client: Endpoint(ip: "192.0.2.10", port: 40_112),
            server: Endpoint(ip: "2001:db8:77::25", port: 25))
        session.lastFrame = 61
        session.lastCapture = "lastx.pcap"
        session.duration = 1.5
        session.connect = .established
        session.handshakeRoundTrip = 0.02
        session.mailProtocol = .smtp
        session.greeting = reply(220, "greetx.example.net ESMTP Postfix at Greetorg")
        session.proxiedClient = Endpoint(ip: "203.0.113.77", port: 40999)
        session.helo = Helo(verb: "EHLO", name: "helox.example.org")
        session.extensions = ["PIPELINING", "SIZE 10240000", "AUTH PLAIN SECRETMECHX", "SECRETEXTX"]
        session.extensionsInsideTLS = ["SECRETTLSX", "AUTH LOGIN"]
        session.starttls = .established
        session.encryptionFrames = {
            var frames = EncryptionFrames()
            (frames.offer, frames.command, frames.reply, frames.tls) = (1, 2, 3, 4)
            (frames.hello, frames.certificate, frames.alert) = (5, 6, 7)
            return frames
        }()
        session.tls = tls
        session.auth = [auth]
        session.transactions = [transaction]
        session.refusals = [refusal]
        session.irregularities = [Irregularity(.earlyTalk, frame: 3, detail: "SECRETIRRX 300")]
        session.irregularities[0].takenFrame = 2
        session.closedBy = .quit
        session.closedFrame = 8
        session.cause = "network-error"
        session.quality.oneSided = .clientOnly
        session.quality.gapFrame = 5
        session.quality.truncatedFrame = 6
        session.quality.undecryptedRecords = 1
        session.quality.transactionsDropped = 4
        session.findings = [
            Finding(
                id: "plaintext-credentials", severity: .critical, frames: [25],
                detail:
                    "the secret of authx@example.org crossed in the clear by AUTH PLAIN from 192.0.2.10, and Findingx was there"
            )
        ]
        session.lossyText = true
        session.dialogue = [
            DialogueLine(
                time: session.start, frame: 20, speaker: .client, text: "EHLO dialx.example.org", answers: 0,
                isDecrypted: true),
            DialogueLine(
                time: session.start, frame: 21, speaker: .server, text: "250 dialx Hello Dialorg", answers: 0,
                isDecrypted: true),
            DialogueLine(
                time: session.start, frame: 22, speaker: .note, text: "12 bytes of dialn are missing",
                answers: 0, isDecrypted: true),
        ]
        return session
    }()

    /// Each bit of a name in the record above: none may be in what is left of it.
    static let names = [
        "sessionxid", "communityxid", "secretx", "mx1", "lastx", "192.0.2.10", "2001:db8:77::25", "greetx",
        "greetorg", "helox",
        "example.org", "example.net", "secretmechx", "secretextx", "secrettlsx", "secretirrx", "findingx",
        "dialx", "dialorg", "dialn",
        "snix", "alpnx", "subjectx", "orgx", "issuerx", "sanx", "deadbeef", "authx", "secretmech2x", "autht",
        "envx", "fromx", "tox", "orcptx",
        "unknownparx", "parvaluex", "replyx", "queuex", "textx", "rulehostx", "providerx", "bouncex",
        "msgidx", "messagesubject", "headerx", "ccx", "attachmentx",
        "datex", "mtax", "arrivalx", "finalx", "originalx", "actionx", "diagx", "typex", "remotex", "willx",
        "reportx", "statusx", "verbx",
    ]

    private static func reply(_ code: Int, _ text: String) -> Reply {
        Reply(code: code, enhanced: "2.1.0", text: text, frame: 18, queueID: "QUEUEX1")
    }

    private static var tls: TLSSummary {
        var tls = TLSSummary()
        tls.version = "TLSv1.3"
        tls.cipher = "TLS_AES_256_GCM_SHA384"
        tls.group = "X25519"
        tls.sni = "snix.example.net"
        tls.alpn = "alpnx"
        tls.alert = TLSSummary.Alert(from: "client", level: "fatal", name: "bad_certificate")
        tls.handshake = "established"
        tls.resumed = false
        tls.resumedBy = "ticket"
        tls.retried = true
        tls.ticket = true
        tls.offeredVersions = ["TLSv1.3"]
        tls.offeredALPN = ["smtp", "alpnx"]
        tls.ja3 = "ja3 hash"
        tls.ja4 = "ja4 hash"
        var certificate = CertificateSummary(sha256: "deadbeef")
        certificate.subject = "CN=subjectx.example.net,O=Orgx"
        certificate.issuer = "CN=Issuerx"
        certificate.sans = ["sanx.example.net"]
        certificate.notBefore = "2026-03-02T10:11:12Z"
        certificate.notAfter = "2036-03-02T10:11:12Z"
        certificate.key = "RSA 2048"
        certificate.signature = "sha256WithRSAEncryption"
        certificate.selfSigned = false
        tls.certificate = certificate
        tls.chain = [certificate]
        tls.chainLength = 2
        tls.certificateError = "unreadable"
        tls.ocspStapled = true
        tls.clientCertificate = "declined"
        tls.hidden = ["alpn"]
        var estimate = TLSSummary.Estimate(rounds: 4, messageSent: "likely")
        estimate.messages = 1
        estimate.messageBytes = 1_900
        estimate.endedBeforeData = false
        tls.estimate = estimate
        return tls
    }

    private static var auth: AuthAttempt {
        var attempt = AuthAttempt(mechanism: "SECRETMECH2X", cleartext: true, frame: 25)
        attempt.user = "authx@example.org"
        attempt.secretSent = true
        attempt.outcome = .success
        attempt.code = 235
        attempt.enhanced = "2.7.0"
        attempt.text = "Welcome Autht"
        return attempt
    }

    private static var evidence: CauseEvidence {
        var evidence = CauseEvidence(rule: "user-unknown", confidence: 0.9)
        evidence.provider = "providerx"
        evidence.dnsbl = "rulehostx.example.org"
        evidence.retryAfter = 300
        evidence.detail = "spf"
        return evidence
    }

    private static var refusal: Refusal {
        var refusal = Refusal(stage: .connect, verb: "SECRETVERBX", reply: reply(554, "no textx"))
        refusal.cause = "policy-rejected"
        refusal.causeEvidence = evidence
        return refusal
    }

    private static var transaction: Transaction {
        var transaction = Transaction(
            from: "fromx@example.org",
            parameters: ["SIZE": "2048", "ENVID": "envx", "UNKNOWNPARX": "parvaluex"], frame: 28,
            start: Timestamp(nanoseconds: 1_000))
        transaction.mailReply = reply(250, "replyx ok")
        var recipient = Recipient(
            to: "tox@example.net", parameters: ["ORCPT": "rfc822;orcptx@example.net", "NOTIFY": "NEVER"])
        recipient.outcome = .rejected
        recipient.code = 550
        recipient.enhanced = "5.1.1"
        recipient.text = "textx unknown"
        recipient.stage = .rcpt
        recipient.frame = 31
        recipient.cause = "user-unknown"
        recipient.causeEvidence = evidence
        recipient.rcptReply = reply(550, "replyx")
        recipient.dataReply = reply(550, "replyx")
        recipient.laterBounced = LaterBounce(
            session: "Cbouncexxxx", transaction: 0, status: "statusx", cause: "user-unknown", link: .messageID
        )
        transaction.recipients = [recipient]
        transaction.recipientsDropped = 3
        transaction.mayLackRecipients = true
        transaction.data = .bdat
        transaction.dataReply = reply(354, "replyx go")
        transaction.outcome = .rejected
        transaction.final = reply(550, "replyx queued as QUEUEX1")
        transaction.stage = .rcpt
        transaction.cause = "user-unknown"
        transaction.causeEvidence = evidence
        transaction.message = message
        transaction.messageComplete = true
        transaction.ending = .reply
        return transaction
    }

    private static var message: MessageSummary {
        var message = MessageSummary()
        message.size = 1843
        message.messageID = "msgidx@example.org"
        message.subject = "Messagesubject is here"
        message.from = "headerx@example.org"
        message.to = ["headerx@example.net"]
        message.cc = ["ccx@example.net"]
        message.date = "Mon, 02 Mar 2026 10:00:00 +0000 (Datex)"
        message.endOfData = "LF . CRLF"
        var attachment = Attachment(part: "2", name: "attachmentx.pdf", type: "application/typex")
        attachment.detectedType = "application/pdf"
        attachment.size = 1201
        attachment.sha256 = "digestx"
        attachment.isComplete = true
        attachment.file = "filex.pdf"
        attachment.leftOut = "reasonx"
        message.attachments = [attachment]
        var report = MessageReport(kind: .deliveryReport)
        report.format = .rfc3464
        report.reportingMTA = "mtax.example.net"
        report.envelopeID = "envx"
        report.arrivalDate = "Mon, 02 Mar 2026 Arrivalx"
        report.queueID = "QUEUEX2"
        report.originalMessageID = "msgidx2@example.org"
        report.recipientsDropped = 2
        report.about = MessageReport.Subject(session: "Creportxxxx", transaction: 0, link: .envelopeID)
        var recipient = MessageReport.Recipient()
        recipient.final = "finalx@example.net"
        recipient.original = "originalx@example.net"
        recipient.action = "actionx"
        recipient.status = "statusx"
        recipient.diagnostic = "550 diagx unknown"
        recipient.diagnosticType = "typex"
        recipient.remoteMTA = "remotex.example.net"
        recipient.willRetryUntil = "Tue Willx"
        recipient.cause = "user-unknown"
        recipient.causeEvidence = evidence
        report.recipients = [recipient]
        message.report = report
        return message
    }
}
