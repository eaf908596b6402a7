import MailSession

/// A session that shows a finding, and the nearest one that does not.
struct FindingCase: Sendable, CustomStringConvertible {
    let id: String
    let severity: Finding.Severity
    let guilty: MailSession
    let innocent: MailSession

    var description: String { id }

    init(
        _ id: String, _ severity: Finding.Severity, _ base: MailSession = Examples.session(),
        guilty: (inout MailSession) -> Void, innocent: (inout MailSession) -> Void = { _ in }
    ) {
        self.id = id
        self.severity = severity
        var one = base
        guilty(&one)
        self.guilty = one
        var other = base
        innocent(&other)
        self.innocent = other
    }

    /// A finding that rests on an irregularity.
    init(
        _ id: String, _ severity: Finding.Severity, _ kind: Irregularity.Kind,
        innocent: (inout MailSession) -> Void = { _ in }
    ) {
        self.init(
            id, severity,
            guilty: {
                $0.extensions = []
                $0.irregularities = [Irregularity(kind, frame: 11, detail: "MAIL 700")]
            }, innocent: innocent)
    }
}

extension FindingCase {
    static let encryption = [
        FindingCase(
            "plaintext-mail", .high, guilty: { $0.transactions = [Examples.mail()] },
            innocent: { $0.transactions = [] }),
        // Sent before STARTTLS: TLS may come after, as it did.
        FindingCase(
            "plaintext-mail", .high, Examples.encrypted(),
            guilty: { $0.transactions = [Examples.mail()] }, innocent: { $0.transactions = [] }),
        FindingCase(
            "plaintext-mail", .high, Examples.decrypted(),
            guilty: {
                $0.transactions = [Examples.mail(), Examples.mail()]
                $0.transactions[1].firstFrame = 35
                $0.encryptionFrames?.tls = 30
            }),
        FindingCase(
            "requiretls-violated", .high, Examples.encrypted(),
            guilty: { $0.transactions = [Examples.mail(parameters: ["REQUIRETLS": ""])] },
            innocent: { $0.transactions = [Examples.mail()] }),
        FindingCase(
            "plaintext-credentials", .critical, guilty: { $0.auth = [Examples.login("PLAIN", .failure)] },
            innocent: {
                $0.auth = [Examples.login("CRAM-MD5", .success), Examples.login("PLAIN", .cancelled)]
            }),
        FindingCase(
            "auth-offered-in-plaintext", .medium, guilty: { $0.extensions = ["AUTH CRAM-MD5 LOGIN"] },
            innocent: { $0.extensions = ["AUTH CRAM-MD5 SCRAM-SHA-256"] }),
        FindingCase(
            "auth-offered-in-plaintext", .medium,
            guilty: { $0.extensions = ["AUTH CRAM-MD5", "SIZE", "auth=cram-md5 login"] },
            innocent: { $0.extensions = ["AUTH CRAM-MD5", "AUTH=SCRAM-SHA-256", "AUTHPLAIN LOGIN"] }),
        FindingCase(
            "starttls-not-offered", .medium,
            guilty: {
                $0.extensions = ["SIZE"]
                $0.starttls = .notOffered
            },
            innocent: {
                $0.extensions = []
                $0.starttls = .notOffered
                $0.helo = Helo(verb: "HELO", name: "relay.example.org")
                $0.encryptionFrames = nil
            }),
        FindingCase(
            "starttls-not-used", .medium, guilty: { $0.transactions = [Examples.mail()] },
            innocent: { $0.transactions = [] }),
        FindingCase(
            "starttls-refused", .medium,
            guilty: {
                $0.starttls = .refused
                $0.encryptionFrames?.command = 7
            },
            innocent: { $0.starttls = .established }),
        FindingCase(
            "starttls-stripped", .high,
            guilty: {
                $0.starttls = .stripped
                $0.extensions = ["XXXXXXXXXB", "XXXXXXXA"]
            }, innocent: { $0.extensions = ["XXXXXXXXXB", "STARTTLS"] }),
        FindingCase(
            "starttls-command-injection", .high, Examples.encrypted(),
            guilty: { $0.irregularities = [Irregularity(.commandAfterStartTLS, frame: 7, detail: "MAIL")] },
            innocent: {
                // The client goes on in the clear, since the handshake never began.
                $0.irregularities = [Irregularity(.commandAfterStartTLS, frame: 9, detail: "MAIL")]
                $0.encryptionFrames?.tls = nil
                $0.tls = nil
                $0.starttls = .failed
            }),
        FindingCase(
            "starttls-command-injection", .critical, Examples.encrypted(),
            guilty: {
                $0.irregularities = [
                    Irregularity(.commandAfterStartTLS, frame: 7),
                    Irregularity(.replyAfterStartTLS, frame: 8),
                ]
            }),
        FindingCase(
            "starttls-response-injection", .high, Examples.encrypted(),
            guilty: { $0.irregularities = [Irregularity(.replyAfterStartTLS, frame: 8)] },
            innocent: {
                $0.irregularities = [Irregularity(.replyAfterStartTLS, frame: 8)]
                $0.starttls = .failed
            }),
        FindingCase(
            "tls-handshake-failed", .medium, Examples.encrypted(),
            guilty: {
                $0.starttls = .failed
                $0.tls?.alert = TLSSummary.Alert(from: "client", level: "fatal", name: "bad_certificate")
            },
            innocent: {
                $0.tls?.alert = TLSSummary.Alert(from: "client", level: "warning", name: "close_notify")
            }),
        FindingCase(
            "tls-legacy-version", .medium, Examples.encrypted(), guilty: { $0.tls?.version = "TLSv1.1" },
            innocent: {
                $0.tls?.version = "TLSv1.1"
                $0.tls?.handshake = "failed"
            }),
        FindingCase(
            "tls-weak-cipher", .medium, Examples.encrypted(),
            guilty: { $0.tls?.cipher = "TLS_RSA_WITH_3DES_EDE_CBC_SHA" }),
        FindingCase(
            "tls-weak-cipher", .low, Examples.encrypted(),
            guilty: { $0.tls?.cipher = "TLS_RSA_WITH_AES_128_GCM_SHA256" },
            innocent: { $0.tls?.cipher = "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256" }),
        FindingCase(
            "tls-weak-cipher", .low, Examples.encrypted(),
            guilty: { $0.tls?.cipher = "TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256" },
            innocent: { $0.tls?.cipher = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256" }),
        FindingCase(
            "tls-certificate-expired", .medium, Examples.encrypted(),
            guilty: { $0.tls?.certificate?.notAfter = "2026-03-01T00:00:00Z" },
            innocent: { $0.tls?.certificate?.notAfter = "2026-03-03T00:00:00Z" }),
        FindingCase(
            "tls-certificate-not-yet-valid", .medium, Examples.encrypted(),
            guilty: { $0.tls?.certificate?.notBefore = "2026-03-03T00:00:00Z" },
            innocent: { $0.tls?.certificate?.notBefore = "2026-03-01T00:00:00Z" }),
        FindingCase(
            "tls-certificate-name-mismatch", .low, Examples.encrypted(),
            guilty: { $0.tls?.sni = "a.b.mail.example.net" }, innocent: { $0.tls?.sni = "B.mail.example.net" }
        ),
        FindingCase(
            "tls-certificate-self-signed", .low, Examples.encrypted(),
            guilty: { $0.tls?.certificate?.selfSigned = true }),
        FindingCase(
            "tls-certificate-weak-key", .medium, Examples.encrypted(),
            guilty: { $0.tls?.certificate?.key = "RSA 1024" },
            innocent: { $0.tls?.certificate?.key = "EC P-256" }),
        FindingCase(
            "tls-certificate-weak-key", .medium, Examples.encrypted(),
            guilty: { $0.tls?.certificate?.signature = "sha1WithRSAEncryption" }),
        FindingCase(
            "tls-certificate-weak-key", .medium, Examples.encrypted(),
            guilty: { $0.tls?.certificate?.signature = "rsassaPss-SHA1" },
            innocent: { $0.tls?.certificate?.signature = "rsassaPss-SHA256" }),
        FindingCase(
            "requiretls-violated", .high,
            guilty: { $0.transactions = [Examples.mail(parameters: ["REQUIRETLS": ""])] },
            innocent: { $0.transactions = [Examples.mail()] }),
    ]

    static let insideTLS = [
        // The offer before STARTTLS counts no more.
        FindingCase(
            "extension-not-offered", .low, Examples.decrypted(),
            guilty: { $0.transactions = [Examples.mail(parameters: ["BODY": "8BITMIME"])] },
            innocent: {
                $0.transactions = [Examples.mail(parameters: ["BODY": "8BITMIME"])]
                $0.extensionsInsideTLS = ["8BITMIME"]
            }),
        FindingCase(
            "size-exceeded", .low, Examples.decrypted(),
            guilty: { $0.extensionsInsideTLS = ["SIZE 499", "REQUIRETLS"] },
            innocent: {
                $0.extensions = ["SIZE 499", "STARTTLS"]
                $0.extensionsInsideTLS = ["SIZE 500", "REQUIRETLS"]
            }),
        FindingCase(
            "pipelining-violation", .low, Examples.decrypted(),
            guilty: {
                $0.extensionsInsideTLS = ["REQUIRETLS"]
                $0.irregularities = [Irregularity(.aheadOfReply, frame: 12, detail: "RCPT")]
            },
            innocent: {
                $0.extensions = ["STARTTLS"]
                $0.irregularities = [Irregularity(.aheadOfReply, frame: 12, detail: "RCPT")]
            }),
        FindingCase(
            "pipelining-violation", .low, Examples.decrypted(),
            // Before STARTTLS, where it was not offered.
            guilty: {
                $0.extensions = ["STARTTLS"]
                $0.irregularities = [Irregularity(.aheadOfReply, frame: 7, detail: "STARTTLS")]
            },
            innocent: {
                // Some records did not open: the offer may be another.
                $0.extensionsInsideTLS = []
                $0.irregularities = [Irregularity(.aheadOfReply, frame: 12, detail: "RCPT")]
                $0.quality.undecryptedRecords = 1
            }),
        FindingCase(
            "requiretls-violated", .high, Examples.decrypted(),
            guilty: { $0.extensionsInsideTLS = ["PIPELINING"] },
            innocent: { $0.extensionsInsideTLS = ["PIPELINING", "REQUIRETLS"] }),
        FindingCase(
            "requiretls-violated", .high, Examples.decrypted(),
            // Sent before STARTTLS, all the same.
            guilty: { $0.encryptionFrames?.tls = 90 },
            innocent: {
                // Some records did not open: the offer may be another.
                $0.extensionsInsideTLS = ["PIPELINING"]
                $0.quality.undecryptedRecords = 1
            }),
        FindingCase(
            "starttls-command-injection", .critical, Examples.decrypted(),
            guilty: {
                $0.irregularities = [
                    Irregularity(.commandAfterStartTLS, frame: 7, detail: "RSET"),
                    Irregularity(.answeredInjection, frame: 12),
                ]
            }),
    ]

    static let dialogue = [
        FindingCase("smtp-smuggling", .critical, .hiddenCommandsTaken),
        FindingCase("smtp-smuggling", .high, .hiddenCommandsOpen),
        FindingCase("smtp-smuggling", .low, .hiddenCommandsIgnored),
        FindingCase("early-talker", .low, .earlyTalk) {
            $0.irregularities = [Irregularity(.earlyTalk, frame: 3, detail: "EHLO")]
            $0.extensions = ["PIPECONNECT"]
        },
        FindingCase("pipelining-violation", .low, .aheadOfReply) {
            $0.irregularities = [Irregularity(.aheadOfReply, frame: 11, detail: "RCPT")]
        },
        FindingCase("pipelining-violation", .low, .aheadOfGo) {
            $0.irregularities = [Irregularity(.aheadOfGo, frame: 11)]
            $0.quality.missingBytes = 10
        },
        FindingCase("command-overflow", .medium, .longCommand),
        FindingCase("command-overflow", .medium, .longReply),
        FindingCase("command-overflow", .medium, .manyUnanswered),
        FindingCase("address-probing", .medium, .addressQuery),
        FindingCase("bare-line-feed", .low, .bareLineFeed),
        FindingCase("bare-carriage-return", .low, .bareCarriageReturn),
        FindingCase("bare-line-feed", .low, .messageLineFeed) {
            // One direction alone: after DATA there may have been commands.
            $0.irregularities = [Irregularity(.messageLineFeed, frame: 11)]
            $0.quality.oneSided = .clientOnly
        },
        FindingCase("bare-carriage-return", .low, .messageCarriageReturn),
        FindingCase("line-too-long", .low, .longLine) {
            $0.irregularities = [Irregularity(.longCommand, frame: 11)]
        },
        FindingCase("malformed-reply", .low, .unfinishedReply) {
            // Somebody cut the server off.
            $0.irregularities = [Irregularity(.unfinishedReply, frame: 11)]
            $0.closedBy = .clientRST
        },
        FindingCase("malformed-reply", .low, .mixedCodes),
        FindingCase("malformed-reply", .low, .noReply) {
            $0.irregularities = [Irregularity(.noReply, frame: 11)]
            $0.quality.midstream = true
        },
        FindingCase("slow-peer", .info, .slowReply) {
            $0.irregularities = [Irregularity(.slowReply, frame: 11, detail: "MAIL 300")]
            $0.handshakeRoundTrip = 0.7
        },
        FindingCase(
            "slow-peer", .info,
            guilty: { $0.irregularities = [Irregularity(.slowReply, frame: 11, detail: ". 601")] },
            innocent: {
                // Ten minutes after the end of data; the way there and back does not count.
                $0.irregularities = [Irregularity(.slowReply, frame: 11, detail: ". 601")]
                $0.handshakeRoundTrip = 1.5
            }),
        FindingCase(
            "slow-peer", .info,
            guilty: { $0.irregularities = [Irregularity(.slowReply, frame: 11, detail: " 301")] },
            // A record may say anything.
            innocent: { $0.irregularities = [Irregularity(.slowReply, frame: 11, detail: "DATA inf")] }),
        FindingCase(
            "not-smtp", .info,
            guilty: {
                $0.mailProtocol = .unknown
                $0.greeting = nil
                $0.irregularities = [Irregularity(.foreignBytes, frame: 1)]
            },
            innocent: {
                // Somebody looks whether the port is open.
                $0.mailProtocol = .unknown
                $0.greeting = nil
            }),
        FindingCase(
            "connection-lost", .medium, guilty: { $0.closedBy = .clientFIN },
            innocent: {
                // A health check reads the greeting and leaves.
                $0.closedBy = .clientFIN
                $0.helo = nil
            }),
        FindingCase(
            "smtp-on-unusual-port", .low, guilty: { $0.server.port = 2526 },
            innocent: { $0.server.port = 587 }),
        FindingCase(
            "extension-not-offered", .low,
            guilty: {
                $0.extensions = ["STARTTLS"]
                $0.transactions = [Examples.mail(parameters: ["BODY": "8BITMIME"])]
            },
            innocent: { $0.transactions = [Examples.mail(parameters: ["BODY": "8BITMIME", "SIZE": "500"])] }),
        FindingCase(
            "extension-not-offered", .low,
            guilty: {
                $0.transactions = [Examples.mail()]
                $0.transactions[0].data = .bdat
            },
            innocent: {
                $0.extensions.append("CHUNKING")
                $0.transactions = [Examples.mail()]
                $0.transactions[0].data = .bdat
            }),
        FindingCase(
            "size-exceeded", .low,
            guilty: {
                $0.transactions = [Examples.mail()]
                $0.transactions[0].message?.size = 10_001
            },
            innocent: {
                $0.transactions = [Examples.mail()]
                $0.transactions[0].message?.size = 10_000
            }),
        FindingCase(
            "size-exceeded", .low, guilty: { $0.transactions = [Examples.mail(parameters: ["SIZE": "499"])] },
            innocent: { $0.transactions = [Examples.mail(parameters: ["SIZE": "500"])] }),
        FindingCase(
            "connection-lost", .medium, guilty: { $0.closedBy = .serverRST },
            innocent: { $0.closedBy = .server421 }),
        FindingCase(
            "connection-lost", .high,
            guilty: {
                $0.closedBy = .clientRST
                $0.transactions = [Examples.mail()]
                $0.transactions[0].final = $0.transactions[0].dataReply
                $0.transactions[0].ending = .closed
                $0.transactions[0].outcome = .unknown
            },
            innocent: {
                $0.closedBy = .captureEnd
                $0.transactions = [Examples.mail()]
                $0.transactions[0].final = $0.transactions[0].dataReply
                $0.transactions[0].ending = .closed
            }),
        FindingCase("capture-gap", .info, guilty: { $0.quality.missingBytes = 1 }),
        FindingCase("capture-one-sided", .info, guilty: { $0.quality.oneSided = .clientOnly }),
        FindingCase("capture-midstream", .info, guilty: { $0.quality.midstream = true }),
        FindingCase("capture-truncated", .info, guilty: { $0.quality.truncatedFrames = 1 }),
        FindingCase(
            "conflicting-retransmission", .medium, guilty: { $0.quality.conflictingBytes = 1 },
            innocent: { $0.quality.retransmittedSegments = 1 }),
        FindingCase("doubtful-segment", .low, .doubtfulEnd),
        FindingCase("doubtful-segment", .low, .distantEnd),
        FindingCase("doubtful-segment", .low, .otherInitialNumber),
        FindingCase("doubtful-segment", .low, .unansweredSYN),
        FindingCase("doubtful-segment", .low, .unsentAcknowledged),
        FindingCase("doubtful-segment", .low, .urgentData),
    ]
}
