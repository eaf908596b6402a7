import MailSession
import Provenance

/// Sessions made by hand, each showing one thing.
enum Examples {
    static func session(
        _ number: Int, server: String = "198.51.100.25", port: UInt16 = 25
    ) -> MailSession {
        var session = MailSession(
            id: "S\(number)", communityID: "1:x", capture: "mx.pcap", firstFrame: UInt64(number * 10 + 1),
            start: Timestamp(seconds: 1_772_445_600 + Int64(number), nanoseconds: 0),
            client: Endpoint(ip: "192.0.2.10", port: 40_000), server: Endpoint(ip: server, port: port))
        session.connect = .established
        session.mailProtocol = .smtp
        session.starttls = .notOffered
        session.closedBy = .quit
        session.duration = 0.5
        session.quality.complete = true
        session.greeting = Reply(code: 220, text: "mx\(number % 2).example.net ESMTP")
        return session
    }

    static func recipient(_ to: String, _ outcome: Outcome, _ code: Int, _ enhanced: String?, _ text: String)
        -> Recipient
    {
        var recipient = Recipient(to: to)
        recipient.outcome = outcome
        recipient.code = code
        recipient.enhanced = enhanced
        recipient.text = text
        recipient.stage = outcome == .accepted ? nil : .rcpt
        recipient.frame = 7
        return recipient
    }

    static func transaction(_ outcome: Outcome, _ recipients: [Recipient], in session: MailSession)
        -> Transaction
    {
        var transaction = Transaction(
            from: "bob@example.org", parameters: [:], frame: session.firstFrame + 2, start: session.start)
        transaction.outcome = outcome
        transaction.recipients = recipients
        return transaction
    }

    /// Sessions of every kind, in a fixed order.
    static func mixture(_ count: Int) -> [MailSession] {
        (0..<count).map { number in
            var session = session(
                number, server: "198.51.100.\(number % 3)", port: number % 7 == 0 ? 1025 : 25)
            switch number % 6 {
            case 0:
                session.starttls = .established
                session.tls = TLSSummary()
                session.tls?.version = number % 4 == 0 ? "TLSv1.2" : "TLSv1.3"
            case 1:
                session.transactions = [
                    transaction(
                        .partiallyAccepted,
                        [
                            recipient("a\(number)@example.net", .accepted, 250, nil, "queued as 4F1XyZ"),
                            recipient(
                                "g\(number)@example.net", .rejected, 550, "5.1.1",
                                "<g\(number)@example.net>: unknown"),
                            recipient(
                                "h\(number)@example.net", .rejected, 550, "5.1.1",
                                "<h\(number)@example.net>: unknown"),
                        ], in: session)
                ]
            case 2: session.connect = number % 4 == 0 ? .refused : .unanswered
            case 3:
                session.refusals = [
                    Refusal(
                        stage: .auth, verb: "AUTH",
                        reply: Reply(code: 535, enhanced: "5.7.8", text: "no (\(number * 1000))", frame: 4))
                ]
                var attempt = AuthAttempt(
                    mechanism: number % 2 == 0 ? "LOGIN" : "PLAIN", cleartext: true, frame: 3)
                attempt.user = "alice"
                attempt.outcome = .failure
                session.auth = [attempt]
            case 4:
                session.quality.missingBytes = 100
                session.quality.complete = false
                session.closedBy = .serverRST
            default: session.mailProtocol = .unknown
            }
            return session
        }
    }
}
