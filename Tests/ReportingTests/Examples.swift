import MailSession
import Provenance

/// Sessions made by hand for the views.
enum Examples {
    static let start = Timestamp(seconds: 1_772_446_272, nanoseconds: 123_456_000)

    static func after(_ microseconds: Int64) -> Timestamp {
        Timestamp(nanoseconds: start.nanoseconds + microseconds * 1000)
    }

    /// A session with one recipient accepted and one refused, and its dialogue.
    static var partial: MailSession {
        var session = MailSession(
            id: "Cq3fExample", communityID: "1:LQU9qZlK+B5F3KDmev6m5PMibrg=", capture: "mx1.pcapng",
            firstFrame: 17,
            start: start, client: Endpoint(ip: "192.0.2.10", port: 40112),
            server: Endpoint(ip: "198.51.100.25", port: 25))
        session.lastFrame = 61
        session.duration = 1.084211
        session.connect = .established
        session.handshakeRoundTrip = 0.0214
        session.mailProtocol = .smtp
        session.greeting = Reply(code: 220, text: "mx1.example.net ESMTP Postfix", frame: 20)
        session.helo = Helo(verb: "EHLO", name: "relay.example.org")
        session.extensions = ["PIPELINING", "SIZE 10240000", "STARTTLS", "8BITMIME"]
        session.starttls = .offered
        session.closedBy = .quit
        session.quality.complete = true
        session.transactions = [partialTransaction]
        session.dialogue = dialogue
        return session
    }

    private static var partialTransaction: Transaction {
        var transaction = Transaction(
            from: "bob@example.org", parameters: ["SIZE": "2048", "BODY": "8BITMIME"], frame: 28,
            start: after(43_100))
        transaction.mailReply = Reply(code: 250, enhanced: "2.1.0", text: "Ok", frame: 30)
        var accepted = Recipient(to: "alice@example.net")
        accepted.outcome = .accepted
        (accepted.code, accepted.enhanced, accepted.text) = (250, "2.0.0", "Ok: queued as 4F1XyZ")
        accepted.frame = 40
        var rejected = Recipient(to: "gone@example.net", parameters: ["NOTIFY": "NEVER"])
        rejected.outcome = .rejected
        (rejected.code, rejected.enhanced) = (550, "5.1.1")
        rejected.text = "<gone@example.net>: Recipient address rejected: User unknown"
        rejected.stage = .rcpt
        rejected.frame = 31
        transaction.recipients = [accepted, rejected]
        transaction.data = .data
        transaction.dataReply = Reply(code: 354, text: "End data with <CR><LF>.<CR><LF>", frame: 31)
        transaction.final = Reply(
            code: 250, enhanced: "2.0.0", text: "Ok: queued as 4F1XyZ", frame: 40, queueID: "4F1XyZ")
        transaction.outcome = .partiallyAccepted
        var message = MessageSummary()
        message.size = 1843
        message.messageID = "1@example.org"
        message.subject = "Grüße, \"Köln\"\u{9B}31m"
        message.from = "bob@example.org"
        message.to = ["alice@example.net"]
        transaction.message = message
        transaction.messageComplete = true
        transaction.ending = .reply
        transaction.lastFrame = 40
        transaction.duration = 1
        return transaction
    }

    private static var dialogue: [DialogueLine] {
        [
            DialogueLine(
                time: after(21_400), frame: 20, speaker: .server, text: "220 mx1.example.net ESMTP Postfix"),
            DialogueLine(time: after(21_900), frame: 21, speaker: .client, text: "EHLO relay.example.org"),
            DialogueLine(
                time: after(43_000), frame: 22, speaker: .server,
                text: "250 mx1.example.net\n250 PIPELINING\n250 8BITMIME", answers: 1),
            DialogueLine(
                time: after(43_100), frame: 28, speaker: .client, text: "MAIL FROM:<bob@example.org>"),
            DialogueLine(
                time: after(43_100), frame: 28, speaker: .client, text: "RCPT TO:<gone@example.net>"),
            DialogueLine(time: after(65_100), frame: 30, speaker: .server, text: "250 2.1.0 Ok", answers: 3),
            DialogueLine(
                time: after(65_100), frame: 31, speaker: .server,
                text:
                    "550 5.1.1 <gone@example.net>: Recipient address rejected: \u{1B}]0;owned\u{7}User unknown",
                answers: 4),
            DialogueLine(time: after(90_100), frame: 35, speaker: .note, text: "message of 1,843 bytes"),
        ]
    }

    /// Two messages, of which the server found the second one in the first.
    static var smuggling: MailSession {
        var session = partial
        session.id = "CsmuggledXX"
        session.transactions[0].message?.endOfData = "LF . CRLF"
        session.transactions.append(partialTransaction)
        return session
    }

    /// Sessions with servers whose addresses and names are long, and every fate of STARTTLS.
    static var manyServers: [MailSession] {
        StartTLS.allCases.enumerated().map { number, state in
            var session = partial
            session.id = "Cserver\(number)XXX"
            session.server =
                number % 2 == 0
                ? Endpoint(ip: "198.51.100.\(130 + number)", port: 25)
                : Endpoint(ip: "2001:db8:85a3:8d3:1319:8a2e:370:734\(number)", port: 2525)
            session.greeting?.text = "mx\(number).mail-protection.example.net ESMTP"
            session.starttls = state
            if state == .implicit || state == .established || state == .failed {
                session.tls = TLSSummary()
                session.tls?.version = state == .implicit ? "TLSv1.2" : "TLSv1.3"
            }
            return session
        }
    }

    /// An encrypted session, an attempt that was refused, a refused MAIL, and names that attack a spreadsheet.
    static var several: [MailSession] {
        var encrypted = partial
        encrypted.id = "CencryptedX"
        encrypted.server = Endpoint(ip: "2001:db8::25", port: 465)
        encrypted.mailProtocol = .smtps
        encrypted.starttls = .implicit
        encrypted.tls = TLSSummary()
        encrypted.tls?.version = "TLSv1.3"
        encrypted.tls?.cipher = "TLS_AES_256_GCM_SHA384"
        encrypted.transactions = []
        encrypted.dialogue = nil
        encrypted.greeting = nil
        encrypted.helo = nil
        encrypted.closedBy = .clientFIN
        var refused = MailSession(
            id: "CrefusedXXX", communityID: "1:x", capture: "mx1.pcapng", firstFrame: 90,
            start: after(2_000_000),
            client: Endpoint(ip: "192.0.2.10", port: 40113), server: Endpoint(ip: "198.51.100.26", port: 25))
        refused.connect = .refused
        refused.closedBy = .serverRST
        var attack = partial
        attack.id = "CattackXXXX"
        attack.helo = Helo(verb: "EHLO", name: "=cmd|'/c calc'!A1")
        attack.starttls = .stripped
        attack.closedBy = .serverRST
        attack.quality.missingBytes = 1460
        attack.quality.complete = false
        var transaction = Transaction(from: "@x\u{202E}gpj.exe", parameters: [:], frame: 100, start: start)
        transaction.outcome = .deferred
        transaction.stage = .mail
        transaction.final = Reply(
            code: 452, enhanced: "4.3.1", text: "+1 \"full\", later\u{1B}[2J", frame: 101)
        attack.transactions = [transaction]
        attack.refusals = [
            Refusal(
                stage: .auth, verb: "AUTH", reply: Reply(code: 535, enhanced: "5.7.8", text: "no", frame: 99))
        ]
        var attempt = AuthAttempt(mechanism: "PLAIN", cleartext: true, frame: 98)
        attempt.user = "alice"
        attempt.outcome = .failure
        attempt.code = 535
        attack.auth = [attempt]
        return [partial, encrypted, refused, attack]
    }
}
